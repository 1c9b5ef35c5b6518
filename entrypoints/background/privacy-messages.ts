import { mask } from '../../lib/cases/mask.ts';
import { newEvent } from '../../lib/cases/new-event.ts';
import { findData } from '../../lib/cases/read-data.ts';
import { caseRef } from '../../lib/cases/ticket-ref.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { EXPIRY_REASONS, listExpiring } from '../../lib/privacy/list-expiring.ts';
import { planErasure } from '../../lib/privacy/plan-erasure.ts';
import { isText } from '../../lib/privacy/records.ts';
import { heldFile, writeHeld } from '../../lib/privacy/write-held.ts';
import { erasePerson } from '../../lib/store/erase-person.ts';
import { requesterHash } from '../../lib/store/hashes.ts';
import { instantOf } from '../../lib/store/hybrid-clock.ts';
import { readRecords } from '../../lib/store/read-records.ts';
import { updateBadge } from './badge.ts';
import { checkRights } from './check-rights.ts';
import { type Background, readMoment } from './context.ts';
import { eraseCopies } from './erase-copies.ts';
import { personName } from './names.ts';
import { findHeldPeople, heldTexts } from './privacy-find.ts';
import { tellChanged } from './tell-changed.ts';

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** What is held about a person, its export and its erasure (R145). */
export function privacyMessages(bg: Background): Handlers {
  return {
    'privacy.get': () => getPrivacy(bg),
    'privacy.find': (data) => findHeldPeople(bg, data),
    'privacy.held': (data) => getHeld(bg, data),
    'privacy.export': (data) => exportHeld(bg, data),
    'privacy.erase': (data) => erase(bg, data),
  };
}

async function getPrivacy(bg: Background): Promise<Answer<'privacy.get'>> {
  const [moment, records] = await Promise.all([readMoment(bg), bg.store(readRecords)]);
  const { keeping } = moment.policy;
  const expiring = listExpiring(records, keeping);
  const soon = Date.parse(moment.now) + MONTH;
  const next = EXPIRY_REASONS.flatMap((why) => {
    const own = expiring.filter((it) => it.why === why);
    if (!own[0]) return [];
    return [{ why, on: own[0].on, soon: own.filter(({ on }) => Date.parse(on) <= soon).length, all: own.length }];
  });
  const texts = new Map(records.vault.filter(isText).map(({ id, text }) => [id, text]));
  const holds = records.cases.flatMap((it) =>
    (it.parts?.hold ?? []).map(({ event, reason, by, at }) => ({
      id: event,
      ref: caseRef(it.id),
      by: personName(by, moment),
      at,
      reason: texts.get(reason) ?? '',
    })),
  );
  const erasures = records.events.flatMap((event) => {
    const data = findData('person.erased', event);
    if (!data) return [];
    const by = personName(event.by, moment);
    const override = data.override ? (texts.get(data.override.reason) ?? '') : null;
    return [{ id: event.id, at: instantOf(event.at), by, items: data.items, kept: data.kept, override }];
  });
  return { keeping, next, holds, erasures: erasures.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)) };
}

async function getHeld(bg: Background, { whom }: Request<'privacy.held'>): Promise<Answer<'privacy.held'>> {
  const [moment, records] = await Promise.all([readMoment(bg), bg.store(readRecords)]);
  const plan = planErasure(records, whom, { keepOpen: false, also: [], evenHeld: true });
  const { kept, onHold } = planErasure(records, whom, { keepOpen: false, also: [] });
  const { persons, tickets, cases } = plan.related;
  const open = records.cases.filter(({ id, closedAt }) => cases.has(id) && closedAt === null);
  return {
    texts: heldTexts(plan.items, moment),
    mentions: heldTexts(plan.mentions, moment),
    counts: {
      seen: plan.seen.length,
      sightings: plan.sightings.length,
      asides: records.asides.filter(({ ticket }) => tickets.has(ticket)).length,
      mutes: records.mutes.filter(({ requester }) => persons.has(requester)).length,
      deliveries: plan.deliveries.length,
      drafts: plan.drafts.length,
      unread: plan.unread.length,
    },
    openCases: open.map(({ id }) => caseRef(id)),
    held: { cases: plan.held.map(caseRef), texts: onHold.length },
    kept,
  };
}

async function exportHeld(
  bg: Background,
  { whom, also, as }: Request<'privacy.export'>,
): Promise<Answer<'privacy.export'>> {
  const [{ now, say }, records] = await Promise.all([readMoment(bg), bg.store(readRecords)]);
  const held = heldFile(
    records,
    planErasure(records, whom, { keepOpen: false, also, evenHeld: true }),
    whom.words,
    now,
  );
  // No name in the name of the file: it stays in lists of downloads.
  const name = `simmer-person-${now.slice(0, 10)}`;
  if (as === 'json') return { name: `${name}.json`, text: `${JSON.stringify(held, null, 2)}\n` };
  return { name: `${name}.md`, text: writeHeld(held, say) };
}

async function erase(bg: Background, asked: Request<'privacy.erase'>): Promise<Answer<'privacy.erase'>> {
  const { identity, trouble } = await readMoment(bg);
  if (identity === null) throw new ProblemError(trouble?.code ?? 'store-failed', trouble?.params);
  // Who is known by words alone goes in the record by a hash of them, like everybody else.
  const nameless = await requesterHash(identity.secret, { key: asked.whom.words.join(' '), requester: {} });
  // A member of a team could erase their own texts alone: that would not be all that is held.
  const record = newEvent('person.erased', `person:${nameless}`, { items: 0, kept: [] });
  await bg.store((db) => checkRights(db, [record]));
  const override = asked.override ? mask(asked.override) : null;
  const { items, copies, plan } = await bg.store((db) => erasePerson(db, identity, { ...asked, override, nameless }));
  const elsewhere = await eraseCopies(asked.whom, plan.related);
  await tellChanged(null);
  await updateBadge(bg);
  return { items, copies: copies + elsewhere, kept: plan.kept };
}
