/** English: severe and minor, opening by hand, proposals of the helpdesk. */
export const intake = {} as const;
