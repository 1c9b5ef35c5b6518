/** Years in which a message may have been written: anything else is another number. */
const EARLIEST = Date.parse('1995-01-01T00:00:00Z');
const AHEAD = 2 * 86_400_000;

/** As the contract writes an instant; undefined where it is none that a message can bear. */
function formatted(milliseconds: number, now: number): string | undefined {
  if (!Number.isFinite(milliseconds) || milliseconds < EARLIEST || milliseconds > now + AHEAD) return undefined;
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d{1,3})\d*)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)$/;
/** As mail writes it: `Sat, 14 Nov 2026 16:53:01 +0200`. */
const MAIL =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d:\d\d(?::\d\d)?) (?:GMT|UTC|([+-]\d{4}))$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const two = (part: number | string) => String(part).padStart(2, '0');

/** A day that there is: `Date` would make the 2nd of March of a 30th of February. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A time that names its zone, as an instant. What leaves the zone open, or is a template that was never filled in, is none.
 * @param now milliseconds; a message is not written tomorrow
 */
export function parseInstant(text: string, now: number): string | undefined {
  const trimmed = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, day = '', time = '', fraction, zone = ''] = iso;
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    if (!isDay(year, month, date)) return undefined;
    const offset = /^[+-]/.test(zone) ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
    return formatted(Date.parse(`${day}T${time}${fraction ? `.${fraction}` : ''}${offset}`), now);
  }
  const mail = MAIL.exec(trimmed);
  if (!mail) return undefined;
  const [, date = '', month = '', year = '', time = '', zone] = mail;
  const number = MONTHS.indexOf(month) + 1;
  if (!isDay(Number(year), number, Number(date))) return undefined;
  const offset = zone ? zone.replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  return formatted(Date.parse(`${year}-${two(number)}-${two(date)}T${time}${offset}`), now);
}

/** Seconds or milliseconds since 1970, as pages keep them in data attributes. */
export function parseEpoch(text: string, now: number): string | undefined {
  if (!/^\d{10}(\d{3})?(\.\d+)?$/.test(text.trim())) return undefined;
  const number = Number(text);
  return formatted(number < 1e12 ? Math.floor(number) * 1000 : Math.floor(number), now);
}

const CLOCK = /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*([ap])?\.?m?\.?/i;

/**
 * A time without a zone, read as a person said it is written. Figures alone: names of months and "yesterday" prove nothing here.
 * @param order how the day is written
 * @param zone an IANA name
 */
export function parseLocal(text: string, order: 'dmy' | 'mdy' | 'ymd', zone: string, now: number): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const figures =
    order === 'ymd' ? /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/ : /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;
  const day = figures.exec(plain);
  if (!day) return undefined;
  const clock = CLOCK.exec(plain.replace(day[0], ' '));
  if (!clock) return undefined;
  const [a = 0, b = 0, c = 0] = day.slice(1).map(Number);
  const [year, month, date] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const half = clock[4]?.toLowerCase();
  const hours = Number(clock[1]);
  if (!isDay(year, month, date) || (half ? hours < 1 || hours > 12 : hours > 23)) return undefined;
  const hour = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  const wall = Date.UTC(year, month - 1, date, hour, Number(clock[2]), Number(clock[3] ?? 0));
  const at = fromWall(wall, zone);
  return at === undefined ? undefined : formatted(at, now);
}

/** What a clock on the wall of `zone` shows at an instant, written as if it were UTC. */
function wallOf(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The instant of a time on the wall; undefined for one that comes twice or never, when the clocks are changed. */
function fromWall(wall: number, zone: string): number | undefined {
  try {
    const guesses = new Set([wall - 86_400_000, wall + 86_400_000].map((near) => wall - (wallOf(near, zone) - near)));
    const found = [...guesses].filter((guess) => wallOf(guess, zone) === wall);
    return found.length === 1 ? found[0] : undefined;
  } catch {
    return undefined; // no such zone
  }
}
