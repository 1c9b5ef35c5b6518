/** A text made easy to match, with the way back to the original. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original of the folded text's `index`; `text.length` maps to the original's length. */
  at(index: number): number;
}
