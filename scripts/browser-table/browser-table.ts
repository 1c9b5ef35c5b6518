import { IN_BOTH, LEFT_OUT, ON_REQUEST, OTHERS, type Place } from './page-tests.ts';

const START = '<!-- page tests: npm run browser-table -->';
const END = '<!-- /page tests -->';
const BOTH: Place = { chromium: true, firefox: true, why: 'written once, run in each' };
const REQUESTED: Place = { ...BOTH, why: 'written once; in Firefox by `npm run e2e:firefox` alone' };

/** Where each file of page tests runs. @param name of the file, without `.test.ts` */
export const placeOf = (name: string): Place | undefined => {
  const isRequested = ON_REQUEST.includes(name);
  if (!isRequested && !(IN_BOTH as readonly string[]).includes(name)) return OTHERS[name];
  const place = isRequested ? REQUESTED : BOTH;
  const left = LEFT_OUT[name];
  return left ? { ...place, why: `${place.why}, without ${left}` } : place;
};

/** The table of docs/browsers.md. @throws Error where a file has no place */
export function browserTable(names: readonly string[]): string {
  const rows = [...names].sort().map((name) => {
    const place = placeOf(name);
    if (!place) throw new Error(`${name} has no place in scripts/browser-table/page-tests.ts`);
    const mark = (runs: boolean) => (runs ? 'yes' : '–');
    return [name, mark(place.chromium), mark(place.firefox), place.why];
  });
  const count = (browser: 'chromium' | 'firefox') => names.filter((name) => placeOf(name)?.[browser]).length;
  const head = ['file', `Chromium (${count('chromium')})`, `Firefox (${count('firefox')})`, 'why'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The document with its table as it is to be. @throws Error where it lacks the place for it */
export function withBrowserTable(text: string, names: readonly string[]): string {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`the document lacks ${START} … ${END}`);
  return `${text.slice(0, from)}${START}\n${browserTable(names)}\n${text.slice(to)}`;
}
