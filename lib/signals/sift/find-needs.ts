/** One of these must stand in a text that the pattern matches; in small letters. */
export type Need = readonly string[];

/** What a pattern cannot match without: all needs of one of its branches. `undefined` where that is not known. */
export type Needs = readonly (readonly Need[])[] | undefined;

const MOST_SPELLINGS = 8;
const MOST_NEEDS = 3;
const LATIN_LENGTH = 3;
const ONCE = { atLeast: 1, once: true };
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
const ZERO_WIDTH = /\(\?(?:<?[=!])/y;
const OPENING = /\((?:\?(?::|<\w+>))?/y;
const CLASS = /\[(\^?)((?:\\.|[^\]])*)\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|.)/iy;

/** From here on it is kana and Chinese characters. */
const isUnspaced = (word: string) => word.charCodeAt(0) >= 0x3040;

/** How often a text may have it: a rough guess, enough to choose by. */
function commonness(need: Need): number {
  let sum = 0;
  for (const word of need) sum += 0.4 ** (isUnspaced(word) ? word.length * 3 : word.length);
  return sum;
}

const isTelling = (word: string) => word.length >= (isUnspaced(word) ? 2 : LATIN_LENGTH);
/** Two letters: only where there is nothing better. */
const isFaint = (word: string) => word.length >= 2;

/** Reads a regular expression's source and keeps what must be there. It knows the constructs that patterns use. */
class Reader {
  private readonly source: string;
  private place = 0;

  constructor(source: string) {
    this.source = source;
  }

  branches(): Need[][] {
    const found = [this.sequence()];
    while (this.source[this.place] === '|') {
      this.place++;
      found.push(this.sequence());
    }
    return found;
  }

  private take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.place;
    const found = form.exec(this.source);
    if (found) this.place = form.lastIndex;
    return found;
  }

  /** How often at least, and whether exactly once. */
  private times(): { atLeast: number; once: boolean } {
    const found = '*+?{'.includes(this.source[this.place] ?? ' ') ? this.take(QUANTIFIER) : null;
    if (!found) return ONCE;
    if (found[1] !== undefined) return { atLeast: Number(found[1]), once: false };
    return { atLeast: found[0].startsWith('+') ? 1 : 0, once: false };
  }

  private sequence(): Need[] {
    const needs: Need[] = [];
    const faint: Need[] = [];
    let run = [''];
    const flush = () => {
      if (run.every(isTelling)) needs.push(run);
      else if (run.every(isFaint)) faint.push(run);
      run = [''];
    };
    const put = (spellings: readonly string[]) => {
      const { atLeast, once } = this.times();
      const next =
        run.length === 1 && spellings.length === 1
          ? [`${run[0]}${spellings[0]?.toLowerCase()}`]
          : run.flatMap((before) => spellings.map((one) => before + one.toLowerCase()));
      if (atLeast === 0 || next.length > MOST_SPELLINGS) return flush();
      run = next;
      if (!once) flush();
    };
    while (this.place < this.source.length && !'|)'.includes(this.source.charAt(this.place))) {
      const character = String.fromCodePoint(this.source.codePointAt(this.place) ?? 0);
      if (character === '(' && this.take(ZERO_WIDTH)) {
        this.branches();
        this.place++;
      } else if (character === '(') {
        this.take(OPENING);
        flush();
        const inner = this.branches();
        this.place++;
        if (this.times().atLeast > 0) needs.push(...this.ofGroup(inner));
      } else if (character === '[') {
        const members = this.members();
        if (members) put(members);
        else {
          this.times();
          flush();
        }
      } else if (character === '\\') {
        const [escaped = ''] = this.take(ESCAPE) ?? [];
        if (/^\\[bB]$/.test(escaped)) continue;
        if (/^\\[^\w]$/.test(escaped)) put([escaped.slice(1)]);
        else {
          this.times();
          flush();
        }
      } else {
        this.place += character.length;
        if (character === '^' || character === '$') continue;
        if (character === '.') {
          this.times();
          flush();
        } else put([character]);
      }
    }
    flush();
    if (needs.length === 0) return faint.slice(0, 1);
    if (needs.length === 1) return needs;
    const weighed = needs.map((need) => ({ need, weight: commonness(need) }));
    return weighed
      .toSorted((a, b) => a.weight - b.weight)
      .slice(0, MOST_NEEDS)
      .map(({ need }) => need);
  }

  private ofGroup(inner: readonly Need[][]): Need[] {
    if (inner.length === 1) return inner[0] ?? [];
    const best = inner.map(([first]) => first);
    return best.every((need) => need !== undefined) ? [[...new Set(best.flat())]] : [];
  }

  /** The letters of a small class, where it lists just letters. */
  private members(): string[] | undefined {
    const [, negated, body = ''] = this.take(CLASS) ?? [];
    const letters = [...body];
    return negated || /[\\-]/.test(body) || letters.length > MOST_SPELLINGS ? undefined : letters;
  }
}

/** What a text must have for `pattern` to match it, as far as its source tells. Never asks for more than that. */
export function findNeeds(pattern: RegExp): Needs {
  const branches = new Reader(pattern.source).branches();
  return branches.some((needs) => needs.length === 0) ? undefined : branches;
}
