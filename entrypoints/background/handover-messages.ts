import { lastHandover } from '../../lib/cases/last-handover.ts';
import { mask } from '../../lib/cases/mask.ts';
import { type NewEvent, newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import { roleName } from '../../lib/cases/pick-text.ts';
import { caseRef } from '../../lib/cases/ticket-ref.ts';
import { awayUntil } from '../../lib/duty/is-there.ts';
import { briefText } from '../../lib/handover/brief-text.ts';
import { mailtoLink } from '../../lib/handover/mailto-link.ts';
import { tidyBrief } from '../../lib/handover/tidy-brief.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { sendToTab } from '../../lib/messages/send.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { Case } from '../../lib/model/case.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findCase } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import { inCaseTurn } from './case-turn.ts';
import { showCase } from './case-view.ts';
import { type Background, type Moment, readMoment } from './context.ts';
import { queueDelivery } from './delivery.ts';
import { decideDelivery } from './delivery-decide.ts';
import { isOfCase, planHandover, proposeBrief, readCaseTicket } from './handover-draft.ts';
import { handoverBody, previewHandover, readDestination, shownDuty } from './handover-send.ts';
import { returnTarget } from './handover-view.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { findPage } from './tab-state.ts';
import { writeNote } from './write-desk.ts';

/** Roles that stand for whoever has the ticket or the case already: nothing is handed to them. */
const FLOATING = ['assignee', 'owner', 'deputy'];
const MOST_NAME = 200;

interface InHand {
  it: Case;
  moment: Moment;
}
type Keep = ReturnType<typeof vaultKeeper>['keep'];

/** What is asked and said about a hand-over: to whom, with what brief, by which way (U5, R42, R60). */
export function handoverMessages(bg: Background): Handlers {
  const inHand = async (id: string): Promise<InHand> => {
    const moment = await readMoment(bg);
    const it = await bg.store((db) => findCase(db, id));
    if (!it) throw new ProblemError('no-case');
    return { it, moment };
  };
  const show = (id: string, moment: Moment): Promise<CaseView> =>
    bg.store(async (db) => {
      const it = await findCase(db, id);
      if (!it) throw new ProblemError('no-case');
      return showCase(db, it, moment);
    });
  /** Appends what `make` gives, with the texts it keeps, and shows the case as it then stands. */
  const write = async ({ it, moment }: InHand, make: (keep: Keep, it: Case) => NewEvent | null): Promise<CaseView> => {
    const isSaid = await inCaseTurn(bg, it.id, async (now) => {
      const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
      const event = make(keep, now);
      if (event) await act(bg, { events: [event], items });
      return event !== null;
    });
    if (isSaid) await handOutQuietly(bg); // handed on or given back, it waits for somebody anew
    return show(it.id, moment);
  };
  const textOf = (brief: Brief, { say }: Moment) => briefText(tidyBrief(brief), say);
  const taken = (hand: InHand, brief: Brief, outcome: 'copied' | 'mailed' | 'noted') =>
    write(hand, (keep) =>
      newEvent('case.brief-sent', `case:${hand.it.id}`, {
        destination: outcome,
        kind: outcome,
        outcome,
        brief: keep('brief', textOf(brief, hand.moment)),
      }),
    );

  return {
    'handover.choices': async ({ id }) => choices(await inHand(id)),
    'handover.plan': async ({ id, tabId, to }) => {
      const { it, moment } = await inHand(id);
      const read = await readCaseTicket(bg, it, tabId ?? null, moment);
      const asked = to ?? { role: it.handover.role, person: it.handover.person, mode: it.mode };
      const { duty, acknowledgeBy } = shownDuty(it, asked, read?.ticket ?? null, moment);
      const due = to ? acknowledgeBy : it.handover.acknowledgeBy;
      const brief = await proposeBrief(bg, it, { ...asked, acknowledgeBy: due }, read, moment);
      return { duty, acknowledgeBy: due, brief, isRead: read !== null };
    },
    'handover.give': async (data) => give(await inHand(data.id), data),
    'handover.return': async ({ id, reason }) => {
      const hand = await inHand(id);
      return write(hand, (keep, it) => {
        const to = returnTarget(it, hand.moment);
        const kept = keep('reason', mask(reason));
        if (to === null || kept === null) return null; // accepted or given back meanwhile: it is shown as it stands
        const { acknowledgeBy } = planHandover(it, to, null, hand.moment);
        const of = lastHandover(it).id;
        return newEvent('case.returned', `case:${it.id}`, { reason: kept, to, acknowledgeBy, of });
      });
    },
    'handover.accept-for': async ({ id, name, how }) => {
      const hand = await inHand(id);
      const plain = name.trim().slice(0, MOST_NAME);
      const person =
        hand.moment.policy.people.find((one) => one.name.toLowerCase() === plain.toLowerCase())?.id ?? null;
      return write(hand, (keep, it) => {
        const kept = it.handover.acceptedAt === null ? keep('name', plain) : null;
        if (kept === null) return null;
        return newEvent('case.accepted', `case:${it.id}`, { role: it.handover.role, person, name: kept, how });
      });
    },
    'handover.note': async ({ id, tabId, brief }) => {
      const hand = await inHand(id);
      const result = await insertNote(hand, tabId, textOf(brief, hand.moment));
      const { outcome } = result;
      const done = outcome === 'failed' ? null : outcome === 'inserted' ? ('noted' as const) : ('copied' as const);
      return { result, view: done ? await taken(hand, brief, done) : await show(id, hand.moment) };
    },
    'handover.save-note': async ({ id, tabId, brief }) => {
      const hand = await inHand(id);
      const outcome = await writeNote(hand.it, tabId, textOf(brief, hand.moment));
      return { outcome, view: await taken(hand, brief, 'noted') };
    },
    'handover.text': async ({ id, brief }) => {
      const { it, moment } = await inHand(id);
      const text = textOf(brief, moment);
      const { url, isCut } = mailtoLink(moment.say('handover.title', { ref: caseRef(it.id) }), text);
      return { text, mail: url, isCut };
    },
    'handover.taken': async ({ id, brief, how }) => taken(await inHand(id), brief, how),
    'handover.preview': async ({ id, brief, destination }) => {
      const { it, moment } = await inHand(id);
      return previewHandover(bg, it, destination, brief, moment);
    },
    'handover.send': async (data) => send(await inHand(data.id), data),
    'delivery.decide': async ({ id, delivery, what }) => {
      const { moment } = await inHand(id);
      await decideDelivery(bg, delivery, what);
      return show(id, moment);
    },
  };

  function choices({ it, moment }: InHand): Answer<'handover.choices'> {
    const { policy, say } = moment;
    const roles = policy.roles.filter(({ id }) => !FLOATING.includes(id));
    return {
      roles: roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
      people: policy.people.map((person) => ({
        id: person.id,
        name: person.name,
        roles: person.roles,
        deputies: person.deputies ?? [],
        awayUntil: awayUntil(person, Date.parse(moment.now)),
      })),
      to: { role: it.handover.role, person: it.handover.person ?? null, mode: it.mode },
      destinations: policy.destinations.map(({ id, name, kind, fields }) => ({ id, name, kind, fields })),
    };
  }

  async function give(hand: InHand, { role, person, mode, brief, tabId }: Request<'handover.give'>): Promise<CaseView> {
    const { it, moment } = hand;
    // By the ticket, as it was planned: else a customer's own CSM would be shown, and another one given the case (R59).
    const read = await readCaseTicket(bg, it, tabId ?? null, moment);
    const { taker, acknowledgeBy } = planHandover(it, { role, person }, read?.ticket ?? null, moment);
    const to = { role, person: taker.person?.id ?? null };
    const isSaid = ({ handover, ...now }: Case) =>
      handover.acceptedAt === null &&
      handover.role === role &&
      handover.person === to.person &&
      now.mode === mode &&
      lastHandover(now).type === 'handed-over';
    return write(hand, (keep, now) =>
      // The same hand-over that waits already was said before: a click whose answer was lost.
      now.closedAt !== null || isSaid(now)
        ? null
        : newEvent('case.handed-over', `case:${it.id}`, {
            handover: to,
            acknowledgeBy,
            brief: keep('brief', textOf(brief, moment)),
            mode,
          }),
    );
  }

  /** Into the composer of the case's own ticket, and nowhere else. @throws ProblemError `no-ticket`, `ticket-changed` */
  async function insertNote({ it }: InHand, tabId: number, text: string) {
    const page = await findPage(tabId);
    if (!page?.head) throw new ProblemError('no-ticket');
    if (!isOfCase(it, page.hash)) throw new ProblemError('ticket-changed');
    return sendToTab(tabId, 'tab.insert', { key: page.head.key, text, only: 'internal' }, page.frameId);
  }

  /** @throws ProblemError `preview-moved` where something else would be sent than was seen */
  async function send({ it, moment }: InHand, { brief, destination, preview }: Request<'handover.send'>) {
    const to = readDestination(destination, moment);
    const { id, act: named, body } = await handoverBody(bg, it, to, brief, moment);
    if (body !== preview) throw new ProblemError('preview-moved');
    if (await bg.store((db) => guardStore(() => db.get('deliveries', id)))) return show(it.id, moment); // said already
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
    const kept = keep('brief', textOf(brief, moment));
    // Nothing says yet whose it is: it stays in the case's own circle.
    await act(bg, { events: [], items: items.map((item) => ({ ...item, space: it.space })) });
    await queueDelivery(bg, { case: it.id, destination, body, act: named, brief: kept });
    return show(it.id, moment);
  }
}
