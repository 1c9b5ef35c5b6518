/** Whether whoever accepted the case was heard of since (W2). ISO 8601 instants. */
export interface Presence {
  /** The acceptance in force: id of its event, when, and who wrote it down. */
  accepted?: { event: string; at: string; by: string };
  /** Their first act on the case after it. */
  heardAt?: string;
  reopenedAt?: string;
}
