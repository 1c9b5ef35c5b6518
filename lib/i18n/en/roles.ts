/** English: your part in a case, and your next step. */
export const roles = {} as const;
