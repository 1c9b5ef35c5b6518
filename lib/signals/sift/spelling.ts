/**
 * One of these must stand in a text that the pattern matches; in small letters. `\b` (a backspace) at an end of one means that
 * a word begins or ends there.
 */
export type Need = readonly string[];

/** Of more ways to spell a part of a pattern its parts are looked for one by one. */
export const MOST_SPELLINGS = 16;
const LATIN_LENGTH = 3;

/** From here on it is kana and Chinese characters. */
const isUnspaced = (word: string) => word.charCodeAt(0) >= 0x3040;
/** A mark, or a sign: rarer than a letter. */
const isSign = (word: string) => /^[^\p{L}\p{N}\p{Cc}\s]$/u.test(word);

const COMMONNESS = Array.from({ length: 40 }, (_, length) => 0.4 ** length);

/** How often a text may have it: a rough guess, enough to choose by. */
export function commonness(need: Need): number {
  let sum = 0;
  for (const word of need) sum += COMMONNESS[isUnspaced(word) || isSign(word) ? word.length * 3 : word.length] ?? 0;
  return sum;
}

const isTelling = (word: string) => word.length >= (isUnspaced(word) ? 2 : LATIN_LENGTH);
/** Tells little, but leaves some texts out. */
const isFaint = (word: string) => word.length >= 2 || isUnspaced(word) || isSign(word);

const LETTER = /\w/;

/** A word's begin or end counts at the ends alone, and where a letter stands: anywhere else it tells nothing. */
function trim(spelling: string): string {
  if (!spelling.includes('\b')) return spelling;
  const letters = spelling.replaceAll('\b', '');
  const begin = spelling.startsWith('\b') && LETTER.test(spelling.charAt(1)) ? '\b' : '';
  const end = spelling.endsWith('\b') && LETTER.test(spelling.charAt(spelling.length - 2)) ? '\b' : '';
  return begin + letters + end;
}

/** Without those that have another in them: that one is enough. */
const shortest = (words: readonly string[]) =>
  words.filter((word, at) =>
    words.every((other, place) => place === at || !word.includes(other) || (word === other && place > at)),
  );

/** What a sequence has shown so far: the ways to spell what stands next to each other, and what stood before. */
export class Spelling {
  private runs: readonly string[] = [''];
  /** Nothing is left out before the run. */
  private isWhole = true;
  private readonly found: Need[] = [];
  private readonly faint: Need[] = [];

  /** Adds characters that stand exactly once. */
  add(text: string): void {
    this.runs = this.runs.map((run) => run + text);
  }

  /** Adds one of several spellings. */
  addAny(spellings: readonly string[]): void {
    if (spellings.length * this.runs.length > MOST_SPELLINGS) this.cut();
    this.runs = this.runs.flatMap((run) => spellings.map((spelling) => run + spelling));
  }

  /** Adds what must be there, wherever. */
  need(needs: readonly Need[]): void {
    for (const need of needs) this.keep(need);
  }

  /** Ends the run: what follows need not stand next to it. */
  cut(): void {
    this.keep(shortest(this.runs.map(trim)));
    this.runs = [''];
    this.isWhole = false;
  }

  /** All ways to spell the whole, where nothing is left out. */
  all(): readonly string[] | undefined {
    return this.isWhole ? this.runs : undefined;
  }

  /** All that must be there, the telling first. */
  needs(): readonly Need[] {
    this.cut();
    return [...this.found, ...this.faint];
  }

  private keep(need: Need): void {
    if (need.every(isTelling)) this.found.push(need);
    else if (need.every(isFaint)) this.faint.push(need);
  }
}
