const SHORTEST = 3;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** A name that is a word of its own, or begins one: "Doe's" and "Virtasen" (of "Virtase…") name somebody too. */
function names(text: string, name: string): boolean {
  if (NO_SPACES.test(name)) return text.includes(name);
  const at = text.indexOf(name);
  if (at < 0) return false;
  const before = text[at - 1];
  if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true;
  return names(text.slice(at + name.length), name);
}

/**
 * The customers' names that a text holds: an article is read by everybody and outlives the case, so it should name nobody.
 * Whole names are looked for, and of a person with several names the last one alone.
 * @param people names as the helpdesk has them
 */
export function findNames(text: string, people: readonly string[]): string[] {
  const read = plain(text);
  const found = people.filter((person) => {
    const whole = plain(person).trim();
    if ([...whole].length < (NO_SPACES.test(whole) ? 2 : SHORTEST)) return false;
    if (names(read, whole)) return true;
    const last = whole.split(/\s+/).at(-1) as string;
    return last !== whole && last.length > SHORTEST && names(read, last);
  });
  return [...new Set(found.map((person) => person.trim()))];
}
