import fc from 'fast-check';
import { expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { LogEvent } from '../../model/event.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { foldCases } from '../fold-case.ts';
import { sortEvents } from '../sort-events.ts';
import { event, openedData } from '../testing/events.ts';
import { mortemGates } from './mortem-gates.ts';

const say = translator('en');
const policy = { ...defaultPolicy('Europe/Helsinki'), version: 'v1' };
const opened = event(0, 'case.opened', 'case:a', openedData());
const action = { action: 'a1', kind: 'other', what: 'vault-w', owner: { person: 'bob' }, dueOn: '2026-12-01' };

const SAID: [string, object][] = [
  ['case.meeting-planned', { at: '2026-11-20T10:00:00Z', minutes: 45, invited: [{ person: 'ann' }] }],
  ['case.meeting-held', { at: '2026-11-20T10:00:00Z', people: [] }],
  ['case.answered', { question: 'root-cause', answer: 'vault-1' }],
  ['case.answered', { question: 'improvement', answer: 'vault-2' }],
  ['case.answered', { question: 'prevention', answer: 'vault-3' }],
  ['case.action-added', action],
  ['case.action-added', { ...action, action: 'a2', owner: {} }],
  ['case.action-changed', { action: 'a2', owner: { name: 'vault-n' } }],
  ['case.action-done', { action: 'a1', done: true }],
  ['case.actions-ruled-out', { reason: 'vault-r' }],
  ['case.post-mortem-waived', { reason: 'vault-r', name: 'vault-n' }],
  ['case.step-entered', { step: 'closed' }],
  ['case.reopened', {}],
  ['case.reasons-set', { reasons: ['approval'] }],
  ['case.scores-set', { loyaltyAfter: 3 }],
  ['case.review-linked', { review: 'r1', site: 'G2', state: 'posted' }],
  ['case.risk-foreseen', { risk: 'k1', known: 'public-post' }],
  ['case.risk-dropped', { risk: 'k1' }],
  ['case.answered', { question: 'whose-fault', answer: 'vault-4' }],
];

const logs: fc.Arbitrary<LogEvent[]> = fc.uniqueArray(
  fc
    .record({ at: fc.integer({ min: 1, max: 40 }), what: fc.constantFrom(...SAID), by: fc.constantFrom('ann', 'bob') })
    .map(({ at, what: [type, data], by }) =>
      event(at, type, 'case:a', data, { id: `id-${at}-${by}-${JSON.stringify(data)}-${type}`, by, device: by }),
    ),
  { selector: ({ id }) => id, maxLength: 30 },
);

it('two devices, any order of arrival, duplicates: the same post-mortem, and its gates say what the log says (R75–R81)', () => {
  fc.assert(
    fc.property(logs, fc.infiniteStream(fc.nat()), fc.nat(30), (events, dice, cut) => {
      const shuffled = [...events, ...events.slice(0, cut)]
        .map((one) => [dice.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const it = foldCases([opened, ...events]).get('a')!;
      expect(foldCases([...shuffled, opened]).get('a')).toEqual(it);

      // What the log says, read the plain way: the newest of each kind, and whether it was reopened after a waiver.
      const order = sortEvents(events);
      const last = (wanted: (one: LogEvent) => boolean) => order.findLastIndex(wanted);
      const waivedAt = last(({ type }) => type === 'case.post-mortem-waived');
      let isClosed = false;
      const reopenedAt = order.reduce((found, { type }, i) => {
        if (type === 'case.step-entered') isClosed = true;
        if (type !== 'case.reopened' || !isClosed) return found;
        isClosed = false;
        return i;
      }, -1);
      const isWaived = waivedAt > reopenedAt;
      const isHeld = order.some(({ type }) => type === 'case.meeting-held');
      // What was answered before the case was opened again is asked again.
      const answered = (question: string) => last(({ data }) => data.question === question) > reopenedAt;
      const isOpen = (item: string) => mortemGates[item]?.missing(it, { policy, say }).length === 0;
      expect(isOpen('meeting-held')).toBe(isWaived || isHeld);
      for (const question of ['root-cause', 'improvement', 'prevention']) {
        expect(isOpen(question)).toBe(isWaived || answered(question));
      }
    }),
    { numRuns: 400 },
  );
});
