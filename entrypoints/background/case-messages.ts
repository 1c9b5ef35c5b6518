import { acknowledgeCaseBy } from '../../lib/cases/acknowledge-by.ts';
import { checklistOf } from '../../lib/cases/gates.ts';
import { maskFor } from '../../lib/cases/mask.ts';
import { type NewEvent, newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import { raiseCase } from '../../lib/cases/raise-case.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { Case } from '../../lib/model/case.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { act } from './act.ts';
import { inCaseTurn } from './case-turn.ts';
import { showCase } from './case-view.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { moveStep } from './step-move.ts';

type Keep = (kind: string, text: string | null | undefined) => string | null;
/** What is said of a case: one event, several at once, or nothing. */
export type Say = (it: Case, moment: Moment, keep: Keep) => NewEvent | readonly NewEvent[] | null;

/** Everything done to a case in hand: each appends one event and answers with the case as it then stands. `case.get` only answers. */
export function caseMessages(bg: Background): Handlers {
  const on = (id: string, say: Say) => actOn(bg, id, say);
  return {
    'case.get': ({ id }) => viewCase(bg, id),
    'case.accept': ({ id, note }) =>
      on(id, (it, _, keep) =>
        it.handover.acceptedAt === null
          ? newEvent('case.accepted', subject(it), { role: it.handover.role, note: keep('note', note) })
          : null,
      ),
    'case.check': ({ id, item, done, note }) =>
      on(id, (it, { policy, say }, keep) => {
        // What the facts of a case decide, nobody's tick does.
        const isTicked = checklistOf(it, policy, say).some((line) => line.item === item && !line.byFacts);
        if (!isTicked) return null;
        return newEvent('case.item-checked', subject(it), { step: it.step, item, done, note: keep('note', note) });
      }),
    'case.step': (asked) => on(asked.id, (it, moment, keep) => moveStep(it, asked, moment, keep)),
    'case.note': ({ id, text }) =>
      on(id, (it, _, keep) => {
        const note = keep('note', text);
        return note === null ? null : newEvent('case.note-added', subject(it), { note });
      }),
    'case.severity': ({ id, severity }) =>
      on(id, (it) =>
        it.severity === severity || it.closedAt !== null
          ? null
          : newEvent('case.severity-set', subject(it), { severity }),
      ),
    'case.raise': ({ id }) =>
      on(id, (it, { now, policy }) =>
        it.type === 'executive' || it.closedAt !== null
          ? null
          : newEvent('case.raised', subject(it), raiseCase(it, policy, now)),
      ),
    'case.reopen': ({ id, reason }) =>
      on(id, (it, { now, policy }, keep) =>
        it.closedAt === null
          ? null
          : newEvent('case.reopened', subject(it), {
              reason: keep('reason', reason),
              acknowledgeBy: it.handover.acceptedAt === null ? acknowledgeCaseBy(it, now, null, policy) : null,
            }),
      ),
  };
}

const subject = (it: Case) => `case:${it.id}`;

/**
 * Does one thing to a case, when its turn comes: appends what `say` gives, nothing where it gives null.
 * @throws ProblemError
 */
export async function actOn(bg: Background, id: string, say: Say): Promise<CaseView> {
  const done = await inCaseTurn(bg, id, async (it) => {
    const moment = await readMoment(bg);
    // What is written of a customer's case is held about that customer (R145), and stays in the case's own circle.
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, it.opened.requester ?? null);
    const said = say(it, moment, (kind, text) => keep(kind, text ? maskFor(kind, text) : text)) ?? [];
    const space = it.space;
    const events = (Array.isArray(said) ? said : [said as NewEvent]).map((event) => ({ ...event, space }));
    if (events.length > 0) await act(bg, { events, items: items.map((item) => ({ ...item, space })) });
    return events.length > 0;
  });
  if (done) await handOutQuietly(bg); // raised or opened again, it waits for somebody anew
  return viewCase(bg, id);
}

/** A case as a page shows it. @throws ProblemError */
export async function viewCase(bg: Background, id: string): Promise<CaseView> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    return showCase(db, it, moment);
  });
}
