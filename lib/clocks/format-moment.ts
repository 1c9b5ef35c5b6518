const DAY = 86_400_000;

/** What stands between day and time of day, and how the days of the week are best written, where it is not the plain form. */
const HABITS: Record<string, { locale?: string; between?: string; weekday?: 'long'; dateFirst?: true }> = {
  en: { locale: 'en-GB' },
  fi: { between: 'klo ' },
  et: { between: 'kell ' },
  id: { between: 'pukul ', weekday: 'long' },
  ja: { weekday: 'long', dateFirst: true },
  zh: { dateFirst: true },
};

interface MomentFormat {
  day: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  between: string;
  dateFirst: boolean;
}

function makeFormat(language: string, timeZone: string): MomentFormat {
  const {
    locale = language,
    between = '',
    weekday = 'short',
    dateFirst = false,
  } = HABITS[language.split('-')[0] ?? ''] ?? {};
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options });
  return {
    day: format({ weekday }),
    date: format({ day: 'numeric', month: 'short' }),
    time: format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    between,
    dateFirst,
  };
}

/** Formats are slow to make and always the same for a language and a zone. */
const formats = new Map<string, MomentFormat>();

function formatFor(language: string, timeZone: string): MomentFormat {
  const key = `${language} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = makeFormat(language, timeZone);
  formats.set(key, format);
  return format;
}

/**
 * A moment for a person to read, such as "Mon 14:30", with the date where the weekday alone would not tell ("Mon 8 Jun
 * 14:30"). Throws a RangeError on a zone or language that does not exist.
 *
 * @param ms epoch milliseconds
 * @param near the moment it is read at: within five days of it the weekday is enough
 */
export function formatMoment(ms: number, language: string, timeZone: string, near?: number): string {
  const { day, date, time, between, dateFirst } = formatFor(language, timeZone);
  const clear = near !== undefined && Math.abs(ms - near) < 5 * DAY;
  const days = clear ? [day] : dateFirst ? [date, day] : [day, date];
  return `${days.map((format) => format.format(ms)).join(' ')} ${between}${time.format(ms)}`;
}
