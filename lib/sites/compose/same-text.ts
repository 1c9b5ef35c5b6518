/** Text without what editors change as they please: white space of every kind, and invisible marks. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** True where `after` is `before` with `inserted` put into it once, at any place, and nothing lost. */
export function isInserted(before: string, after: string, inserted: string): boolean {
  const was = bare(before);
  const is = bare(after);
  const put = bare(inserted);
  if (put === '' || is.length !== was.length + put.length) return false;
  for (let at = is.indexOf(put); at !== -1; at = is.indexOf(put, at + 1)) {
    if (is.slice(0, at) + is.slice(at + put.length) === was) return true;
  }
  return false;
}
