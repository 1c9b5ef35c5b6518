/** English: the executive sponsorship programme. */
export const programme = {} as const;
