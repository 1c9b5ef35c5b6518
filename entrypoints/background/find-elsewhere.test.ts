import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import { openedData } from '../../lib/cases/testing/events.ts';
import { translator } from '../../lib/i18n/translator.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Moment } from './context.ts';
import { findElsewhere } from './find-elsewhere.ts';

const policy = policyInForce({ schema: 1 }, { timeZone: 'UTC' });
const moment = { say: translator('en'), policy, settings: {}, identity: null } as unknown as Moment;

it('names an open case of the same customer in another helpdesk, and none of this one or that is closed (U4)', async () => {
  const db = await openStore({ name: `elsewhere-${crypto.randomUUID()}` });
  const me = await readIdentity(db);
  const opened = (id: string, site: string, over: object = {}) =>
    newEvent('case.opened', `case:${id}`, openedData({ ticket: `hash-${id}`, site, requester: 'kim', ...over }));
  const ref = JSON.stringify({ key: 'b/1', url: 'https://b.example/1', subject: 'x', requester: 'y' });
  const item = { id: 'ref-b', space: 'team' as const, kind: 'ticket', text: ref, at: '2026-11-16T12:00:00Z' };
  const events = [
    opened('a', 'zendesk'),
    opened('b', 'freshdesk', { ticketRef: 'ref-b' }),
    opened('c', 'freshdesk', { requester: 'lou' }),
    opened('d', 'freshdesk'),
    newEvent('case.step-entered', 'case:d', { step: 'closed' }),
  ];
  await appendEvents(db, me, { events, items: [item] }, Date.parse('2026-11-16T12:00:00Z'));
  const shown = await findElsewhere(db, { requester: 'kim', site: 'zendesk' }, moment);
  expect(shown).toMatchObject([{ id: 'b', site: 'freshdesk', url: 'https://b.example/1' }]);
  expect((await findElsewhere(db, { requester: 'kim', site: 'freshdesk' }, moment)).map(({ id }) => id)).toEqual(['a']);
  expect(await findElsewhere(db, { requester: 'max', site: 'zendesk' }, moment)).toEqual([]);
  expect(await findElsewhere(db, { requester: null, site: 'zendesk' }, moment)).toEqual([]);
  db.close();
});

it('finds the case of a customer by its ticket as it was seen here, where the case does not say whose it is (U4)', async () => {
  const db = await openStore({ name: `elsewhere-${crypto.randomUUID()}` });
  const me = await readIdentity(db);
  const opened = (id: string, minute: number) => ({
    ...newEvent('case.opened', `case:${id}`, openedData({ ticket: `hash-${id}`, site: 'freshdesk', requester: null })),
    minute,
  });
  for (const { minute, ...event } of [opened('late', 2), opened('early', 1)])
    await appendEvents(db, me, { events: [event], items: [] }, Date.parse(`2026-11-16T12:0${minute}:00Z`));
  for (const ticket of ['hash-late', 'hash-early']) await db.put('seen', { ticket, customer: 'kim' } as never);
  const shown = await findElsewhere(db, { requester: 'kim', site: 'zendesk' }, moment);
  expect(shown.map(({ id }) => id)).toEqual(['late', 'early']);
  db.close();
});
