export const REQUEST_TRACKER_PACKAGES: string[];
export const REQUEST_TRACKER_ANSWERS: string[];
export function isRequestTrackerInstalled(): boolean;
