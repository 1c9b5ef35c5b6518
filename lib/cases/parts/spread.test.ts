import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { foldCases } from '../fold-case.ts';
import { AS_NAMED } from '../gate.ts';
import { event, openedData } from '../testing/events.ts';
import { currentVersion, messageState } from './current-message.ts';
import { spreadGates } from './spread-gates.ts';

const say = translator('en');
const opening = event(0, 'case.opened', 'case:a', openedData());
const yes = event(1, 'case.others-answered', 'case:a', { answer: 'yes' });
const add = (at: number, customer: string, ticket: string | null = null) =>
  event(at, 'case.affected-added', 'case:a', { customer, name: `v-${customer}`, ticket });
const told = (at: number, customer: string, state = 'sent') =>
  event(at, 'case.affected-told', 'case:a', { customer, state });
const write = (at: number, version: number, text: string, by = 'ann') =>
  event(
    at,
    'case.message-written',
    'case:a',
    { message: 'm', version, language: 'en', text },
    { by, id: `w-${at}-${text}` },
  );
const approve = (at: number, version: number, text: string, validUntil: string | null = null) =>
  event(at, 'case.message-approved', 'case:a', { message: 'm', version, text, validUntil });
const caseOf = (...more: ReturnType<typeof event>[]) => foldCases([opening, yes, ...more]).get('a')!;
const missing = (item: string, ...more: ReturnType<typeof event>[]) =>
  spreadGates[item]!.missing(caseOf(...more), { policy: { steps: [] } as never, say });
const NOW = '2026-11-16T12:00:00Z';

describe('other customers', () => {
  it('are all known and told, or known not to need it, before the step ends (R68)', () => {
    expect(missing('others-told')).toEqual(['List who may be affected']);
    expect(missing('others-told', add(2, 'x'), add(3, 'y'), told(4, 'x'))).toEqual(['1 customer has not been told']);
    expect(missing('others-told', add(2, 'x'), told(4, 'x', 'failed'))).toEqual(['1 customer has not been told']);
    expect(missing('others-told', add(2, 'x'), told(4, 'x', 'not-needed'))).toEqual([]);
    expect(spreadGates['others-told']?.concerns?.(foldCases([opening]).get('a')!)).toBe(false);
    expect(spreadGates['others-told']?.required?.(caseOf())).toBe(true);
  });

  it('one ticket is one customer, however often it is added', () => {
    expect(caseOf(add(2, 'x', 't1'), add(3, 'y', 't1')).parts.spread?.affected).toHaveLength(1);
  });

  it('agents know the scope, and some text is approved (R69, R70)', () => {
    expect(missing('agents-briefed')).toEqual([AS_NAMED]);
    const scope = event(2, 'case.scope-set', 'case:a', { scope: 'v', questions: [] });
    expect(missing('agents-briefed', scope)).toEqual([]);
    expect(missing('message-approved', write(2, 1, 'one'))).toEqual([AS_NAMED]);
    expect(missing('message-approved', write(2, 1, 'one'), approve(3, 1, 'one'))).toEqual([]);
    const withdrawn = event(4, 'case.message-withdrawn', 'case:a', { message: 'm', version: 1 });
    expect(missing('message-approved', write(2, 1, 'one'), approve(3, 1, 'one'), withdrawn)).toHaveLength(1);
  });
});

describe('a text for all who ask (R70)', () => {
  const shared = (...more: ReturnType<typeof event>[]) => caseOf(...more).parts.spread!.messages[0]!;
  const states = (...more: ReturnType<typeof event>[]) => {
    const it = shared(...more);
    return it.versions.map((version) => messageState(it, version, NOW));
  };

  it('is offered in its latest approved version; drafts, what was replaced and what ran out are not', () => {
    expect(states(write(2, 1, 'one'))).toEqual(['draft']);
    expect(states(write(2, 1, 'one'), approve(3, 1, 'one'), write(4, 2, 'two'))).toEqual(['approved', 'draft']);
    const both = [write(2, 1, 'one'), approve(3, 1, 'one'), write(4, 2, 'two'), approve(5, 2, 'two')];
    expect(states(...both)).toEqual(['outdated', 'approved']);
    const over = [write(2, 1, 'one'), approve(3, 1, 'one', '2026-11-16T11:00:00Z')];
    expect(states(...over)).toEqual(['expired']);
    expect(currentVersion(shared(...over), NOW)).toBeUndefined();
  });

  it('of two second versions written at once only the one that was read is approved', () => {
    const it = shared(
      write(2, 1, 'one'),
      write(3, 2, 'ours', 'ann'),
      write(4, 2, 'theirs', 'bob'),
      approve(5, 2, 'ours'),
    );
    expect(currentVersion(it, NOW)?.text).toBe('ours');
    expect(it.versions.find(({ text }) => text === 'theirs')?.approved).toBeNull();
  });

  it('is the same whatever order its events come in (R103)', () => {
    const log = [opening, yes, add(2, 'x'), told(3, 'x'), write(4, 1, 'one'), approve(5, 1, 'one'), write(6, 2, 'two')];
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(foldCases([...shuffled, ...shuffled.slice(0, 2)])).toEqual(foldCases(log));
      }),
    );
  });
});
