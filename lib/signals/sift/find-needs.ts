import { CODE, classEnd, escapeEnd, groupEnd, isLook, isQuantifier, quantifierEnd } from './scan.ts';

/** One of these must stand in a text that the pattern matches; in small letters. */
export type Need = readonly string[];

/** What a pattern cannot match without: all needs of one of its branches. `undefined` where that is not known. */
export type Needs = readonly (readonly Need[])[] | undefined;

const MOST_SPELLINGS = 8;
const MOST_NEEDS = 2;
const LATIN_LENGTH = 3;

/** From here on it is kana and Chinese characters. */
const isUnspaced = (word: string) => word.charCodeAt(0) >= 0x3040;

const COMMONNESS = Array.from({ length: 40 }, (_, length) => 0.4 ** length);

/** How often a text may have it: a rough guess, enough to choose by. */
function commonness(need: Need): number {
  let sum = 0;
  for (const word of need) sum += COMMONNESS[isUnspaced(word) ? word.length * 3 : word.length] ?? 0;
  return sum;
}

const isTelling = (word: string) => word.length >= (isUnspaced(word) ? 2 : LATIN_LENGTH);
/** Two letters: only where there is nothing better. */
const isFaint = (word: string) => word.length >= 2;

/** What a sequence has shown so far. */
class Sequence {
  readonly needs: Need[] = [];
  private faint: Need | undefined;
  private run = '';
  /** The spellings of the run, where it has several: `run` is empty then. */
  private runs: string[] | undefined;

  /** Adds characters that stand exactly once. */
  add(text: string): void {
    if (this.runs) for (let at = 0; at < this.runs.length; at++) this.runs[at] += text;
    else this.run += text;
  }

  /** Adds one of several characters; false where that would make too many spellings. */
  addAny(letters: string): boolean {
    const before = this.runs ?? [this.run];
    const spellings: string[] = [];
    for (const letter of letters) for (const one of before) spellings.push(one + letter);
    if (spellings.length > MOST_SPELLINGS) return false;
    this.runs = spellings;
    this.run = '';
    return true;
  }

  /** Ends the run: what follows need not stand next to it. */
  end(): void {
    const all = this.runs ?? (this.run === '' ? undefined : [this.run]);
    this.run = '';
    this.runs = undefined;
    if (!all) return;
    if (all.every(isTelling)) this.needs.push(all);
    else if (!this.faint && all.every(isFaint)) this.faint = all;
  }

  /** The rarest needs. */
  rarest(): Need[] {
    this.end();
    const { needs } = this;
    if (needs.length === 0) return this.faint ? [this.faint] : [];
    if (needs.length === 1) return needs;
    const weights = new Map(needs.map((need) => [need, commonness(need)]));
    return needs.sort((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)).slice(0, MOST_NEEDS);
  }
}

/** Reads a regular expression's source and keeps what must be there. It knows the constructs that patterns use. */
class Reader {
  private readonly source: string;
  private readonly small: string;
  private place = 0;
  /** Whether what `atLeast` read stands exactly once. */
  private isOnce = true;

  constructor(source: string) {
    this.source = source;
    const small = source.toLowerCase();
    this.small = small.length === source.length ? small : source;
  }

  branches(): Need[][] {
    const found = [this.sequence()];
    while (this.source.charCodeAt(this.place) === CODE.PIPE) {
      this.place++;
      found.push(this.sequence());
    }
    return found;
  }

  /** Takes a quantifier, and gives how often at least. */
  private atLeast(): number {
    const { source } = this;
    const code = source.charCodeAt(this.place);
    this.isOnce = !isQuantifier(code);
    if (this.isOnce) return 1;
    const least = code === CODE.BRACE ? source.charCodeAt(this.place + 1) - 48 : Number(code === CODE.PLUS);
    this.place = quantifierEnd(source, this.place);
    return least;
  }

  private sequence(): Need[] {
    const { source } = this;
    const found = new Sequence();
    while (this.place < source.length) {
      const code = source.charCodeAt(this.place);
      if (code === CODE.PIPE || code === CODE.CLOSE) break;
      if (code === CODE.OPEN) this.group(found);
      else if (code === CODE.SQUARE) this.oneOf(found);
      else if (code === CODE.BACKSLASH) this.escaped(found);
      else if (code === CODE.CARET || code === CODE.DOLLAR) this.place++;
      else if (code === CODE.DOT) {
        this.place++;
        this.atLeast();
        found.end();
      } else this.literal(found);
    }
    return found.rarest();
  }

  private group(found: Sequence): void {
    const { source } = this;
    if (isLook(source, this.place)) {
      this.place = groupEnd(source, this.place);
      return;
    }
    found.end();
    this.place++;
    if (source.charCodeAt(this.place) === CODE.QUESTION) {
      const isNamed = source.charCodeAt(this.place + 1) === CODE.LESS;
      this.place = isNamed ? source.indexOf('>', this.place) + 1 : this.place + 2;
    }
    const inner = this.branches();
    this.place++;
    if (this.atLeast() > 0) found.needs.push(...ofGroup(inner));
  }

  private escaped(found: Sequence): void {
    const { source, place } = this;
    this.place = escapeEnd(source, place);
    const next = source.charAt(place + 1);
    if (next === 'b' || next === 'B') return;
    if (/\w/.test(next)) {
      this.atLeast();
      found.end();
    } else this.put(found, next);
  }

  /** A class: its letters, where it lists just letters. */
  private oneOf(found: Sequence): void {
    const from = this.place;
    this.place = classEnd(this.source, from);
    const body = this.small.slice(from + 1, this.place - 1);
    if (body.length > MOST_SPELLINGS * 2 || body.startsWith('^') || /[\\-]/.test(body)) {
      this.atLeast();
      found.end();
    } else this.put(found, body);
  }

  /** One of `letters`, with what says how often. */
  private put(found: Sequence, letters: string): void {
    const isThere = this.atLeast() > 0 && found.addAny(letters);
    if (!isThere || !this.isOnce) found.end();
  }

  /** As many plain characters as stand once each, and what says how often the last one does. */
  private literal(found: Sequence): void {
    const { source } = this;
    const from = this.place;
    let last = from;
    let code = source.charCodeAt(from);
    // Whatever it is, the first is taken: a bracket that closes nothing is a character.
    do {
      last = this.place;
      this.place += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      code = source.charCodeAt(this.place);
    } while (this.place < source.length && !isSpecial(code));
    if (!isQuantifier(code)) {
      found.add(this.small.slice(from, this.place));
      return;
    }
    if (last > from) found.add(this.small.slice(from, last));
    this.put(found, this.small.slice(last, this.place));
  }
}

// $ ( ) * + . ? [ \ ] ^ { | }
const isSpecial = (code: number) =>
  (code >= 40 && code <= 43) ||
  (code >= 91 && code <= 94) ||
  (code >= 123 && code <= 125) ||
  code === CODE.DOLLAR ||
  code === CODE.DOT ||
  code === CODE.QUESTION;

/** One of the rarest words of each branch. */
function ofGroup(inner: readonly Need[][]): Need[] {
  if (inner.length === 1) return inner[0] ?? [];
  const all: string[] = [];
  for (const [first] of inner) {
    if (first === undefined) return [];
    for (const word of first) all.push(word);
  }
  return [all];
}

/** What a text must have for a pattern of that source to match it, as far as the source tells. Never asks for more than that. */
export function findNeeds(source: string): Needs {
  const branches = new Reader(source).branches();
  return branches.some((needs) => needs.length === 0) ? undefined : branches;
}
