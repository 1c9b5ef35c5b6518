/** What the linter of the matrix says. */
export const lint = {};
