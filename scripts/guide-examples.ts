/** Writes the examples of the staff guide anew from the fixtures of diagnostics: run it when their test says that they differ. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { listExamples } from "../tests/fixtures/example.ts";

const file = join(import.meta.dirname, "../src/components/guide/examples.json");
writeFileSync(file, `${JSON.stringify(Object.fromEntries(listExamples()), null, 2)}\n`);
