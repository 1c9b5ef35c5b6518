import { describe, expect, test } from 'vitest';
import type { Signal } from '../model/assessment.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { Script } from '../model/policy.ts';
import { LIBRARY } from './library/index.ts';
import { suggestScripts } from './suggest-scripts.ts';

const signal = (kind: SignalKind, points = 30, strength: Signal['strength'] = 'explicit'): Signal => ({
  kind,
  points,
  strength,
  why: '',
});
const ticket = { requester: { name: 'Kim Doe' }, assignee: { name: 'Ann Agent' }, subject: 'Kettle' };
const script = (id: string, more: Partial<Script>): Script => ({
  id,
  language: 'en',
  title: id,
  text: 'Hello {customer}, by {time}.',
  signals: [],
  approved: false,
  ...more,
});

function suggest(signals: Signal[], more: Partial<Parameters<typeof suggestScripts>[0]> = {}) {
  return suggestScripts({ signals, level: 'at-risk', language: 'en', policy: { scripts: [] }, ticket, ...more });
}
const ids = (signals: Signal[], more?: Parameters<typeof suggest>[1]) => suggest(signals, more).map(({ id }) => id);

test('nothing while all is calm', () => {
  expect(suggest([signal('anger', 5, 'tone')], { level: 'calm' })).toEqual([]);
});

test('nothing where there is danger, whatever else is said', () => {
  expect(suggest([signal('anger', 40), signal('safety', 10)], { level: 'critical' })).toEqual([]);
});

test('nothing without a signal', () => {
  expect(suggest([])).toEqual([]);
});

describe('which, for what', () => {
  test.each<[SignalKind, string]>([
    ['manager-demand', 'heard-warm-hand-over'],
    ['churn-threat', 'heard-options-to-stay'],
    ['reputation-threat', 'heard-review-fix-first'],
    ['extraordinary-threat', 'carp-shouting'],
    ['abuse', 'leaps-respect-limit'],
    ['anger', 'carp-shouting'],
    ['dispute', 'leap-dispute'],
    ['misunderstanding', 'leap-dispute'],
    ['ignored', 'heard-own-the-silence'],
    ['silence', 'heard-own-the-silence'],
    ['sla-breach', 'heard-missed-promise'],
    ['urgency', 'heard-standstill'],
    ['affects-others', 'affects-others-update'],
    ['repeat-contact', 'swarm-specialist-joins'],
    ['knowledge-gap', 'swarm-specialist-joins'],
    ['authority-gap', 'approval-needed'],
    ['bad-rating', 'last-calm-follow-up'],
  ])('%s: %s first of two or three', (kind, id) => {
    const found = ids([signal(kind)]);
    expect(found[0]).toBe(id);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  test('no text says the customer asked or threatened what they did not', () => {
    const missed = ids([signal('sla-breach'), signal('silence')]);
    expect(missed).not.toContain('heard-warm-hand-over');
    expect(ids([signal('churn-threat'), signal('high-value')])).not.toContain('heard-standstill');
  });

  test('the strongest signal comes first, explicit words before tone', () => {
    expect(ids([signal('dispute', 10), signal('abuse', 40)])[0]).toBe('leaps-respect-limit');
    expect(ids([signal('dispute', 20, 'tone'), signal('abuse', 20)])[0]).toBe('leaps-respect-limit');
  });

  test('one for each of the three strongest before a second for any', () => {
    expect(ids([signal('abuse', 40), signal('dispute', 30), signal('urgency', 20), signal('ignored', 10)])).toEqual([
      'leaps-respect-limit',
      'leap-dispute',
      'heard-standstill',
    ]);
  });

  test('legal action leaves only texts written for it', () => {
    expect(ids([signal('anger', 50), signal('legal-threat', 40), signal('ignored', 30)])).toEqual([
      'neutral-legal',
      'neutral-legal-interim',
    ]);
  });
});

describe('language', () => {
  test.each([
    ['fi', 'fi'],
    ['ja-JP', 'ja'],
    ['zh_TW', 'zh'],
    ['EN-gb', 'en'],
    ['de', 'en'],
    ['und', 'en'],
  ])('%s is answered in %s', (language, answered) => {
    for (const one of suggest([signal('anger')], { language })) {
      expect(one.language).toBe(answered);
      expect(one.text).not.toMatch(/[{}]/u);
    }
  });

  test("an unknown language is the customer's own locale's", () => {
    const spoken = suggest([signal('anger')], {
      language: 'und',
      ticket: { ...ticket, requester: { name: 'Kim', locale: 'et-EE' } },
    });
    expect(spoken.map(({ language }) => language)).toEqual(['et', 'et']);
  });

  test('a script the team has in English alone stands beside those in the language', () => {
    const own = script('own', { signals: ['anger'], approved: true });
    const found = suggest([signal('anger')], { language: 'fi', policy: { scripts: [own] } });
    expect(found.map(({ id, language }) => [id, language])).toContainEqual(['own', 'en']);
    expect(found.map(({ language }) => language)).toContain('fi');
  });
});

describe("the team's own scripts", () => {
  test('one of the same id and language replaces the library text', () => {
    const own = script('carp-shouting', { text: 'Ours, {customer}', signals: ['anger'], approved: true });
    const [first] = suggest([signal('anger')], { policy: { scripts: [own] } });
    expect(first).toEqual({
      id: 'carp-shouting',
      language: 'en',
      title: 'carp-shouting',
      text: 'Ours, Kim Doe',
      approved: true,
    });
    expect(suggest([signal('anger')], { policy: { scripts: [own] }, language: 'fi' })[0]!.text).toContain(
      'Hei Kim Doe',
    );
  });

  test('an approved script goes before one not approved', () => {
    const own = script('own', { signals: ['anger'], approved: true });
    expect(ids([signal('anger')], { policy: { scripts: [own] } })[0]).toBe('own');
    expect(ids([signal('anger')], { policy: { scripts: [{ ...own, approved: false }] } })[0]).toBe('carp-shouting');
  });

  test('one without signals is never suggested: so a team takes a library text out', () => {
    const out = script('carp-shouting', { signals: [] });
    expect(ids([signal('anger')], { policy: { scripts: [out] } })).not.toContain('carp-shouting');
  });
});

test('suggesting changes nothing in the library', () => {
  const before = structuredClone(LIBRARY);
  suggest([signal('anger'), signal('abuse')]);
  expect(LIBRARY).toEqual(before);
});
