/** Whoever reads: the id that events name them by, and their name, which may be empty yet. */
export interface Me {
  id: string;
  name: string;
}
