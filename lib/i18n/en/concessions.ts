/** English: concessions. */
export const concessions = {} as const;
