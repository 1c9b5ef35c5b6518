/** What a run is given of the world: nothing in this room reaches for it by itself. */
export interface SyncDeps {
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to but not 1. */
  random(): number;
  /** False where this computer is known to be on no network. */
  isOnline?(): boolean;
  /** Runs the work while nobody else does; gives undefined at once where somebody else is at it (`navigator.locks`). */
  lock?<T>(work: () => Promise<T>): Promise<T | undefined>;
  /** How long a run may take, in milliseconds. */
  budgetMs?: number;
  /** True where a person asked for it: a pause of our own making is then not kept, one that the server wished for is. */
  hurry?: boolean;
}
