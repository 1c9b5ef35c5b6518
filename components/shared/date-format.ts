const made = new Map<string, Intl.DateTimeFormat>();

/** A way to write dates. Making one takes as long as drawing a row, so each is made once: a list writes hundreds of dates in two or three. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, known);
  return known;
}
