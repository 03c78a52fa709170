import type { Message } from "../message.ts";

export const tableMessages = {} as const satisfies Record<string, Message>;
