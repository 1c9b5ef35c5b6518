import type { RadarRow } from '../../../lib/messages/radar-messages.ts';

/** Rows are asked for together: so many at once at most, and after so long that a scroll has shown what it will show. */
const MOST = 100;
const PAUSE = 30;

/**
 * The rows that are in view, by their ids. A row asks for itself when it appears; what was known of it before stands until the
 * answer is there, so that nothing flickers.
 */
export class RowStore {
  readonly #load: (ids: string[]) => Promise<RadarRow[]>;
  readonly #rows = new Map<string, RadarRow>();
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(load: (ids: string[]) => Promise<RadarRow[]>) {
    this.#load = load;
  }

  find = (id: string): RadarRow | undefined => this.#rows.get(id);

  /** Takes in rows that came by another way. */
  put(rows: readonly RadarRow[]): void {
    for (const row of rows) {
      this.#rows.set(row.id, row);
      for (const listener of this.#listeners.get(row.id) ?? []) listener();
    }
  }

  /** Hears of changes of one row from now on. @returns stops it */
  watch(id: string, onChange: () => void): () => void {
    const own = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, own.add(onChange));
    if (!this.#rows.has(id)) this.#ask(id);
    return () => {
      own.delete(onChange);
      if (own.size === 0) this.#listeners.delete(id);
    };
  }

  /** Asks again for all that is in view, and forgets what is not: something changed. */
  refresh(): void {
    for (const id of this.#rows.keys()) if (!this.#listeners.has(id)) this.#rows.delete(id);
    for (const id of this.#listeners.keys()) this.#ask(id);
  }

  #ask(id: string): void {
    this.#waiting.add(id);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const ids = [...this.#waiting];
      this.#waiting.clear();
      for (let at = 0; at < ids.length; at += MOST) void this.#read(ids.slice(at, at + MOST));
    }, PAUSE);
  }

  async #read(ids: string[]): Promise<void> {
    const wanted = ids.filter((id) => this.#listeners.has(id));
    if (wanted.length === 0) return;
    // What cannot be read now is asked for again with the next change; the list itself says what is wrong.
    this.put(await this.#load(wanted).catch(() => []));
  }
}
