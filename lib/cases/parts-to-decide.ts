import { expectedStakeholders, needsStakeholders } from './expected-stakeholders.ts';
import type { PartAsk, PersonPart } from './part-ask.ts';
import { hasResolution } from './parts/outcome.ts';

/** Concessions that this person approves or declines (R80). */
const concessionParts = ({ it, isMine }: PartAsk): PersonPart[] =>
  (it.parts.concessions ?? [])
    .filter(({ decided, approver }) => decided === null && isMine(approver))
    .map(({ what }) => ({ as: 'approver', next: 'decide', weight: 'waited', ...(what && { text: what }) }));

/** Departments that were asked in and have not said yet that they know how urgent it is (R90). */
function departmentParts({ it, isMine }: PartAsk): PersonPart[] {
  const { departments = [], answers = {} } = it.parts.crew ?? {};
  const isOpen = departments.some(({ ask, who }) => !answers[ask] && isMine(who));
  return isOpen ? [{ as: 'department', next: 'acknowledge', weight: 'waited' }] : [];
}

/** The sign-off of the escalation manager (R74); the fix owner's is with the fix. */
function signerParts({ it, isMine, me }: PartAsk): PersonPart[] {
  const { signed } = it.parts.outcome ?? {};
  if (it.step !== 'resolution' || !hasResolution(it.parts.outcome) || signed?.['escalation-manager']?.comfortable)
    return [];
  if (!isMine(it.owner) && !me.roles.includes('escalation-manager')) return [];
  return [{ as: 'signer', next: 'sign-manager', weight: 'waited' }];
}

/** Stakeholders of a case that is high and goes up the line (R59): told, or to be told. */
function stakeholderParts({ it, policy, me }: PartAsk): PersonPart[] {
  const told = it.parts.crew?.told.findLast(
    ({ who }) =>
      (who.person && me.ids.includes(who.person)) || (!who.person && who.role && me.roles.includes(who.role)),
  );
  if (told) return [{ as: 'stakeholder', next: 'told', weight: 'none', at: told.at }];
  if (!needsStakeholders(it)) return [];
  const mine = expectedStakeholders(it, policy.people).filter(({ role }) => me.roles.includes(role));
  if (!mine.some(({ isTold }) => !isTold)) return [];
  return [{ as: 'stakeholder', next: 'be-told', weight: 'none', who: it.owner }];
}

/** What waits for a word of this person. */
export function decidingParts(ask: PartAsk): PersonPart[] {
  const open = ask.it.closedAt === null ? [...departmentParts(ask), ...signerParts(ask), ...stakeholderParts(ask)] : [];
  return [...concessionParts(ask), ...open];
}
