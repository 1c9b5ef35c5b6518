/** English: the fix: its owner, status, quiet. */
export const fix = {} as const;
