/** English: options. */
export const options = {} as const;
