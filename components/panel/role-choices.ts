import { isMessageKey, type Say } from '../../lib/i18n/translator.ts';
import { lowerFirst } from '../shared/letter-case.ts';
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

/** Roles a case can go to: the proposed one first, with its person where one is named, then those the catalogue has a name for. */
export function roleChoices(
  say: Say,
  proposed: string,
  person: string | null | undefined,
): { id: string; text: string }[] {
  const name = nameOf(say, 'role', proposed);
  const others = ROLES.filter((role) => role !== proposed && isMessageKey(`role.${role}`));
  return [
    { id: proposed, text: person ? `${person} (${lowerFirst(name)})` : name },
    ...others.map((role) => ({ id: role as string, text: nameOf(say, 'role', role) })),
  ];
}
