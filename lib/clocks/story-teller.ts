import type { ClockStep } from '../model/assessment.ts';

/** A step before it is written down: all in milliseconds. */
export interface Story extends Omit<ClockStep, 'at' | 'until' | 'counted'> {
  at: number;
  until?: number;
  counted: number;
}

/** Puts the steps of a clock in a row and keeps their sum. */
export class StoryTeller {
  readonly #steps: Story[] = [];
  #counted = 0;
  /** When the target of that time was missed, as long as that is not told. */
  #missed: number | null;

  constructor(missed: number | null) {
    this.#missed = missed;
  }

  say(what: Story['what'], at: number, more: Partial<Story> = {}): void {
    this.#steps.push({ what, at, counted: this.#counted, ...more });
  }

  /** A stretch that counts; cut where the target was missed, so that the miss stands between its own times. */
  count(from: number, until: number): void {
    const missed = this.#missed;
    if (missed !== null && missed <= from) this.#tellMissed(missed);
    if (missed !== null && from < missed && missed < until) {
      this.count(from, missed);
      this.count(missed, until);
      return;
    }
    this.#counted += until - from;
    const last = this.#steps.at(-1);
    // The present moment cuts a stretch in two, and nothing stands between: to a reader it is one.
    if (last?.what === 'open' && last.until === from) Object.assign(last, { until, counted: this.#counted });
    else this.say('open', from, { until });
  }

  /** All that was told. */
  end(): Story[] {
    if (this.#missed !== null) this.#tellMissed(this.#missed);
    return this.#steps;
  }

  #tellMissed(at: number): void {
    this.#missed = null;
    this.say('missed', at);
  }
}
