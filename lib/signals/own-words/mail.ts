/** A mail as programs send it. Only tests import these. */
export interface Mail {
  name: string;
  text: string;
  /** What its sender wrote, whitespace folded. */
  own: string;
}
