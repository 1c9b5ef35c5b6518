/** English: other customers, scope, approved messages. */
export const others = {} as const;
