import type { Case } from '../../model/case.ts';
import type { Question } from '../../model/parts/mortem.ts';
import { AS_NAMED, type Gate, type GateAsk, type Gates } from '../gate.ts';

/** A gate of the post-mortem: open once it was waived by name (R75). */
const unlessWaived = (missing: (it: Case, ask: GateAsk) => string[]): Gate => ({
  missing: (it, ask) => (it.parts.mortem?.waived ? [] : missing(it, ask)),
});

/** A question is answered, in words (R77, R78, R81); what was answered before the case was opened again is looked at again. */
const answered = (question: Question) =>
  unlessWaived((it, { say }) => {
    const given = it.parts.mortem?.answers[question];
    if (!given) return [AS_NAMED];
    return given.isEarlier ? [say('mortem.missing.again')] : [];
  });

/** What a case needs before it closes (R75–R81): the meeting, three answers, and actions with an owner and a date. */
export const mortemGates: Gates = {
  'meeting-held': unlessWaived((it, { say }) => {
    const { meeting, held } = it.parts.mortem ?? {};
    if (held) return [];
    return [say(meeting ? 'mortem.meeting.missing-attendance' : 'mortem.meeting.missing')];
  }),
  'root-cause': answered('root-cause'),
  improvement: answered('improvement'),
  prevention: answered('prevention'),
  actions: unlessWaived((it, { say }) => {
    const { actions = [], ruledOut } = it.parts.mortem ?? {};
    const ownerless = actions.filter(({ owner }) => !owner.person && !owner.role && !owner.name);
    if (ownerless.length > 0) return [say('mortem.actions.ownerless', { count: ownerless.length })];
    return actions.length > 0 || ruledOut ? [] : [say('mortem.actions.missing')];
  }),
};
