import { PACKS } from '../packs/index.ts';
import { type EarTable, tabulateEars } from './ear-table.ts';
import { listCalming, listPatterns } from './list-ears.ts';

/** All tables, by the names under which ears look for them. Only the build imports this. */
export function makeTables(): Record<string, EarTable> {
  const tables: Record<string, EarTable> = {};
  for (const language of Object.keys(PACKS)) {
    const tests = {
      [`customer ${language}`]: listPatterns(language, 'customer'),
      [`team ${language}`]: listPatterns(language, 'team'),
      [`calm ${language}`]: listCalming(language),
    };
    for (const [name, ears] of Object.entries(tests)) tables[name] = tabulateEars(ears.map(({ test }) => test));
  }
  return tables;
}
