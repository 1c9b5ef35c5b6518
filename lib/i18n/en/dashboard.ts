/** English: dashboard. */
export const dashboard = {} as const;
