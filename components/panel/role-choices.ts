import { isMessageKey, type Say } from '../../lib/i18n/translator.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { lowerFirst, upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';

const ROLES = [
  'lead',
  'escalation-manager',
  'specialist',
  'approver',
  'supervisor',
  'executive',
  'incident-owner',
  'legal',
  'csm',
  'ae',
] as const;

/** Whoever has the ticket or the case: nothing to hand a case over to. */
const FLOATING = ['assignee', 'owner', 'agent'];

/**
 * Roles a case can go to: the proposed one first, with its person where one is named, then the team's others, and those of the
 * shipped matrix. All under the team's own names (R41).
 */
export function roleChoices(
  say: Say,
  proposed: string,
  person: string | null | undefined,
  names?: PanelState['names'],
): { id: string; text: string }[] {
  const nameOfRole = (id: string) => upperFirst(names?.roles[id] ?? nameOf(say, 'role', id));
  const own = Object.keys(names?.roles ?? {}).filter((id) => !isMessageKey(`role.${id}`) && !FLOATING.includes(id));
  const name = nameOfRole(proposed);
  const others = [...own, ...ROLES].filter((role) => role !== proposed);
  return [
    { id: proposed, text: person ? `${names?.people[person] ?? person} (${lowerFirst(name)})` : name },
    ...others.map((role) => ({ id: role as string, text: nameOfRole(role) })),
  ];
}
