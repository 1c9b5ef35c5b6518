/** A language tag, and what else it might be where the words do not tell for sure. */
export interface Identified {
  /** BCP 47 primary language, `und` where too short or unsure. */
  language: string;
  /** Further candidates worth trying: the nearest of the languages, likeliest first. */
  maybe: readonly string[];
}
