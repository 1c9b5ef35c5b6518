import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { MOOD_QUESTION } from '../../../lib/scripts/customer/mood-question.ts';
import { actOn } from '../case-messages.ts';
import { type Background, readMoment } from '../context.ts';
import { isOfCase } from '../handover-draft.ts';
import { findPage } from '../tab-state.ts';
import { readCase } from './read-case.ts';

/** What is asked of the customer: how we are doing (R92), and afterwards how it went (R105). */
export function outcomeAsking(bg: Background): Pick<Handlers, 'outcome.questions' | 'outcome.ask'> {
  return {
    'outcome.questions': async ({ id, tabId }) => {
      const { policy, language } = await readMoment(bg);
      const it = await readCase(bg, id);
      const page = tabId == null ? undefined : await findPage(tabId);
      const isHere = page !== undefined && isOfCase(it, page.hash);
      const theirs = (isHere ? page.assessment?.language : null) ?? it.opened.language;
      const isKnown = theirs != null && (theirs in MOOD_QUESTION || theirs in policy.survey.question);
      return {
        language: isKnown ? theirs : language,
        channel: it.channel,
        mood: MOOD_QUESTION,
        survey: policy.survey.question,
        link: policy.survey.link ?? null,
      };
    },
    'outcome.ask': ({ id, what, channel }) =>
      actOn(bg, id, (it) => {
        if (what === 'mood') return newEvent('case.mood-asked', `case:${it.id}`, { channel });
        const how = what === 'survey-link' ? ('link' as const) : ('question' as const);
        return newEvent('case.survey-sent', `case:${it.id}`, { how, channel });
      }),
  };
}
