/** Every diagnostic code with its severity and its sentences in Vietnamese and English. */
import { documentMessages } from "./messages/document.ts";
import { referenceMessages } from "./messages/reference.ts";
import { tableMessages } from "./messages/table.ts";

export const messages = { ...tableMessages, ...documentMessages, ...referenceMessages };
