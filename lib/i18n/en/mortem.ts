/** English: post-mortem, meeting, actions. */
export const mortem = {} as const;
