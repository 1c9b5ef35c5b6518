import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';

const WHOM = { persons: ['p1'], tickets: [], words: ['Kim Doe'] };

/** Timeline and personal data, from a sample case; one of its texts is written from right to left. */
export const archiveAnswers = (view: CaseView) => ({
  'case.timeline': ({ filter }: Request<'case.timeline'>): Answer<'case.timeline'> => {
    const lines = view.timeline
      .map((line) => ({ ...line, kind: 'decision' as const, from: 'here' as const, site: null }))
      .filter(({ kind }) => !filter.kind || kind === filter.kind);
    const count = lines.length;
    const people = [
      { id: 'me', name: 'Nora' },
      { id: 'mari', name: 'Mari' },
    ];
    return { lines: lines.reverse(), next: null, count, total: view.timeline.length, people, lead: 7_800_000 };
  },
  'privacy.get': (): Answer<'privacy.get'> => ({
    keeping: { quoteDays: 90, closedCaseMonths: 24, personalDays: 90 },
    next: [{ why: 'quote', on: '2026-12-01T09:00:00Z', soon: 3, all: 12 }],
    holds: [
      {
        id: 'h1',
        ref: view.ref,
        by: 'Nora',
        at: '2026-11-12T09:00:00Z',
        reason: 'Letter of their lawyer, 12 November',
      },
    ],
    erasures: [
      {
        id: 'e1',
        at: '2026-11-10T09:00:00Z',
        by: 'Nora',
        items: 8,
        kept: [{ kind: 'event', count: 5, why: 'no-text' }],
      },
    ],
  }),
  'privacy.find': (): Answer<'privacy.find'> => ({
    people: [
      {
        whom: WHOM,
        names: ['Kim Doe'],
        tickets: [{ key: 'acme.zendesk.com/4711', subject: view.subject }],
        items: 2,
        cases: 1,
        openCases: 1,
      },
    ],
    team: [],
  }),
  'privacy.held': (): Answer<'privacy.held'> => ({
    texts: [
      { id: 't1', kind: 'Note', at: '2026-11-16T09:00:00Z', text: 'الفاتورة خاطئة مرة أخرى', caseRef: view.ref },
      { id: 't2', kind: 'Note', at: '2026-11-16T10:00:00Z', text: view.stakes ?? '', caseRef: view.ref },
    ],
    mentions: [
      { id: 'm1', kind: 'Note', at: '2026-11-15T09:00:00Z', text: 'As with Kim last week', caseRef: 'ABC123' },
    ],
    counts: { seen: 1, sightings: 1, deliveries: 0 },
    openCases: [view.ref],
    held: { cases: [view.ref], texts: 2 },
    kept: [
      { kind: 'event', count: 6, why: 'no-text' },
      { kind: 'hold', count: 2, why: 'on-hold' },
    ],
  }),
});
