import type { Message } from "../message.ts";

export const documentMessages = {} as const satisfies Record<string, Message>;
