import { newEvent } from '../../../lib/cases/new-event.ts';
import { mayAsk } from '../../../lib/cases/parts/fix-asking.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { actOn } from '../case-messages.ts';
import { type Background, readMoment } from '../context.ts';
import { fixRequest } from './fix-request.ts';
import { insertNoteFor } from './insert-note-for.ts';
import { keepWho } from './keep-who.ts';
import { readCase } from './read-case.ts';

/** The fix owner: named, asked, left alone; and what they say (R46, R64–R66, R88). */
export function fixMessages(bg: Background): Handlers {
  return {
    'fix.owner': ({ id, who }) =>
      actOn(bg, id, (it, _, keep) => {
        const named = keepWho(who, keep);
        return named && newEvent('case.fix-owner-set', subject(it), { who: named });
      }),
    'fix.request': async ({ id }) => {
      const moment = await readMoment(bg);
      const it = await readCase(bg, id);
      const text = await bg.store((db) => fixRequest(db, it, moment));
      return { text };
    },
    'fix.ask': ask,
    'fix.status': ({ id, status, expectedAt }) =>
      actOn(bg, id, (it, _, keep) => {
        const text = keep('status', status);
        return text === null
          ? null
          : newEvent('case.status-given', subject(it), { status: text, expectedAt: expectedAt ?? null });
      }),
    'fix.quiet': ({ id, until }) =>
      actOn(bg, id, (it) =>
        (it.parts.fix?.quiet?.until ?? null) === until ? null : newEvent('case.quiet-set', subject(it), { until }),
      ),
    'fix.findings': ({ id, understanding, findings }) =>
      actOn(bg, id, (it, _, keep) => {
        const said = { understanding: keep('findings', understanding), findings: keep('findings', findings) };
        return said.understanding || said.findings ? newEvent('case.findings-set', subject(it), said) : null;
      }),
  };

  /** Whoever was asked a moment ago, or wants quiet, is not asked again: not by a colleague, nor by another tab (R64, R66). */
  async function ask({ id, how, tabId, text }: Request<'fix.ask'>): Promise<Answer<'fix.ask'>> {
    const { policy, now } = await readMoment(bg);
    const it = await readCase(bg, id);
    if (!mayAsk(it, policy, now)) throw new ProblemError('fix-owner-busy');
    const isInsert = how === 'inserted' && tabId != null && Boolean(text);
    const result = isInsert ? await insertNoteFor(it, tabId, text ?? '') : null;
    const isAsked = result?.outcome !== 'failed';
    // Once more inside the act: a colleague's question may have come in meanwhile.
    const view = await actOn(bg, id, (last, moment) =>
      isAsked && mayAsk(last, moment.policy, moment.now) ? newEvent('case.status-asked', subject(last), {}) : null,
    );
    return { result, view };
  }
}

const subject = (it: Case) => `case:${it.id}`;
