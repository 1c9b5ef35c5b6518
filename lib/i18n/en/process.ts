/** English: steps, checklists, cadence and the map. */
export const process = {} as const;
