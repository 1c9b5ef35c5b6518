import type { Policy } from '../model/policy.ts';
import type { Sponsorship } from '../model/process-policy.ts';
import type { Trained } from './fold-trained.ts';
import type { ProgrammeAccount } from './programme.ts';

/** What of the programme itself is not filled in (R115–R123). */
export const DEFINITION = [
  'purpose',
  'metrics',
  'duties',
  'trainings',
  'entry',
  'exit',
  'months',
  'reviewMonths',
  'capacity',
] as const;
export type DefinitionPart = (typeof DEFINITION)[number];

/** Roles whose people may be sponsors (R45, R48). */
export const SPONSOR_ROLES: readonly string[] = ['executive-sponsor', 'executive'];

export type MissingForEntry =
  | { what: DefinitionPart }
  /** No sponsor is named, or nobody of the team's executives. */
  | { what: 'sponsor' }
  /** An entry criterion that nobody judged, or that is not met (R120); `id` of it. */
  | { what: 'unjudged' | 'unmet'; id: string }
  /** A training that the sponsor did not complete (R119); `id` of it. */
  | { what: 'untrained'; id: string }
  /** Every place is taken (R115). */
  | { what: 'full' };

/** Every part of the programme's definition that is still empty, in the order in which it is filled in. */
export function missingDefinition(sponsorship: Sponsorship): DefinitionPart[] {
  const named = (list: Sponsorship['metrics']) =>
    list.some(({ name }) => Object.values(name).some((text) => text.trim()));
  const positive = (value: number | null | undefined) => typeof value === 'number' && value >= 1;
  const { purpose, metrics, duties, trainings, entry, exit, months, reviewMonths, capacity } = sponsorship;
  const filled: Record<DefinitionPart, boolean> = {
    purpose: purpose.trim() !== '',
    metrics: named(metrics),
    duties: named(duties),
    trainings: named(trainings),
    entry: named(entry),
    exit: named(exit),
    months: positive(months),
    reviewMonths: positive(reviewMonths),
    capacity: positive(capacity),
  };
  return DEFINITION.filter((part) => !filled[part]);
}

/** People who may be somebody's sponsor: the team's executives and executive sponsors. */
export const sponsorsOf = (policy: Pick<Policy, 'people'>) =>
  policy.people.filter(({ roles }) => roles.some((role) => SPONSOR_ROLES.includes(role)));

/** Trainings of the programme that somebody has not completed (R119). */
export const untrained = (sponsorship: Sponsorship, person: string, trained: Trained): string[] =>
  sponsorship.trainings.flatMap(({ id }) => (trained.get(person)?.has(id) ? [] : [id]));

/**
 * What still stands between a customer and the programme (R115, R119, R120, R123): empty when they may enter.
 * @param sponsor id of the person who is to be their sponsor; null where none is named yet
 * @param members customers that are in the programme now, without this one
 */
export function missingForEntry(
  policy: Pick<Policy, 'sponsorship' | 'people'>,
  account: Pick<ProgrammeAccount, 'judged'>,
  sponsor: string | null,
  trained: Trained,
  members: number,
): MissingForEntry[] {
  const { sponsorship } = policy;
  const missing: MissingForEntry[] = missingDefinition(sponsorship).map((what) => ({ what }));
  for (const { id } of sponsorship.entry) {
    const judged = account.judged[id];
    if (!judged?.met) missing.push({ what: judged ? 'unmet' : 'unjudged', id });
  }
  if (sponsor === null || !sponsorsOf(policy).some(({ id }) => id === sponsor)) missing.push({ what: 'sponsor' });
  else missing.push(...untrained(sponsorship, sponsor, trained).map((id) => ({ what: 'untrained' as const, id })));
  if (typeof sponsorship.capacity === 'number' && members >= sponsorship.capacity) missing.push({ what: 'full' });
  return missing;
}
