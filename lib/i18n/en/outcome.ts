/** English: resolution, sign-offs, how the customer is doing, survey. */
export const outcome = {} as const;
