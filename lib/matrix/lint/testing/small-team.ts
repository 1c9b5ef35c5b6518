import { type PolicyFile, policySchema } from '../../../model/policy.ts';

// A Monday, noon in Helsinki.
export const NOW = Date.parse('2026-11-23T10:00:00Z');
export const read = (file: object): PolicyFile => policySchema.parse({ schema: 1, ...file });

export const row = (id: string, more: object = {}) => ({
  id,
  when: { tag: id },
  type: 'functional',
  to: { role: 'lead' },
  acknowledgeWithin: 'PT1H',
  explain: { en: 'We are on it.' },
  ...more,
});
export const step = (id: string, more: object = {}) => ({ id, after: { times: 1 }, to: { role: 'lead' }, ...more });
const ladders = [{ id: 'l', steps: [step('s')] }];
/** Two leads who stand in for each other: nothing is wrong here. */
export const people = [
  { id: 'ann', name: 'Ann', roles: ['lead'], deputies: ['bo'] },
  { id: 'bo', name: 'Bo', roles: ['lead'], deputies: ['ann'] },
];
/** A small team in which all is well, but for what is given. */
export const team = (more: object) => ({ people, ladders, matrix: [row('a')], ...more });
export const away = (from: string, until: string) => ({ absences: [{ from: `${from}Z`, until: `${until}Z` }] });
