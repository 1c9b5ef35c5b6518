import { attributesOf, shadowOf, tagOf, textsOf } from './dom.ts';
import { allElements } from './page-trees.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** A page with more to say than this is not searched to its end: then no name may be told but one of plain words. Characters. */
const MOST = 20_000_000;
/** Of shorter words nearly every name holds some by chance. Letters. */
const SHORTEST = 4;
/** Attributes that name parts of a page; whatever else an attribute holds is for people, or about them. */
const NAMING = /^(class|id|role|type|style|data-(test|qa|cy|garden|component)[a-z-]*)$/;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

const squeeze = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** True for a word that the page itself says anywhere: in its text, in what is typed, in what attributes hold, in its address. */
export type IsPrivate = (word: string) => boolean;

/** Everything that a page says, squeezed to letters and digits, so that "Jane Doe" is found in `janedoe` as well. */
export function privateWords(document: Document): IsPrivate {
  const said: string[] = [document.title, document.location?.href ?? ''];
  let length = 0;
  const hear = (text: string | null | undefined) => {
    if (!text) return;
    length += text.length;
    if (length <= MOST) said.push(text);
  };
  for (const element of allElements(document)) {
    for (const { name, value } of attributesOf(element)) if (!NAMING.test(name)) hear(value);
    if ('value' in element && typeof element.value === 'string') hear(element.value);
    if (SILENT.has(tagOf(element))) continue;
    const shadow = shadowOf(element);
    for (const text of [...textsOf(element), ...(shadow ? textsOf(shadow) : [])]) hear(text);
  }
  if (length > MOST) return () => true;
  const squeezed = squeeze(said.join(' '));
  const words = new Set(said.flatMap((text) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  const isSaidWithin = (word: string) => {
    for (let from = 0; from + SHORTEST <= word.length; from++) {
      for (let to = from + SHORTEST; to <= word.length; to++) {
        const part = word.slice(from, to);
        if (words.has(part) && !PLAIN_WORDS.has(part)) return true;
      }
    }
    return false;
  };
  // The same few names stand on thousands of elements.
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const isPrivate = squeezed.includes(word) || isSaidWithin(word);
    known.set(word, isPrivate);
    return isPrivate;
  };
}
