import type { Finder, SiteProfile } from '../../model/site-profile.ts';
import { textOf } from '../html-to-text.ts';
import { isHeaderTable } from './is-header-table.ts';
import { findAllBy, findParts, isSeen } from './places.ts';

/** What a page puts beside a message's words: nobody wrote it. */
const CONTROLS = 'button, [role="button"], [role="toolbar"], [role="menu"], nav, textarea, input';
/** Longer than this is no label of a control. */
const LONGEST_LABEL = 40;

/** One message of the page, with the elements that bear its text: none where it has been folded away. */
export interface Shown {
  element: Element;
  texts: Element[];
  /** True for what was asked first, where it stands apart. */
  isOpening?: boolean;
}

export interface Thread {
  shown: Shown[];
  /** Messages whose text is folded away: they are not read. */
  folded: number;
}

const words = (element: Element) =>
  ('value' in element ? String((element as HTMLInputElement).value) : (element.textContent ?? ''))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** The messages in view, in the page's order. What has the place of a message but no text at all is none: a change of status, a form. */
export function findThread({ find }: Pick<SiteProfile, 'find'>, document: Document): Thread {
  const places = findAllBy(find.message, document).filter(isSeen);
  const all = new Set(places);
  const outermost = places.filter((element) => !hasAround(element, all));
  const isMessage = (element: Element) => all.has(element);
  const thread: Thread = { shown: findOpening(find, document), folded: 0 };
  for (const element of outermost) {
    if (!find.text) thread.shown.push({ element, texts: [element] });
    else {
      const texts = findParts(find.text, element, isMessage);
      const seen = texts.filter((text) => isSeen(text) && isWritten(text));
      if (seen.length > 0) thread.shown.push({ element, texts: seen });
      else if (texts.some((text) => isWritten(text))) thread.folded += 1;
    }
  }
  return thread;
}

/** What was asked first, where the profile says that it stands apart from the messages: none, or one. */
function findOpening({ opening }: SiteProfile['find'], document: Document): Shown[] {
  if (!opening) return [];
  const [element, another] = findAllBy(opening, document).filter(isSeen);
  if (!element || another) return [];
  const texts = opening.text ? findParts(opening.text, element, () => false) : [element];
  const seen = texts.filter((text) => isSeen(text) && isWritten(text));
  return seen.length > 0 ? [{ element, texts: seen, isOpening: true }] : [];
}

const isWritten = (element: Element) => /\S/.test(element.textContent ?? '');

function hasAround(element: Element, all: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return true;
  return false;
}

/** The one element in view that a finder finds; undefined where there is none, null where several say different things. */
export function findSingle(finder: Finder, document: Document): Element | undefined | null {
  const seen = findAllBy(finder, document).filter(isSeen);
  const [first, ...others] = seen;
  if (!first) return undefined;
  return others.every((other) => words(other) === words(first)) ? first : null;
}

/** What an element says on one line, as a person reads it: the value of a field, the words of anything else. */
export function lineOf(element: Element): string {
  return 'value' in element ? words(element) : textOf(element, isNotText).replace(/\s+/g, ' ').trim();
}

const isNotText = (element: Element) => element.matches(CONTROLS) || isHeaderTable(element) || !isSeen(element);

/** What the page itself hears clicks on, and says little: "Show quoted text". Mails come without such attributes. */
const isFold = (element: Element) =>
  element.hasAttribute('onclick') && (element.textContent ?? '').trim().length <= LONGEST_LABEL;

/** The text of a message, with `left` (its author, its time) left out where they stand within. */
export function textOfMessage({ texts }: Shown, left: readonly Element[]): string {
  const read = (isOut: (element: Element) => boolean) =>
    texts
      .map((element) => textOf(element, (each) => left.includes(each) || isNotText(each) || isOut(each)).trim())
      .filter((text) => text !== '')
      .join('\n\n');
  // A page may hear clicks on the words themselves.
  return read(isFold) || read(() => false);
}

/** The ticket's number as the page shows it. */
export function findNumber(find: SiteProfile['find'], document: Document): string | undefined | null {
  if (!find.number) return undefined;
  const element = findSingle(find.number, document);
  if (!element) return element;
  const { attribute } = find.number;
  const text = attribute ? (element.getAttribute(attribute) ?? '') : words(element);
  return numberIn(text);
}

/** The first number in a text that names a ticket: `4711` of "#4711: No network", `ABC-12`. */
export function numberIn(text: string): string | undefined {
  return /(?:[A-Za-z]{1,10}[-_])?\d{1,20}/.exec(text)?.[0];
}
