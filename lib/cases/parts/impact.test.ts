import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import { fi } from '../../i18n/fi/index.ts';
import { ja } from '../../i18n/ja/index.ts';
import { translator } from '../../i18n/translator.ts';
import type { EventData } from '../../model/case-events.ts';
import type { SignalKind } from '../../model/kinds.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { foldCases } from '../fold-case.ts';
import { event, openedData } from '../testing/events.ts';
import { impactGates } from './impact-gates.ts';
import { isNeutralCase, reasonsOf } from './reasons-of.ts';

const policy = { ...defaultPolicy('Europe/Helsinki'), version: 'v1' };
const fold = (opened: Partial<EventData<'case.opened'>>, ...said: [string, unknown][]) =>
  foldCases([
    event(0, 'case.opened', 'case:a', openedData(opened)),
    ...said.map(([type, data], i) => event(i + 1, type, 'case:a', data)),
  ]).get('a')!;
const heard = (...kinds: SignalKind[]) => ({ signals: kinds.map((kind) => ({ kind, points: 10 })) });

describe('reasons of a case', () => {
  it('come from what was heard, each once, until a person says otherwise (R8, R16–R21, R23)', () => {
    const it = fold(
      heard('ignored', 'knowledge-gap', 'authority-gap', 'misunderstanding', 'sla-breach', 'dispute', 'anger'),
    );
    expect(reasonsOf(it)).toEqual({
      codes: ['felt-unheard', 'knowledge', 'approval', 'misunderstanding', 'sla-breach', 'conflict'],
      isHeard: true,
    });
    const said = fold(heard('ignored'), ['case.reasons-set', { reasons: ['new-agent', 'new-agent'] }]);
    expect(reasonsOf(said)).toEqual({ codes: ['new-agent'], isHeard: false });
    expect(reasonsOf(fold(heard('ignored'), ['case.reasons-set', { reasons: [] }])).codes).toEqual([]);
  });

  it('a missed first reply is one, though nobody said a word (R18)', () => {
    expect(reasonsOf(fold({ ...heard(), cause: 'first-reply-missed' })).codes).toEqual(['sla-breach']);
  });

  it('of an executive case none is proposed (R110)', () => {
    expect(reasonsOf(fold({ ...heard('ignored'), type: 'executive' })).codes).toEqual([]);
  });

  it('of an internal conflict without a ticket are those it was opened with (R22)', () => {
    const it = fold({
      ticket: null,
      ticketRef: null,
      intake: 'management',
      reasons: ['internal-managers'],
      ...heard(),
    });
    expect(reasonsOf(it)).toEqual({ codes: ['internal-managers'], isHeard: false });
  });

  it('count against nobody where all are neutral, the team’s own too (R14)', () => {
    const own = { reasons: [{ id: 'audit', name: { en: 'Audit' }, neutral: true }] };
    const set = (...reasons: string[]) => fold(heard(), ['case.reasons-set', { reasons }]);
    expect(isNeutralCase(set('knowledge', 'approval', 'new-agent'), policy)).toBe(true);
    expect(isNeutralCase(set('knowledge', 'felt-unheard'), policy)).toBe(false);
    expect(isNeutralCase(set('audit'), own)).toBe(true);
    expect(isNeutralCase(set(), policy)).toBe(false);
  });
});

describe('the impact of a case', () => {
  const say = translator('en');
  const missing = (it: ReturnType<typeof fold>) => impactGates.impact?.missing(it, { policy, say }) ?? [];

  it('is asked for, and a reason where nothing was heard; an executive case needs none (R82, R110)', () => {
    expect(missing(fold(heard()))).toHaveLength(2);
    expect(missing(fold(heard('ignored')))).toHaveLength(1);
    expect(missing(fold({ ...heard(), type: 'executive' }))).toHaveLength(1);
    expect(missing(fold(heard('ignored'), ['case.impact-set', { classes: [] }]))).toEqual([]);
  });

  it('keeps scores that another device set, field by field (R83), and the link of a review (R84)', () => {
    const it = fold(
      heard(),
      ['case.scores-set', { satisfactionBefore: 2.5 }],
      ['case.scores-set', { satisfactionAfter: 4 }],
      ['case.review-linked', { review: 'r1', site: 'G2', state: 'threatened' }],
      ['case.review-linked', { review: 'r1', site: 'G2', url: 'vault-url', state: 'posted' }],
      ['case.review-linked', { review: 'r1', site: 'G2', state: 'removed' }],
    );
    expect(it.parts.impact?.scores).toMatchObject({
      satisfactionBefore: 2.5,
      satisfactionAfter: 4,
      loyaltyAfter: null,
    });
    expect(it.parts.impact?.reviews).toMatchObject([{ url: 'vault-url', state: 'removed' }]);
  });

  it('the help text quotes the 51 % only with whose it is (R85)', () => {
    const quoting = [en, fi, ja].flatMap((words) => Object.values(words).filter((text) => /51\s?%/.test(text)));
    expect(quoting).toHaveLength(3);
    for (const text of quoting) expect(text).toContain('Help Scout');
  });
});

describe('foreseen risks (R99)', () => {
  it('are replaced when said again, and gone when dropped', () => {
    const it = fold(
      heard(),
      ['case.risk-foreseen', { risk: 'r1', known: 'public-post' }],
      ['case.risk-foreseen', { risk: 'r2', what: 'vault-what' }],
      ['case.risk-foreseen', { risk: 'r1', known: 'public-post', mitigation: 'vault-plan' }],
      ['case.risk-dropped', { risk: 'r2' }],
    );
    expect(it.parts.risks).toMatchObject([{ id: 'r1', known: 'public-post', mitigation: 'vault-plan' }]);
  });

  it('are shipped in the languages of the catalogue, some honestly without a plan', () => {
    expect(policy.risks.length).toBeGreaterThanOrEqual(6);
    const without = policy.risks.filter(({ mitigation }) => !mitigation);
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(policy.risks.length);
    for (const { name, mitigation } of policy.risks) {
      for (const texts of mitigation ? [name, mitigation] : [name]) {
        expect(Object.keys(texts).sort()).toEqual(expect.arrayContaining(['en', 'fi', 'ja']));
      }
    }
  });
});
