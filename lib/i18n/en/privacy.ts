/** English: what is held about a person, erasure, retention. */
export const privacy = {} as const;
