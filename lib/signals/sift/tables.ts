import type { EarTable } from './ear-table.ts';

/**
 * Tables made ahead, by the name of what they are for. Empty in the sources: the build of the extension puts them in
 * (`scripts/build/ear-tables.ts`), as reading all patterns takes a worker tens of milliseconds whenever it starts.
 */
export const TABLES: Readonly<Record<string, EarTable>> = {};
