import { plainSource } from './plain-source.ts';
import { CODE, classEnd, quantifierEnd } from './scan.ts';

/**
 * The same expression with a pause, `(?=)`, behind each group. It matches the same; but V8 compiles what follows a group of
 * alternatives up to ten times, once for each way to get there, unless it has to settle its state in between: that made the
 * first message of a language wait for a quarter of a second.
 */
function withPauses(source: string): string {
  let out = '';
  let last = 0;
  let place = 0;
  while (place < source.length) {
    const code = source.charCodeAt(place);
    if (code === CODE.BACKSLASH) place += 2;
    else if (code === CODE.SQUARE) place = classEnd(source, place);
    else {
      place++;
      if (code !== CODE.CLOSE) continue;
      place = quantifierEnd(source, place);
      const next = source.charCodeAt(place);
      if (place >= source.length || next === CODE.PIPE || next === CODE.CLOSE) continue;
      out += `${source.slice(last, place)}(?=)`;
      last = place;
    }
  }
  return out + source.slice(last);
}

/** A pattern's source, and whether it ignores case: all that is needed to hear by it. */
export type Expression = Pick<RegExp, 'source' | 'ignoreCase'>;

/** One alternative of a pattern, compiled when a text first has the words it needs. */
export class Branch {
  readonly source: string;
  /** Tells capitals from small letters. */
  private readonly isExact: boolean;
  private test: RegExp | undefined;

  constructor(source: string, of: Expression) {
    this.source = source;
    this.isExact = !of.ignoreCase;
  }

  /**
   * The first match, and where it is.
   *
   * @param small the text in small letters (`lower`)
   */
  exec(text: string, small: string): RegExpExecArray | null {
    this.test ??= this.compile();
    return this.test.exec(this.isExact ? text : small);
  }

  private compile(): RegExp {
    const paused = withPauses(this.source);
    if (this.isExact) return new RegExp(paused, 'u');
    const plain = plainSource(paused);
    return plain === undefined ? new RegExp(paused, 'iu') : new RegExp(plain);
  }
}

/** The match furthest to the left; of those at one place the first branch's, as in the whole pattern. */
export function execFirst(branches: readonly Branch[], text: string, small: string): RegExpExecArray | null {
  let best: RegExpExecArray | null = null;
  for (const branch of branches) {
    const found = branch.exec(text, small);
    if (found && (!best || found.index < best.index)) best = found;
  }
  return best;
}
