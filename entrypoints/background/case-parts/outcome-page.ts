import { hardTalk } from '../../../lib/cases/parts/hard-talk.ts';
import { isFixPending, isReviewOverdue } from '../../../lib/cases/parts/pending-fix.ts';
import { missedPromise, resolutionTime } from '../../../lib/cases/parts/resolution-time.ts';
import type { OutcomeView } from '../../../lib/messages/case-parts/outcome-view.ts';
import type { Who } from '../../../lib/messages/case-parts/who.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { SignOff, SignsAs } from '../../../lib/model/parts/outcome.ts';
import type { Moment } from '../context.ts';
import { isMe, personName, type Words } from '../names.ts';
import type { PartPage } from './define-part-page.ts';
import { somebodyName } from './keep-who.ts';
import { outcomeLine, outcomeLineIds } from './outcome-line.ts';
import { viewSurvey } from './view-survey.ts';

const SIGNERS: readonly SignsAs[] = ['escalation-manager', 'fix-owner', 'customer'];

/** How a case ended, how the customer is doing, the survey (R71–R74, R89, R92–R94, R105, R106). */
export const outcomePage: PartPage<'outcome'> = {
  ids: (it) => {
    const { resolution, customer, signed, mood, surveyAnswer, surveySkipped } = it.parts.outcome ?? {};
    return [
      resolution?.summary,
      resolution?.fixLink,
      customer?.reason,
      ...Object.values(signed ?? {}).flatMap(({ who, note }) => [who?.name, note]),
      mood?.solution,
      mood?.updates,
      surveyAnswer?.comment,
      surveySkipped?.reason,
      it.parts.fix?.owner?.name,
    ];
  },
  view: (it, words, moment) => {
    const { about, customer, signed, moodAsked, mood } = it.parts.outcome ?? {};
    const once = ({ by, at }: { by: string; at: string }) => ({ by: personName(by, moment), at });
    return {
      about: about ?? null,
      resolution: viewResolution(it, words, moment),
      customer: customer ? { ...once(customer), answer: customer.answer, reason: words(customer.reason) } : null,
      signed: SIGNERS.flatMap((as) => {
        const said = signed?.[as];
        return said ? [{ as, ...viewSignOff(said, words, moment) }] : [];
      }),
      signers: { 'escalation-manager': ownerToSign(it, moment), 'fix-owner': fixerToSign(it, words, moment) },
      hardTalk: hardTalk(it, moment.now),
      missed: missedPromise(it, moment.now),
      moodAsked: moodAsked ? once(moodAsked) : null,
      mood: mood
        ? { ...once(mood), answer: mood.answer, solution: words(mood.solution), updates: words(mood.updates) }
        : null,
      survey: viewSurvey(it, words, moment),
    };
  },
  line: outcomeLine,
  lineIds: outcomeLineIds,
};

function viewResolution(it: Case, words: Words, moment: Moment): OutcomeView['resolution'] {
  const { resolution, fixAnswer } = it.parts.outcome ?? {};
  const time = resolutionTime(it);
  if (!resolution || !time) return null;
  const today = Temporal.Instant.from(moment.now).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate();
  const pending = isReviewOverdue(it, today.toString()) ? ('overdue' as const) : ('pending' as const);
  const answered = fixAnswer?.answer === 'kept' ? ('kept' as const) : ('fixed' as const);
  return {
    by: personName(resolution.by, moment),
    at: resolution.at,
    kind: resolution.kind,
    summary: words(resolution.summary),
    reviewOn: resolution.reviewOn,
    fixLink: words(resolution.fixLink),
    state: resolution.kind === 'fix' ? null : isFixPending(it) ? pending : answered,
    ...time,
  };
}

function viewSignOff({ who, by, at, comfortable, note }: SignOff, words: Words, moment: Moment) {
  const recorder = personName(by, moment);
  return {
    who: who ? somebodyName(who, words, moment) : recorder,
    recordedBy: who ? recorder : null,
    at,
    comfortable,
    note: words(note),
  };
}

/** Whoever owns the case, where that is a person other than the reader. */
const ownerToSign = ({ owner }: Case, moment: Moment): Who | null =>
  owner.person && !isMe(owner.person, moment) ? { person: owner.person } : null;

function fixerToSign(it: Case, words: Words, moment: Moment): Who | null {
  const owner = it.parts.fix?.owner;
  if (!owner || isMe(owner.person, moment)) return null;
  return { role: owner.role, person: owner.person, name: words(owner.name) };
}
