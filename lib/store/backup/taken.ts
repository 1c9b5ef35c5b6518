/** What becomes, or would become, of some records of a backup. */
export interface Taken {
  /** New here. */
  fresh: number;
  /** Here already; what is here stays, but for a look that is older than the one in the file. */
  known: number;
  /** Nothing that a version here can read: kept aside where it is of the log, else left out. */
  odd: number;
}
