import { describe, expect, it } from 'vitest';
import { foldCases } from './fold-case.ts';
import { type FrontTicket, matchSpread } from './match-spread.ts';
import { event, openedData } from './testing/events.ts';

const caseOf = (...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData()), ...more]).get('a')!;
const front = (over: Partial<FrontTicket> = {}): FrontTicket => ({
  ticket: 'ticket-9',
  customer: 'hash-zoe',
  key: 'mail.example/9',
  subject: 'Question about my invoice',
  issue: null,
  observedAt: '2026-11-16T12:00:00Z',
  ...over,
});
const known = { subject: 'Payment page shows error 502', words: 'error 502\nmaksusivu', issue: 'Billing' };
const scope = event(1, 'case.scope-set', 'case:a', { scope: 'v', questions: [], issue: 'vault-issue' });

describe('a ticket belongs to a known problem (R69, U9)', () => {
  it.each<[string, Partial<FrontTicket>, string | null]>([
    ['another matter', {}, null],
    ['the case’s own ticket', { ticket: 'ticket-1', subject: 'error 502' }, null],
    ['words of the case, in any desk', { subject: 'I get ERROR 502 again' }, 'words'],
    ['words in another language', { subject: 'Maksusivu ei toimi' }, 'words'],
    ['full-width letters', { subject: 'ＥＲＲＯＲ ５０２ が出ます' }, 'words'],
    ['the same issue', { issue: 'billing' }, 'issue'],
    ['a subject like its own, on another host', { subject: 'Payment page error' }, 'alike'],
  ])('%s', (_, over, expected) => expect(matchSpread(caseOf(scope), known, front(over))).toBe(expected));

  it('whose customer is on the list, by their ticket or by who they are', () => {
    const listed = event(2, 'case.affected-added', 'case:a', { customer: 'x', person: 'hash-zoe', ticket: 'ticket-8' });
    expect(matchSpread(caseOf(listed), known, front())).toBe('listed');
    expect(matchSpread(caseOf(listed), known, front({ customer: 'hash-kim', ticket: 'ticket-8' }))).toBe('listed');
    expect(matchSpread(caseOf(listed), known, front({ customer: null }))).toBeNull();
  });

  it('empty words match nothing', () => {
    expect(matchSpread(caseOf(), { subject: '', words: '\n \n' }, front({ subject: '' }))).toBeNull();
  });

  it.each<[string, string, boolean]>([
    ['app', 'So happy with it', false],
    ['app', 'The app, again', true],
    ['it', 'An item is missing', false],
    ['502', 'Order 15027', false],
    ['502', 'Fehler 502!', true],
    ['sivu', 'Etusivulla on vika', false],
    ['maksusivu', 'Verkkomaksusivu ei toimi', true],
    ['決済', 'クレジット決済ができない', true],
    ['x', 'x', false],
  ])('a short word is a word of its own, a long one also part of another: %s in “%s”: %s', (words, subject, is) => {
    const found = matchSpread(caseOf(), { subject: '', words: `\n${words}\n ` }, front({ subject }));
    expect(found).toBe(is ? 'words' : null);
  });
});

it('a case that affects others is marked while it is open, so that it is found among thousands (R69)', () => {
  const yes = event(1, 'case.others-answered', 'case:a', { answer: 'yes' });
  const close = event(3, 'case.step-entered', 'case:a', { step: 'closed' });
  expect(caseOf().marks).toEqual([]);
  expect(caseOf(yes).marks).toEqual(['others']);
  expect(caseOf(scope).marks).toEqual(['others']);
  expect(caseOf(yes, event(2, 'case.others-answered', 'case:a', { answer: 'no' })).marks).toEqual([]);
  expect(caseOf(scope, close).marks).toEqual(['survey']);
  expect(caseOf(scope, close, event(4, 'case.reopened', 'case:a', {})).marks).toEqual(['others']);
});
