/** Every diagnostic code with its severity and its sentences in Vietnamese and English. */
import { agreementMessages } from "./messages/agreement.ts";
import { baseMessages } from "./messages/base.ts";
import { calendarMessages } from "./messages/calendar.ts";
import { cellMessages } from "./messages/cell.ts";
import { chartMessages } from "./messages/chart.ts";
import { documentMessages } from "./messages/document.ts";
import { fileMessages } from "./messages/file.ts";
import { intakeMessages } from "./messages/intake.ts";
import { numberMessages } from "./messages/number.ts";
import { referenceMessages } from "./messages/reference.ts";
import { schemaMessages } from "./messages/schema.ts";
import { settingMessages } from "./messages/setting.ts";
import { sheetMessages } from "./messages/sheet.ts";
import { tableMessages } from "./messages/table.ts";
import { tagMessages } from "./messages/tag.ts";

/** By subject, in the order in which a person meets them; the guide for staff has a page for each, at this name. */
export const messagesBySubject = {
  tep: fileMessages,
  bang: tableMessages,
  o: cellMessages,
  "so-va-ngay": numberMessages,
  "doi-chieu": agreementMessages,
  "khai-bao": settingMessages,
  "van-ban": { ...tagMessages, ...documentMessages },
  "dan-chieu": referenceMessages,
  "bieu-do": chartMessages,
  "nhap-lieu": { ...intakeMessages, ...sheetMessages },
  "cong-bo": { ...baseMessages, ...calendarMessages },
  "mo-ta-bang": schemaMessages,
} as const;

export type Subject = keyof typeof messagesBySubject;

export const messages = {
  ...fileMessages,
  ...tableMessages,
  ...cellMessages,
  ...numberMessages,
  ...agreementMessages,
  ...settingMessages,
  ...tagMessages,
  ...documentMessages,
  ...referenceMessages,
  ...chartMessages,
  ...intakeMessages,
  ...sheetMessages,
  ...baseMessages,
  ...calendarMessages,
  ...schemaMessages,
};
