/** The editor of calendars and SLAs. */
export const hours = {};
