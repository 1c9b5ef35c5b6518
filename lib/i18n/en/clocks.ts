/** English: clocks. */
export const clocks = {} as const;
