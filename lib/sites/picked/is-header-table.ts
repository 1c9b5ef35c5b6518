/** Names of mail headers, which no language translates; of any other kind are those with a hyphen (`Message-ID`, `X-Mailer`). */
const KNOWN = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'sender', 'received', 'references', 'sent']);
const MOST_ROWS = 40;

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** The names in the first cells of a table, or the terms of a list; undefined where it is built in another way. */
function namesOf(element: Element): string[] | undefined {
  if (element.localName === 'dl') return [...element.querySelectorAll(':scope > dt, :scope > div > dt')].map(words);
  const rows = [...element.querySelectorAll('tr')].filter((row) => words(row) !== '');
  const cells = rows.map((row) => [...row.children]);
  return cells.every(({ length }) => length === 2) ? cells.map(([name]) => words(name)) : undefined;
}

/**
 * True for a table of a mail's headers, which a page shows above the mail's words and nobody wrote. Every row has to be a header, so that
 * no table that somebody filled in is taken for one: "Message: where is my order" is in none.
 */
export function isHeaderTable(element: Element): boolean {
  if (element.localName !== 'table' && element.localName !== 'dl') return false;
  const names = namesOf(element)?.map((name) => name.replace(/\s*:$/, '').toLowerCase());
  if (!names || names.length < 2 || names.length > MOST_ROWS) return false;
  const known = names.filter((name) => KNOWN.has(name));
  return known.length >= 2 && names.every((name) => KNOWN.has(name) || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name));
}
