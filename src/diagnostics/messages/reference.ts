import type { Message } from "../message.ts";

export const referenceMessages = {} as const satisfies Record<string, Message>;
