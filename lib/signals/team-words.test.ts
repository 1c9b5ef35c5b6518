import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { SignalRule } from '../model/policy.ts';
import { parseTeamWord } from '../model/team-word.ts';
import { policyInForce } from '../policy/in-force.ts';
import { findSignals } from './find-signals.ts';
import { lookAt } from './look-at.ts';
import { someText } from './test-text.ts';
import { makeTicket } from './test-ticket.ts';

const hearWith = (signals: Partial<Record<SignalKind, Partial<SignalRule>>>, text: string, role?: 'agent') => {
  const rules = Object.fromEntries(Object.entries(signals).map(([kind, rule]) => [kind, { on: true, ...rule }]));
  const policy = policyInForce({ schema: 1, signals: rules }, { timeZone: 'UTC' });
  return findSignals(lookAt(makeTicket([{ text, ...(role && { role }) }]), policy, null), translator('en'));
};
const heard = (word: string, text: string, language = 'any') =>
  hearWith({ 'churn-threat': { words: { [language]: [word] } } }, text)
    .filter(({ rule }) => rule === 'churn-threat/team-words')
    .map(({ quote }) => quote);

describe('a phrase of the team’s', () => {
  test.each([
    ['hinnankorotu*', 'Saimme tiedon hinnankorotuksista eilen.', 'hinnankorotuksista'],
    ['*korotus', 'Tämä hinnankorotus oli yllätys.', 'hinnankorotus'],
    ['plan B', 'We have a Plan  B for this.', 'Plan  B'],
    ['move … globex', 'We will move our whole account to Globex soon.', 'move our whole account to Globex'],
    ['蓝海套餐', '你们的蓝海套餐改了', '蓝海套餐'],
    ["can't go on", 'We can’t go on like this.', 'can’t go on'],
    ['24/7 line', 'Where is the 24/7 line?', '24/7 line'],
    ['Überprüfung', 'Die ÜBERPRÜFUNG fehlt.', 'ÜBERPRÜFUNG'],
  ])('%s is heard in: %s', (word, text, quote) => {
    expect(heard(word, text)).toEqual([quote]);
  });

  test.each([
    ['plan', 'We are planning this.'],
    ['move … globex', 'We move. One two three four five six globex.'],
    ['plan B', 'plan. B is the other one.'],
  ])('%s is not heard in: %s', (word, text) => {
    expect(heard(word, text)).toEqual([]);
  });

  test('is listened for in its language alone', () => {
    expect(heard('plan', 'We have a plan and you will see it.', 'fi')).toEqual([]);
    expect(heard('plan', 'We have a plan and you will see it.', 'en')).toEqual(['plan']);
  });

  test('of a kind the team says is heard in the team’s messages', () => {
    const signals = { 'knowledge-gap': { words: { any: ['ask tier three'] } } };
    const kinds = (role?: 'agent') => hearWith(signals, 'We ask tier three.', role).map(({ kind }) => kind);
    expect([kinds('agent'), kinds()]).toEqual([['knowledge-gap'], []]);
  });

  test('adds nothing where the kind is said outright already, and nothing once the kind is switched off', () => {
    const words = { any: ['lawyer'] };
    const rules = (on: boolean) =>
      hearWith({ 'legal-threat': { on, words } }, 'You will hear from my lawyer.').map(({ rule }) => rule);
    expect(rules(true)).toHaveLength(1);
    expect(rules(true)).not.toContain('legal-threat/team-words');
    expect(rules(false)).toEqual([]);
  });

  test.each([
    ['smoke test', 'We are suing you. Our lawyer ran a smoke test.', 1],
    ['lawyer … test', 'You will hear from my lawyer. The lawyer ran a test.', 1],
    ['my lawyer', 'You will hear from my lawyer.', 0],
    ['my lawyer', 'You will hear from my lawyer. We are suing you.', 1],
    ['our lawyer', 'You will hear from my lawyer.', 1],
  ])('as an exception: %s, in: %s', (word, text, times) => {
    const signals = hearWith({ 'legal-threat': { not: { any: [word] } } }, text);
    expect(signals.filter(({ kind }) => kind === 'legal-threat')).toHaveLength(times);
  });

  test('as an exception keeps its own kind alone quiet, in its language alone, and goes before words of the team’s', () => {
    const text = 'You will hear from my lawyer.';
    expect(hearWith({ anger: { not: { any: ['lawyer'] } } }, text)).toHaveLength(1);
    expect(hearWith({ 'legal-threat': { not: { fi: ['lawyer'] } } }, text)).toHaveLength(1);
    const both = { words: { any: ['hear from'] }, not: { en: ['my lawyer'] } };
    expect(hearWith({ 'legal-threat': both }, text)).toEqual([]);
  });

  test.each([
    ['', 'empty'],
    ['a'.repeat(81), 'long'],
    ['(a+)+$', 'sign'],
    ['[a-z]*', 'sign'],
    ['*', 'short'],
    ['one … two … three', 'gaps'],
    ['… two', 'gaps'],
  ])('"%s" is refused: %s', (text, fault) => {
    expect(parseTeamWord(text)).toEqual({ ok: false, fault });
  });

  test('of any kind has true offsets in any text, and never throws', () => {
    fc.assert(
      fc.property(someText, fc.string({ maxLength: 30 }), (text, word) => {
        for (const signal of hearWith({ anger: { words: { any: [word, 'manager', '*er'] } } }, text)) {
          if (signal.quote !== null) expect(text.slice(signal.start ?? 0, signal.end ?? 0)).toBe(signal.quote);
        }
      }),
      { numRuns: 200 },
    );
  });
});
