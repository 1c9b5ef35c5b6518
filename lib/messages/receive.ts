import { MESSAGES } from './messages.ts';
import { type Handlers, receiveBy } from './receive-by.ts';

export { type From, findSender, type Handlers } from './receive-by.ts';

/** Answers messages, any of them. See `receiveBy`. */
export const receive = (handlers: Handlers): (() => void) => receiveBy(MESSAGES, handlers);
