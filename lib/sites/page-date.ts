import { entryOf } from '../model/entry-of.ts';

/** Languages in which the order of day and month depends on the country, where the page does not name it. */
const ELSEWHERE: Record<string, string[]> = {
  en: ['en-US', 'en-GB', 'en-CA'],
  es: ['es-ES', 'es-US'],
  fr: ['fr-FR', 'fr-CA'],
  pt: ['pt-BR', 'pt-PT'],
  zh: ['zh-CN', 'zh-TW', 'zh-HK'],
};

const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' },
  { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
];
const TIMES: readonly Intl.DateTimeFormatOptions[] = [
  { timeStyle: 'short', hour12: false },
  { timeStyle: 'short', hour12: true },
  { timeStyle: 'medium', hour12: false },
  { timeStyle: 'medium', hour12: true },
];
/** What may stand between a day and its time, or after it, beside what the language itself puts there. Never a part of the day: that changes the hour. */
const BETWEEN = ['', 'at', 'um', 'uhr', 'um uhr', 'klo', 'kl', 'kell', 'à', 'às', 'pukul', '-', '·'];

/** The same for all ways of writing one moment: no invisible signs, no leading noughts, no stops after abbreviations. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069,]/g, '')
    .replace(/(?<=\p{L})\./gu, '')
    .replace(/\b([ap]) ?m\b/g, '$1m')
    .replace(/\bsept\b/g, 'sep')
    .replace(/(?<!\d)0(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As much is kept of what was read and written. */
const MOST_KEPT = 4000;

/** Ways of writing, made once each: making one costs more than writing with it. */
type Formats = Map<string, Writer>;

interface Writer {
  format: Intl.DateTimeFormat;
  /** By moment. */
  written: Map<number, string>;
}

function formatOf(formats: Formats, locale: string, options: Intl.DateTimeFormatOptions): Writer {
  const name = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(name) ?? {
    format: new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    written: new Map<number, string>(),
  };
  formats.set(name, format);
  return format;
}

/** What it writes for a moment; the same days and times come again and again in a thread. */
function write({ format, written }: Writer, at: number): string {
  const known = written.get(at);
  if (known !== undefined) return known;
  const text = plain(format.format(at));
  if (written.size >= MOST_KEPT) written.clear();
  written.set(at, text);
  return text;
}

/** Every way in which these languages write these moments of UTC. */
function* writings(
  formats: Formats,
  locales: readonly string[],
  all: readonly Intl.DateTimeFormatOptions[],
  moments: readonly number[],
): Generator<{ at: number; text: string }> {
  for (const locale of locales) {
    for (const options of all) {
      const format = formatOf(formats, locale, options);
      for (const at of moments) yield { at, text: write(format, at) };
    }
  }
}

/** What these languages themselves put between a day and its time. */
function connectors(formats: Formats, locales: readonly string[]): Set<string> {
  const found = new Set(BETWEEN);
  for (const locale of locales) {
    const parts = formatOf(formats, locale, {
      dateStyle: 'full',
      timeStyle: 'short',
      hour12: false,
    }).format.formatToParts(0);
    const hour = parts.findIndex(({ type }) => type === 'hour');
    const before = parts[hour - 1];
    if (before?.type === 'literal') found.add(plain(before.value));
  }
  return found;
}

/** Days that the numbers of a text could mean, as midnights of UTC. */
function possibleDays(numbers: readonly string[]): number[] {
  const years = numbers.filter((each) => /^(19|20)\d\d$/.test(each)).map(Number);
  // Only where no year is written in full may two figures be one.
  if (years.length === 0)
    years.push(...numbers.filter((each) => /^\d\d$/.test(each)).map((each) => 2000 + Number(each)));
  const days = numbers.map(Number).filter((each) => each >= 1 && each <= 31);
  const found = new Set<number>();
  for (const year of years) {
    for (let month = 0; month < 12; month++) {
      for (const day of days) {
        const at = Date.UTC(year, month, day);
        if (new Date(at).getUTCMonth() === month) found.add(at);
      }
    }
  }
  return [...found];
}

