import { CODE, classEnd, escapeEnd, groupEnd, isLook, isQuantifier, quantifierEnd } from './scan.ts';
import { commonness, MOST_SPELLINGS, type Need, Spelling } from './spelling.ts';

/** What a pattern cannot match without: all needs of one of its branches. `undefined` where that is not known. */
export type Needs = readonly (readonly Need[])[] | undefined;

const MOST_NEEDS = 3;

/** The rarest needs of what may be needed. */
function rarest(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs;
  const weights = new Map(needs.map((need) => [need, commonness(need)]));
  return needs.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0)).slice(0, MOST_NEEDS);
}

/** One branch: what it needs, and all that it may be, where that can be listed. */
interface Known {
  needs: readonly Need[];
  spellings: readonly string[] | undefined;
}

/** Reads a regular expression's source and keeps what must be there. It knows the constructs that patterns use. */
class Reader {
  private readonly source: string;
  private readonly small: string;
  private place = 0;

  constructor(source: string) {
    this.source = source;
    const small = source.toLowerCase();
    this.small = small.length === source.length ? small : source;
  }

  branches(): Known[] {
    const found = [this.sequence()];
    while (this.source.charCodeAt(this.place) === CODE.PIPE) {
      this.place++;
      found.push(this.sequence());
    }
    return found;
  }

  /** Takes a quantifier, and gives how often at least and at most, where that is once. */
  private times(): { least: number; isOnce: boolean } {
    const { source } = this;
    const code = source.charCodeAt(this.place);
    if (!isQuantifier(code)) return { least: 1, isOnce: true };
    const least = code === CODE.BRACE ? source.charCodeAt(this.place + 1) - 48 : Number(code === CODE.PLUS);
    this.place = quantifierEnd(source, this.place);
    return { least, isOnce: code === CODE.QUESTION };
  }

  private sequence(): Known {
    const { source } = this;
    const found = new Spelling();
    while (this.place < source.length) {
      const code = source.charCodeAt(this.place);
      if (code === CODE.PIPE || code === CODE.CLOSE) break;
      if (code === CODE.OPEN) this.group(found);
      else if (code === CODE.SQUARE) this.oneOf(found);
      else if (code === CODE.BACKSLASH) this.escaped(found);
      else if (code === CODE.CARET || code === CODE.DOLLAR) this.place++;
      else if (code === CODE.DOT) {
        this.place++;
        this.times();
        found.cut();
      } else this.literal(found);
    }
    const spellings = found.all();
    return { needs: rarest(found.needs()), spellings };
  }

  private group(found: Spelling): void {
    const { source } = this;
    if (isLook(source, this.place)) {
      this.place = groupEnd(source, this.place);
      return;
    }
    this.place++;
    if (source.charCodeAt(this.place) === CODE.QUESTION) {
      const isNamed = source.charCodeAt(this.place + 1) === CODE.LESS;
      this.place = isNamed ? source.indexOf('>', this.place) + 1 : this.place + 2;
    }
    const inner = this.branches();
    this.place++;
    const spellings = inner.flatMap(({ spellings: of }) => of ?? []);
    if (spellings.length <= MOST_SPELLINGS && inner.every((one) => one.spellings)) this.put(found, spellings);
    else {
      found.cut();
      if (this.times().least > 0) found.need(ofGroup(inner));
    }
  }

  private escaped(found: Spelling): void {
    const { source, place } = this;
    this.place = escapeEnd(source, place);
    const next = source.charAt(place + 1);
    if (next === 'b') found.add('\b');
    else if (/\w/.test(next)) {
      if (next === 'B') return;
      this.times();
      found.cut();
    } else this.put(found, [next]);
  }

  /** A class: its letters, where it lists just letters. */
  private oneOf(found: Spelling): void {
    const from = this.place;
    this.place = classEnd(this.source, from);
    const body = this.small.slice(from + 1, this.place - 1);
    if (body.length > MOST_SPELLINGS || body.startsWith('^') || /[\\-]/.test(body)) {
      this.times();
      found.cut();
    } else this.put(found, [...body]);
  }

  /** One of `spellings`, with what says how often. */
  private put(found: Spelling, spellings: readonly string[]): void {
    const { least, isOnce } = this.times();
    if (isOnce) found.addAny(least > 0 ? spellings : [...spellings, '']);
    else {
      if (least > 0) found.addAny(spellings);
      found.cut();
    }
  }

  /** As many plain characters as stand once each, and what says how often the last one does. */
  private literal(found: Spelling): void {
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
    this.put(found, [this.small.slice(last, this.place)]);
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
function ofGroup(inner: readonly Known[]): readonly Need[] {
  if (inner.length === 1) return inner[0]?.needs ?? [];
  const all: string[] = [];
  for (const { needs } of inner) {
    const [first] = needs;
    if (first === undefined) return [];
    for (const word of first) all.push(word);
  }
  return [all];
}

/** What a text must have for a pattern of that source to match it, as far as the source tells. Never asks for more than that. */
export function findNeeds(source: string): Needs {
  const branches = new Reader(source).branches().map(({ needs }) => needs);
  return branches.some((needs) => needs.length === 0) ? undefined : branches;
}
