/** The browser behind the page's buttons. */
export interface PointingPort {
  /** Asks for a host; must be called straight from a click. */
  request: (origin: string) => Promise<boolean>;
  /** The reader's own time zone, as an IANA name. */
  timeZone: string;
  /** Puts another tab in front. */
  show: (tabId: number) => void;
}
