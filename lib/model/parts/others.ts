/** Other customers (R67–R70). */
export interface Others {
  /** Does this affect other customers (R67)? `note` is a vault item. */
  answer?: { answer: 'yes' | 'no' | 'unknown'; note: string | null; at: string; by: string };
}
