import { type NewEvent, newEvent } from '../../../lib/cases/new-event.ts';
import { reasonsOf } from '../../../lib/cases/parts/reasons-of.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { actOn } from '../case-messages.ts';
import { checkReasons } from '../check-reasons.ts';
import type { Background } from '../context.ts';
import { subjectOf } from './named-who.ts';

/** A web address as it may be followed, or null where none is given. @throws ProblemError `bad-link` */
function readLink(url: string | null | undefined): string | null {
  const typed = url?.trim();
  if (!typed) return null;
  if (!URL.canParse(typed) || !/^https?:$/.test(new URL(typed).protocol)) throw new ProblemError('bad-link');
  return new URL(typed).href;
}

/** Why a case came to be, and what it cost (R8, R16–R23, R82–R84). */
export function impactMessages(bg: Background): Handlers {
  return {
    'impact.record': ({ id, reasons, impact, scores }) =>
      actOn(bg, id, (it, { policy }, keep) => {
        if (reasons) checkReasons(reasons, policy, reasonsOf(it).codes);
        const subject = subjectOf(it);
        const events: NewEvent[] = [];
        if (reasons) events.push(newEvent('case.reasons-set', subject, { reasons }));
        if (impact) {
          const { classes, money, note } = impact;
          events.push(newEvent('case.impact-set', subject, { classes, money, note: keep('note', note) }));
        }
        if (scores) events.push(newEvent('case.scores-set', subject, scores));
        return events;
      }),
    'impact.review': ({ id, review, site, url, state }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.review-linked', subjectOf(it), {
          review,
          site: keep('site', site) as string,
          url: keep('link', readLink(url)),
          state,
        }),
      ),
  };
}
