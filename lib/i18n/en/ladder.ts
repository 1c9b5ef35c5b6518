/** Ladders, and what Simmer does by itself. */
export const ladder = {};
