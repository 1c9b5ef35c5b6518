import type { PolicyFile } from '../model/policy.ts';
import { duplicates } from './check-names.ts';
import type { Finding } from './policy-error.ts';

const LISTS = ['metrics', 'duties', 'trainings', 'entry', 'exit'] as const;
const MOST_MONTHS = 240;

/** The sponsorship programme: it may be half filled in, but not with what cannot be meant (R115–R122). */
export function checkSponsorship({ sponsorship }: PolicyFile): Finding[] {
  if (!sponsorship) return [];
  const whole = (field: 'months' | 'reviewMonths' | 'capacity', most: number, message: string): Finding[] => {
    const value = sponsorship[field];
    if (value === null || value === undefined) return [];
    return Number.isInteger(value) && value >= 1 && value <= most ? [] : [{ path: ['sponsorship', field], message }];
  };
  const { months, reviewMonths } = sponsorship;
  return [
    ...LISTS.flatMap((list) => {
      const entries = sponsorship[list];
      const ids = entries.map(({ id }) => id);
      const blank = entries.flatMap(({ id, name }, i): Finding[] =>
        id.trim() === '' || !Object.values(name).some((text) => text.trim() !== '')
          ? [
              {
                path: ['sponsorship', list, i, 'name'],
                message: 'this is empty; write it in one language, or remove it',
              },
            ]
          : [],
      );
      return [...duplicates(ids, ['sponsorship', list], list), ...blank];
    }),
    ...whole('months', MOST_MONTHS, 'a membership lasts 1 to 240 whole months'),
    ...whole('reviewMonths', MOST_MONTHS, 'a review comes after 1 to 240 whole months'),
    ...whole('capacity', 1000, 'there is room for 1 to 1000 customers'),
    ...(months && reviewMonths && reviewMonths > months
      ? [{ path: ['sponsorship', 'reviewMonths'], message: 'the review comes before the membership ends' }]
      : []),
  ];
}
