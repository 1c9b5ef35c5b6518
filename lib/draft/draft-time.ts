/** When a draft is written, and in which zone its times are meant. */
export interface DraftTime {
  /** ISO 8601 instant. */
  now: string;
  /** IANA name. */
  timeZone: string;
}
