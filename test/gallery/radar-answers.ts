import type { Language } from '../../lib/i18n/translator.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { MessageName, Request } from '../../lib/messages/messages.ts';
import type { BoardCard, RadarRow, ScopeShown } from '../../lib/messages/radar-messages.ts';
import { listedLines, type RadarTicket, radars } from '../fixtures/radars.ts';

const GROUPS = [
  { key: 'acme.zendesk.com/1', name: 'Tier 2', site: 'zendesk' },
  { key: 'acme.zendesk.com/2', name: 'Billing', site: 'zendesk' },
];

const listOf = ({ aside, level, group }: RadarTicket): Request<'radar.order'>['list'] | 'calm' =>
  aside ? 'aside' : level === 'critical' || group?.isWaiting ? 'at-risk' : level;

function rowOf(ticket: RadarTicket, language: Language): RadarRow {
  const { key, observedAt, caseRef, group, url, ...shown } = ticket;
  const isElsewhere = key.endsWith('/9001');
  const say = translator(language);
  return {
    ...shown,
    ...(isElsewhere && { subject: null, requester: null, assignee: null, quote: null, why: null, nextDue: null }),
    ...(isElsewhere && { trend: null, firstSignalAt: null }),
    id: key,
    url,
    isHere: !isElsewhere,
    ref: isElsewhere ? '3F9A0C' : (key.split('/')[1] ?? ''),
    group: isElsewhere ? null : 'Tier 2',
    at: observedAt,
    seenBy: isElsewhere ? 'Bo Berg' : null,
    case: caseRef ? { id: 'case-1', ref: caseRef, owner: 'Ann Agent' } : null,
    many: group ?? null,
    ...(key.endsWith('/4711') && { elsewhere: { ref: '3F9A0C', site: 'zammad' } }),
    next: caseRef
      ? { kind: 'case', what: say('step.investigation') }
      : isElsewhere || ticket.aside
        ? null
        : ticket.score > 70
          ? { kind: 'escalate', what: say('role.lead') }
          : { kind: 'answer', what: null },
  };
}

/** What the radar and the board ask, from the samples of the dashboard. */
export function radarAnswers(
  language: Language,
  state: string,
): Partial<Record<MessageName, (data: never) => unknown>> {
  const radar = radars(language)[state] ?? radars(language).full;
  const elsewhere = radar?.tickets.slice(0, state === 'full' ? 1 : 0) ?? [];
  const tickets = [
    ...(radar?.tickets ?? []),
    ...elsewhere.map((one) => ({
      ...one,
      key: 'acme.zendesk.com/9001',
      score: 63,
      level: 'at-risk' as const,
      caseRef: null,
    })),
  ];
  const shown: ScopeShown = { scope: 'team', groups: [], known: GROUPS };
  const inList = (list: string) => tickets.filter((ticket) => listOf(ticket) === list);
  const counts = { 'at-risk': inList('at-risk').length, watch: inList('watch').length, aside: inList('aside').length };
  return {
    'radar.order': ({ list }: Request<'radar.order'>) => ({
      ...shown,
      counts,
      stamp: list,
      rows: inList(list).map((ticket) => rowOf(ticket, language)),
      total: inList(list).length,
      ids: inList(list).map(({ key }) => key),
    }),
    'radar.rows': ({ ids }: Request<'radar.rows'>) => ({
      rows: tickets.filter(({ key }) => ids.includes(key)).map((ticket) => rowOf(ticket, language)),
    }),
    'radar.facets': () => ({
      facets: {
        site: [
          { id: 'zendesk', text: 'Zendesk', count: 2 },
          { id: 'gmail', text: 'Gmail', count: 1 },
        ],
        group: GROUPS.map(({ key, name }, at) => ({ id: key, text: name, count: 2 - at })),
        language: [],
        reason: [{ id: 'legal-threat', text: translator(language)('kind.legal-threat'), count: 1 }],
      },
    }),
    'radar.handled': ({ ids }: Request<'radar.handled'>) => ({ done: ids, left: 0 }),
    'radar.snooze': ({ ids }: Request<'radar.snooze'>) => ({ done: ids, left: 0 }),
    'radar.resume': ({ ids }: Request<'radar.resume'>) => ({ done: ids, left: 0 }),
    'radar.disagree': ({ ids }: Request<'radar.disagree'>) => ({ done: ids, left: 0 }),
    'radar.open': () => ({}),
    'scope.get': () => shown,
    'scope.set': (asked: Request<'scope.set'>) => ({ ...shown, ...asked }),
    'board.list': () => ({ columns: boardColumns(language) }),
  };
}

function boardColumns(language: Language) {
  const say = translator(language);
  const cards = listedLines(language).map(
    ({ id, ref, subject, requester, severity, step, owner, due, handover, openedAt }, at): BoardCard => ({
      ...{ id, ref, subject, requester, severity, step, owner, due, openedAt },
      isMine: at === 0,
      waiting: handover.acceptedAt == null ? { to: handover.to, by: handover.acknowledgeBy ?? null } : null,
      missing: at % 3,
      next: say('step.resolution'),
    }),
  );
  return (['received', 'investigation', 'resolution', 'post-mortem'] as const).map((step) => ({
    step,
    name: say(`step.${step}`),
    cards: cards.filter((card) => card.step === step),
  }));
}
