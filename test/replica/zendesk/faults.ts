/** How the API can be made to misbehave. */
export type ApiFault =
  | { status: 401 | 403 | 404 | 500 | 502 | 503 }
  | { status: 429; retryAfter: number }
  | { body: 'html' | 'nonsense' | 'empty' | 'wrong-shape' }
  | { delayMs: number }
  /** What was asked is done, and the answer is lost on its way. */
  | { after: 502 };

/** How the page can be made to misbehave; the page gets it as data. */
export interface PageFaults {
  /** Values of data-test-id, and names of attributes, that are no longer there. */
  missingHooks: string[];
  /** Minutes by which `time[datetime]` is wrong. */
  timeOffsetMinutes: number;
  /** Another id on the pane in front, or on the selected tab, than the URL's. */
  wrongPaneId: number | null;
  wrongTabId: number | null;
}

export const NO_PAGE_FAULTS: PageFaults = {
  missingHooks: [],
  timeOffsetMinutes: 0,
  wrongPaneId: null,
  wrongTabId: null,
};
