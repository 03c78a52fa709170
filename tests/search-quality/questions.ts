/** Queries drawn from what the site says, by rule and without looking. */
import type { Catalog } from "../../src/catalog/catalog.ts";
import { documentsOf } from "../../src/catalog/document-register.ts";
import { glossaryOf } from "../../src/catalog/glossary.ts";
import { rowTitle } from "../../src/catalog/row-text.ts";
import { isRetracted } from "../../src/derive/comparable.ts";
import { formatCell } from "../../src/derive/format-cell.ts";
import { statedMeasures } from "../../src/derive/stated-measures.ts";
import { taskHistories } from "../../src/derive/task-history.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { mentionedCells } from "../../src/markdown/mentioned-cells.ts";
import { tokenize } from "../../src/search/token.ts";
import { findAmounts } from "../../src/text/amount.ts";
import type { Question } from "./question.ts";
import { chance, draw } from "./sample.ts";

const perClass = 240;

export function questionsOf(catalog: Catalog): Question[] {
  const questions = [
    ...phrases(catalog),
    ...labels(catalog),
    ...numbers(catalog),
    ...begun(catalog),
    ...rounded(catalog),
    ...documents(catalog),
    ...tasks(catalog),
    ...terms(catalog),
    ...asked(catalog),
  ];
  const distinct = new Map(questions.map((question) => [`${question.class} ${question.text}`, question]));
  return [...Map.groupBy(distinct.values(), (question) => question.class).values()].flatMap((group) =>
    draw(group, perClass, ({ text }) => text),
  );
}

/** Two to six words that follow each other inside a clause. */
function phrases(catalog: Catalog): Question[] {
  const places = paragraphs(catalog).flatMap((text) => [1, 2, 3].map((turn) => ({ text, turn })));
  return places.flatMap(({ text, turn }) => {
    const tokens = tokenize(text);
    const length = 2 + Math.floor(chance("length", text, turn) * 5);
    const start = Math.floor(chance("start", text, turn) * (tokens.length - length));
    const part = tokens.slice(start, start + length);
    const [first] = part;
    const last = part.at(-1);
    if (!first || !last || part.length < length || part.slice(1).some(({ startsClause }) => startsClause)) return [];
    const phrase = text.slice(first.start, last.end);
    return [{ class: "phrase" as const, text: phrase, wanted: { words: [phrase] } }];
  });
}

function paragraphs(catalog: Catalog): string[] {
  const blocks = catalog.periods.flatMap((period) => parseDocument(period.document, period).document.blocks);
  return [...new Set(blocks.flatMap(({ text, kind }) => (kind === "note" ? [] : [text.replace(/\s+/g, " ").trim()])))];
}

interface StatedFigure {
  readonly row: string;
  readonly column: string;
  readonly shown: string;
  readonly number: number | undefined;
  readonly unit: string | undefined;
}

/** The figures of the newest period that states them. */
function figures(catalog: Catalog): StatedFigure[] {
  const found = new Map<string, StatedFigure>();
  for (const period of catalog.periods.filter((one) => !isRetracted(one)))
    for (const { cells } of statedMeasures(period, mentionedCells(parseDocument(period.document, period).document)))
      for (const { row, cell } of cells)
        if (!found.has(cell.address))
          found.set(cell.address, {
            row: rowTitle(row),
            column: cell.field.title,
            shown: formatCell(cell),
            number: typeof cell.value === "number" ? cell.value : undefined,
            unit: cell.field.unit,
          });
  return [...found.values()];
}

function labels(catalog: Catalog): Question[] {
  const all = figures(catalog);
  const pairs = Map.groupBy(all, ({ row, column }) => `${row} ${column}`);
  const unique = [...pairs.values()].flatMap(([figure, ...others]) => (figure && others.length === 0 ? [figure] : []));
  return [
    ...all.map(({ row }): Question => ({ class: "label", text: row, wanted: { words: [row] } })),
    ...unique.map(
      ({ row, column, shown }): Question => ({
        class: "label",
        text: `${row} ${column}`,
        wanted: { words: [row, shown] },
      }),
    ),
  ];
}

