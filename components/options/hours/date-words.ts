/** A date with its weekday, as the reader writes it; what is no date comes back as it is. */
export function dateWords(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
}
