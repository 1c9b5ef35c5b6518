import { eventSchema } from './event.ts';
import { isDay } from './z.ts';

const TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z~[0-9a-f]{4}$/;
const TYPE = /^[a-z]+\.[a-z-]+$/;
const SUBJECT = /^(?:case|ticket|policy|person|script|promise|review|article|account):./;

/**
 * True for what `eventSchema` takes, found out without it where an event is as they all are: it is asked of every event of a log,
 * and the schema takes ten times as long. Whatever is out of the ordinary, the schema decides.
 */
export function isEvent(value: unknown): boolean {
  return isOrdinary(value) || eventSchema.safeParse(value).success;
}

function isOrdinary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, on, by, device, seq, link, space, type, subject, data, v } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    id.length >= 16 && // eight characters at least, also where each takes two units
    typeof at === 'string' &&
    TIME.test(at) &&
    isDay(at.slice(0, 10)) &&
    (on === undefined || on === null) &&
    typeof by === 'string' &&
    typeof device === 'string' &&
    Number.isFinite(seq) &&
    (link === undefined || link === null || typeof link === 'string') &&
    (space === 'team' || space === 'closed' || space === 'local') &&
    typeof type === 'string' &&
    TYPE.test(type) &&
    typeof subject === 'string' &&
    SUBJECT.test(subject) &&
    isPlain(data) &&
    Number.isFinite(v)
  );
}

/** An object as a literal makes it. */
const isPlain = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.getPrototypeOf(data) === Object.prototype &&
  !Object.hasOwn(data, 'constructor') &&
  Object.getOwnPropertySymbols(data).length === 0;
