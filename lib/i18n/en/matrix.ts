/** English: matrix. */
export const matrix = {} as const;
