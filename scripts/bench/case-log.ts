import type { EventData, EventType } from '../../lib/model/case-events.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { CASE_STEPS } from '../../lib/model/kinds.ts';

const START = Date.parse('2026-02-01T08:00:00.000Z');
const PEOPLE = ['ann', 'bob', 'mari', 'lena', 'dan'];

/** A log of many cases as a team might have written it, always the same one, and what of it is in the vault. */
export function caseLog(cases: number, events: number, open: number): { log: LogEvent[]; items: VaultItem[] } {
  const log: LogEvent[] = [];
  const items: VaultItem[] = [];
  const each = Math.floor(events / cases);
  for (let n = 0; n < cases; n++) {
    const length = n === 0 ? events - each * (cases - 1) : each;
    log.push(...oneCase(`case-${n}`, START + n * 3_000_000, length, n < cases - open, items));
  }
  return { log, items };
}

/** One case of so many events. @param at milliseconds since the epoch of its opening */
export function oneCase(id: string, at: number, length: number, isClosed: boolean, items: VaultItem[]): LogEvent[] {
  const subject = `case:${id}`;
  const log: LogEvent[] = [];
  const keep = (kind: string, text: string) => {
    const item = `${id}-${kind}-${items.length}`;
    items.push({ id: item, space: 'team', kind, text, at: new Date(at).toISOString() });
    return item;
  };
  const say = <T extends EventType>(type: T, data: EventData<T>) => {
    const n = log.length;
    const by = PEOPLE[n % PEOPLE.length] as string;
    log.push({
      id: `${id}-event-${n}`,
      at: `${new Date(at + n * 60_000).toISOString()}~0000`,
      ...{ by, device: `of-${by}`, seq: (at - START) / 1000 + n, space: 'team', type, subject, v: 1 },
      data: data as Record<string, unknown>,
    });
  };
  const ref = { key: `acme.zendesk.com/${id}`, url: `https://acme.zendesk.com/agent/tickets/${id}` };
  say('case.opened', {
    ticket: `ticket-of-${id}`,
    ticketRef: keep('ticket', JSON.stringify({ ...ref, subject: `Invoice of ${id}`, requester: 'Kim Doe' })),
    ...{ site: 'zendesk', channel: 'email', type: 'hierarchical', mode: 'transfer', tier: 2, row: 'manager' },
    ...{ severity: 'S2', priority: 'high', score: 72, level: 'at-risk', reasons: ['manager-demand', 'churn-threat'] },
    signals: ['manager-demand', 'churn-threat'].map((kind) => ({
      kind: kind as 'churn-threat',
      points: 30,
      quote: `${id}-quote`,
      message: 'm1',
    })),
    clocks: [
      { metric: 'next-reply', stage: 'running', breached: true, dueAt: '2026-02-01T09:00:00Z', source: 'helpdesk' },
    ],
    summary: keep('summary', 'The invoice is wrong for the third time.'),
    stakes: keep('stakes', 'Their renewal is due next week.'),
    owner: { role: 'escalation-manager', person: 'mari' },
    handover: { role: 'lead', person: 'lena' },
    ...{ acknowledgeBy: new Date(at + 7_200_000).toISOString(), notify: ['csm'], policyVersion: 'p1' },
    firstSignalAt: new Date(at - 600_000).toISOString(),
  });
  say('case.weighed', { field: 'priority', level: 'high' });
  say('case.weighed', { field: 'urgency', level: 'high' });
  say('case.weighed', { field: 'sla', metric: null });
  say('case.contact-logged', { channel: 'email', direction: 'out', about: ['received', 'priority', 'urgency', 'sla'] });
  say('case.accepted', {});
  const note = keep('note', 'The export of March is missing.');
  const during = [
    () => say('case.note-added', { note }),
    () => say('case.contact-logged', { channel: 'phone', direction: 'in', note }),
    () => say('case.status-given', { status: note }),
    () => say('case.item-checked', { step: 'investigation', item: 'own-item', done: log.length % 2 === 0 }),
    () => say('case.others-answered', { answer: 'no' }),
  ];
  const last = isClosed ? CASE_STEPS.slice(1) : CASE_STEPS.slice(1, 2);
  const after = isClosed ? 3 : 0;
  while (log.length < length - last.length - after) during[log.length % during.length]!();
  for (const [i, step] of last.entries()) say('case.step-entered', { step, from: CASE_STEPS[i]!, reason: note });
  if (!isClosed) return log;
  // One in fifty still has its action open, and was not asked how it went.
  const isLoose = Number(id.slice('case-'.length)) % 50 === 0;
  const owner = { role: 'lead' };
  say('case.action-added', { action: 'act', kind: 'process', what: note, owner, dueOn: '2026-12-01' });
  say('case.action-done', { action: 'act', done: !isLoose });
  if (isLoose) say('case.note-added', { note });
  else say('case.survey-sent', { how: 'link', channel: 'email' });
  return log;
}
