/** The editor of the matrix, and its replay. */
export const editor = {};