/** Times of day that a text could mean, as milliseconds after midnight. */
function possibleTimes(text: string): number[] {
  const found = new Set<number>();
  for (const [, hour, minute, second] of text.matchAll(/(\d{1,2})\D{1,2}(\d{1,2})(?:\D(\d{1,2}))?/g)) {
    for (const seconds of [0, Number(second ?? 0)]) {
      const at = (Number(hour) * 60 + Number(minute)) * 60 + seconds;
      for (const half of [-12, 0, 12]) {
        const time = at + half * 3600;
        if (Number(minute) < 60 && seconds < 60 && time >= 0 && time < 86_400) found.add(time * 1000);
      }
    }
  }
  return [...found];
}

/** What of a text is left without `part`, which must stand in it with no figure at either side; else undefined. */
function without(text: string, part: string): string | undefined {
  const at = text.indexOf(part);
  if (at === -1) return undefined;
  const [before, after] = [text.slice(0, at), text.slice(at + part.length)];
  return /\d$/.test(before) || /^\d/.test(after) ? undefined : `${before.trim()} ${after.trim()}`.trim();
}

/** Times on the wall, written as if they were UTC, that a text means in one of these locales. */
function readWalls(formats: Formats, text: string, locales: readonly string[]): Set<number> {
  const walls = new Set<number>();
  const between = connectors(formats, locales);
  const seen = new Set<string>();
  for (const day of writings(formats, locales, DATES, possibleDays(text.match(/\d+/g) ?? []))) {
    const rest = without(text, day.text);
    if (rest === undefined || seen.has(`${day.at} ${rest}`)) continue;
    seen.add(`${day.at} ${rest}`);
    for (const time of writings(formats, locales, TIMES, possibleTimes(rest))) {
      const left = without(rest, time.text);
      if (left !== undefined && between.has(left)) walls.add(day.at + time.at);
    }
  }
  return walls;
}

/** The instant of a time on this computer's wall; undefined for one that comes twice or never, when the clocks are changed. */
function fromWall(wall: number): number | undefined {
  const offset = (at: number) => new Date(at).getTimezoneOffset() * 60_000;
  const guesses = new Set([wall - 86_400_000, wall + 86_400_000].map((near) => wall + offset(near)));
  const found = [...guesses].filter((guess) => guess - offset(guess) === wall);
  return found.length === 1 ? found[0] : undefined;
}

/** The locales to read a page's language by, its own first; none for what is no language that this browser knows. */
function localesOf(language: string): string[] {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(language.trim().replace(/_/g, '-'));
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? [tag, ...(entryOf(ELSEWHERE, tag) ?? [])] : [];
  } catch {
    return [];
  }
}

export type ReadDate = (text: string, language: string | null | undefined, now: number) => string | null;

/**
 * Reads a day and time as a page writes them in its own language, by this computer's time zone. What was read is written again in
 * the same language, and counts only where that gives the same text and no other moment does; else null, so that no clock counts from a guess.
 *
 * What is returned takes the text, the page's own language (BCP 47; without it nothing is read) and now in milliseconds (a
 * message is not written tomorrow), and gives an instant, to the minute where the page tells no seconds.
 */
export function createDateReader(): ReadDate {
  const formats: Formats = new Map();
  const kept = new Map<string, number | undefined>();

  function read(text: string, language: string): number | undefined {
    const name = `${language} ${text}`;
    if (kept.has(name)) return kept.get(name);
    const said = plain(text);
    const locales = said === '' || said.length > 80 ? [] : localesOf(language);
    let walls = [...readWalls(formats, said, locales.slice(0, 1))];
    // Where a month is named, its order tells nothing; in figures alone, another country's may be meant, and a weekday beside them
    // may fit both.
    const isFigures = /\d ?[./-] ?\d+ ?[./-] ?\d/.test(said) || !/\p{L}{3}/u.test(said);
    if (locales.length > 1 && (walls.length === 0 || isFigures)) {
      walls = [...readWalls(formats, said, locales)];
    }
    const at = walls.length === 1 ? fromWall(walls[0] as number) : undefined;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, at);
    return at;
  }

  return (text, language, now) => {
    const at = language ? read(text, language) : undefined;
    if (at === undefined || at > now + 86_400_000 || at < Date.UTC(1995, 0)) return null;
    return new Date(at).toISOString().replace('.000Z', 'Z');
  };
}
