/** English: timeline, export and import. */
export const archive = {} as const;
