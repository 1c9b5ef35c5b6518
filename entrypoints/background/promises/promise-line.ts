import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';

/** What became of a promise, in words; undefined for any other event. */
export function promiseLine(event: LogEvent, { say }: Moment): string | undefined {
  const made = findData('promise.made', event);
  if (made) return say('promise.event.made', { at: Date.parse(made.dueAt) });
  const moved = findData('promise.moved', event);
  if (moved) return say('promise.event.moved', { at: Date.parse(moved.dueAt) });
  if (findData('promise.kept', event)) return say('promise.event.kept');
  return findData('promise.dropped', event) ? say('promise.event.dropped') : undefined;
}

/** The vault item of the words in which something was promised. */
export const promiseQuote = (event: LogEvent): string | null =>
  findData('promise.made', event)?.quote ?? findData('promise.moved', event)?.quote ?? null;
