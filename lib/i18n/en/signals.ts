/** English: signals. */
export const signals = {} as const;
