import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { actOn } from '../case-messages.ts';
import type { Background } from '../context.ts';
import { keepWho } from './keep-who.ts';
import { outcomeAsking } from './outcome-asking.ts';
import { listOutcomes } from './outcome-lists.ts';
import { readCase } from './read-case.ts';

/** The end of a case (R71–R74), how the customer is doing (R92, R93), the survey (R105, R106). */
export function outcomeMessages(bg: Background): Handlers {
  /** What a vault item says now: a text that was not changed keeps its item, so that nothing that was signed is voided by it. */
  const told = async (item: string | null | undefined): Promise<string | null> => {
    if (!item) return null;
    const kept = (await bg.store((db) => readVault(db, [item]))).get(item);
    return kept && 'text' in kept ? kept.text : null;
  };
  return {
    ...outcomeAsking(bg),
    'outcome.lists': () => listOutcomes(bg),
    'outcome.resolve': async ({ id, kind, summary, reviewOn, fixLink }) => {
      const known = (await readCase(bg, id)).parts.outcome?.resolution;
      const isSame = known !== undefined && (await told(known.summary)) === (summary?.trim() || null);
      return actOn(bg, id, (it, _, keep) =>
        newEvent('case.resolution-set', subject(it), {
          kind,
          summary: isSame ? known.summary : keep('summary', summary?.trim()),
          ...(kind === 'workaround' && { reviewOn: reviewOn ?? null, fixLink: keep('link', fixLink) }),
        }),
      );
    },
    'outcome.fix-answer': ({ id, answer, note, reviewOn }) =>
      actOn(bg, id, (it, _, keep) =>
        it.parts.outcome?.resolution?.kind === 'workaround'
          ? newEvent('case.fix-answered', subject(it), { answer, note: keep('note', note), reviewOn: reviewOn ?? null })
          : null,
      ),
    'outcome.customer': ({ id, answer, reason, of }) =>
      actOn(bg, id, (it, _, keep) =>
        isSeen(it, of)
          ? newEvent('case.customer-confirmed', subject(it), {
              answer,
              reason: keep('reason', reason),
              of: aboutOf(it),
            })
          : null,
      ),
    'outcome.sign': ({ id, as, who, comfortable, note, of }) =>
      actOn(bg, id, (it, _, keep) => {
        if (!isSeen(it, of)) return null;
        return newEvent('case.signed-off', subject(it), {
          as,
          who: who ? keepWho(who, keep) : null,
          comfortable,
          note: keep('note', note),
          of: aboutOf(it),
        });
      }),
    'outcome.mood': ({ id, answer, solution, updates }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.mood-answered', subject(it), {
          answer,
          solution: answer === 'happy' ? null : keep('reason', solution),
          updates: answer === 'happy' ? null : keep('reason', updates),
        }),
      ),
    'outcome.score': ({ id, score, comment }) =>
      actOn(bg, id, (it, { policy }, keep) =>
        newEvent('case.survey-answered', subject(it), {
          score: Math.min(score, policy.survey.of),
          of: policy.survey.of,
          comment: keep('comment', comment),
        }),
      ),
    'outcome.skip-survey': ({ id, reason }) =>
      actOn(bg, id, (it, _, keep) => {
        const kept = keep('reason', reason);
        return kept === null ? null : newEvent('case.survey-skipped', subject(it), { reason: kept });
      }),
    'outcome.survey-action': ({ id, what, owner, dueOn }) =>
      actOn(bg, id, (it, _, keep) => {
        const kept = keep('action', what);
        const action = crypto.randomUUID();
        return kept === null
          ? null
          : newEvent('case.action-added', subject(it), {
              action,
              kind: 'other',
              what: kept,
              owner,
              dueOn,
              from: 'survey',
            });
      }),
  };
}

const aboutOf = (it: Case) => it.parts.outcome?.about ?? null;
/** False where the page showed another solution than there is by now: nobody signs what they did not see (R74). */
const isSeen = (it: Case, of: string | null | undefined) => of === undefined || of === aboutOf(it);

const subject = (it: Case) => `case:${it.id}`;
