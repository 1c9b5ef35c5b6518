import { newEvent } from '../../../lib/cases/new-event.ts';
import { writeAgenda } from '../../../lib/meetings/write-agenda.ts';
import { writeIcs } from '../../../lib/meetings/write-ics.ts';
import type { Who } from '../../../lib/messages/case-parts/who.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import { actOn } from '../case-messages.ts';
import { showCase } from '../case-view.ts';
import { type Background, readMoment } from '../context.ts';
import { keepWho } from './keep-who.ts';
import { listActions } from './list-actions.ts';
import { mortemAgenda } from './mortem-agenda.ts';
import { subjectOf } from './named-who.ts';

type Keep = Parameters<Parameters<typeof actOn>[2]>[2];

/** A place, or where it is met online: an address stays as it is. */
const keepPlace = (place: string | null | undefined, keep: Keep) =>
  keep(place && /^https?:\/\/\S+$/.test(place.trim()) ? 'link' : 'place', place?.trim());

const keepAll = (all: readonly Who[], keep: Keep) => all.flatMap((who) => keepWho(who, keep) ?? []);

/** The post-mortem: its meeting, its answers, its actions, and waiving it (R75–R81). */
export function mortemMessages(bg: Background): Handlers {
  return {
    'mortem.plan': ({ id, at, minutes, place, invited }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.meeting-planned', subjectOf(it), {
          at,
          minutes,
          place: keepPlace(place, keep),
          invited: keepAll(invited, keep),
        }),
      ),
    'mortem.hold': ({ id, at, people }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.meeting-held', subjectOf(it), {
          at,
          people: people.flatMap(({ who, came }) => {
            const kept = keepWho(who, keep);
            return kept ? [{ who: kept, came }] : [];
          }),
        }),
      ),
    'mortem.answer': ({ id, question, text }) =>
      actOn(bg, id, (it, _, keep) => {
        const answer = keep('answer', text);
        const reopened = it.parts.mortem?.reopened ?? 0;
        return answer === null ? null : newEvent('case.answered', subjectOf(it), { question, answer, reopened });
      }),
    'mortem.add-action': ({ id, action, kind, what, owner, dueOn }) =>
      actOn(bg, id, (it, _, keep) => {
        if (it.parts.mortem?.actions.some((one) => one.id === action)) return null; // said already
        const [kept, who] = [keep('action', what), keepWho(owner, keep)];
        return kept && who
          ? newEvent('case.action-added', subjectOf(it), { action, kind, what: kept, owner: who, dueOn })
          : null;
      }),
    'mortem.change-action': ({ id, action, what, owner, dueOn }) =>
      actOn(bg, id, (it, _, keep) => {
        const known = it.parts.mortem?.actions.find((one) => one.id === action);
        if (!known) return null;
        return newEvent('case.action-changed', subjectOf(it), {
          action,
          what: keep('action', what) ?? known.what,
          owner: owner ? keepWho(owner, keep) : null,
          dueOn: dueOn ?? null,
        });
      }),
    'mortem.finish-action': ({ id, action, done }) =>
      actOn(bg, id, (it) => {
        const known = it.parts.mortem?.actions.find((one) => one.id === action);
        if (!known || (known.done !== null) === done) return null;
        return newEvent('case.action-done', subjectOf(it), { action, done, what: known.what });
      }),
    'mortem.rule-out-actions': ({ id, reason }) =>
      actOn(bg, id, (it, _, keep) => {
        const kept = keep('reason', reason);
        return kept === null ? null : newEvent('case.actions-ruled-out', subjectOf(it), { reason: kept });
      }),
    'mortem.waive': ({ id, reason, name }) =>
      actOn(bg, id, (it, _, keep) => {
        const kept = keep('reason', reason);
        return kept === null
          ? null
          : newEvent('case.post-mortem-waived', subjectOf(it), { reason: kept, name: keep('name', name) });
      }),
    'mortem.agenda': ({ id }) => readAgenda(bg, id),
    'actions.list': () => listActions(bg),
  };
}

/** The agenda of a case's post-mortem, as Markdown and, where a meeting is planned, as a calendar file. @throws ProblemError */
async function readAgenda(bg: Background, id: string) {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const it = await findCase(db, id);
    if (!it) throw new ProblemError('no-case');
    const view = await showCase(db, it, moment);
    const agenda = mortemAgenda(it, view, moment);
    const markdown = writeAgenda(agenda);
    const [planned, shown] = [it.parts.mortem?.meeting, view.parts?.mortem?.meeting];
    if (!planned || !shown) return { agenda, markdown, ics: null };
    const addresses = new Map(moment.policy.people.map((person) => [person.id, person.addresses[0]]));
    const ics = writeIcs({
      id: `case-${it.id}-post-mortem`,
      sequence: planned.plans - 1,
      title: agenda.title,
      at: planned.at,
      minutes: planned.minutes,
      place: shown.place,
      text: markdown,
      people: shown.invited.map(({ who, name }) => ({ name, address: addresses.get(who.person ?? '') })),
      writtenAt: moment.now,
    });
    return { agenda, markdown, ics };
  });
}