function numbers(catalog: Catalog): Question[] {
  return figures(catalog).flatMap(({ shown, number }): Question[] => {
    if (number === undefined || !/\d{3}|\d,\d/.test(shown)) return [];
    const spellings = [shown, shown.replaceAll(".", ""), shown.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."))];
    return [...new Set(spellings)].map((text) => ({ class: "number", text, wanted: { words: [shown] } }));
  });
}

/** A figure half typed: so many of its digits, with their dots, that no other number of the site begins so. */
function begun(catalog: Catalog): Question[] {
  const printed = [...new Set(figures(catalog).flatMap(({ shown, number }) => (number === undefined ? [] : [shown])))];
  const documentNumbers = documentsOf(catalog).flatMap(({ number = [] }) => number);
  // A figure of the past is as good an answer.
  const past = catalog.periods.flatMap((period) =>
    figures({ ...catalog, periods: [period] }).map(({ shown }) => shown),
  );
  const numbers = new Set(
    [...past, ...paragraphs(catalog), ...documentNumbers]
      .flatMap((text) => tokenize(text).map(({ folded }) => folded))
      .filter((word) => /^\d/.test(word)),
  );
  const digitsOf = (text: string) => tokenize(text)[0]?.folded ?? "";
  return printed.flatMap((shown): Question[] => {
    const beginnings = Array.from({ length: shown.length }, (_, end) => shown.slice(0, end)).filter(
      (text) => /^[\d.,]*\d$/.test(text) && digitsOf(text).length > 2,
    );
    const text = beginnings.find((beginning) =>
      numbers.values().every((other) => other === digitsOf(shown) || !other.startsWith(digitsOf(beginning))),
    );
    return text === undefined ? [] : [{ class: "begun", text, wanted: { words: [shown] } }];
  });
}

/** "7,9 tỷ" of an amount of money, "2,8 triệu" of a large count. */
function rounded(catalog: Catalog): Question[] {
  return paragraphs(catalog).flatMap((paragraph) =>
    findAmounts(paragraph).flatMap(({ value }): Question[] => {
      if (value < 1_000_000) return [];
      const [word, unit] = value >= 1_000_000_000 ? (["tỷ", 1_000_000_000] as const) : (["triệu", 1_000_000] as const);
      const significant = value / unit >= 100 ? 3 : 2;
      // Rounded before it is divided: 1.150.000.000 is "1,2 tỷ", but 1.15, being a little less in binary, would be 1.1.
      const text = `${(Number(value.toPrecision(significant)) / unit).toString().replace(".", ",")} ${word}`;
      const typed = findAmounts(text)[0];
      return typed
        ? [
            {
              class: "rounded",
              text,
              wanted: { words: [], amount: { value: typed.value, significant: typed.significant } },
            },
          ]
        : [];
    }),
  );
}

function documents(catalog: Catalog): Question[] {
  return documentsOf(catalog).flatMap(({ number, type = "", date = "" }): Question[] => {
    if (number === undefined) return [];
    const [digits = "", ...rest] = number.split(/[/-]/);
    const year = /\/(\d{4})\//.exec(number)?.[1] ?? date.slice(0, 4);
    const notation = rest.find((part) => /\p{L}/u.test(part)) ?? "";
    const spellings = [
      number,
      number.toLowerCase(),
      `${type} ${number}`,
      `${type} số ${number}`,
      `${notation} ${digits}`,
      `${digits} ${notation}`,
      number.replace(/[/-]/g, " "),
      ...(year === "" ? [] : [`${type} ${digits} ${year}`]),
    ];
    return spellings.map((text) => ({ class: "document", text, wanted: { words: [number] } }));
  });
}

function tasks(catalog: Catalog): Question[] {
  return taskHistories(catalog).flatMap(({ title }): Question[] => {
    const beginning = title
      .split(" ")
      .slice(0, 7)
      .join(" ")
      .replace(/[,;:]$/, "");
    return [title, beginning].map((text) => ({ class: "task", text, wanted: { words: [text] } }));
  });
}

function terms(catalog: Catalog): Question[] {
  return glossaryOf(catalog).flatMap(({ term, abbreviations }): Question[] => [
    { class: "term", text: term, wanted: { words: [term] } },
    ...abbreviations.map((text): Question => ({ class: "term", text, wanted: { words: [term] } })),
  ]);
}

function asked(catalog: Catalog): Question[] {
  const pairs = Map.groupBy(figures(catalog), ({ row, column }) => `${row} ${column}`);
  const counts = [...pairs.values()].flatMap(([figure, ...others]): Question[] => {
    if (!figure || others.length > 0) return [];
    const { row, column, shown } = figure;
    const label = `${row} ${column}`.toLowerCase();
    const wanted = { words: [row, shown] };
    return [`có bao nhiêu ${label}`, `${label} là bao nhiêu`].map((text) => ({ class: "question", text, wanted }));
  });
  const reasons = paragraphs(catalog).flatMap((text): Question[] => {
    const words = /(?<phrase>\p{L}+(?: \p{L}+){3}),? (?:do|vì) \p{L}/u.exec(text)?.groups?.["phrase"];
    return words === undefined ? [] : [{ class: "question", text: `vì sao ${words}`, wanted: { words: [words] } }];
  });
  const meanings = glossaryOf(catalog).flatMap(({ term, meaning }): Question[] =>
    meaning === undefined
      ? []
      : [
          {
            class: "question",
            text: `${term} là gì`,
            wanted: { words: [term, meaning.slice(0, 30).replace(/\s\S*$/, "")] },
          },
        ],
  );
  return [...counts, ...reasons, ...meanings];
}
