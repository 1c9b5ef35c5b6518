import { expect, test } from 'vitest';
import type { Hit } from './definition.ts';
import { strengthByModel, weighAll, weighWitnesses } from './weigh-witnesses.ts';

const hit = (kind: Hit['kind'], strength: Hit['strength']): Hit => ({
  kind,
  strength,
  aspect: null,
  rule: 'a/phrase',
  start: 0,
  end: 3,
});

/** Log-odds of a mood: certainly cross, so-so, certainly not. */
const CROSS = 4;
const DOUBTFUL = 2;
const CALM = -3;

const weigh = (of: Hit, odds: number, displeased = CROSS) => weighWitnesses(of, { odds, displeased });

test('a phrase stands where the message bears it out', () => {
  expect(weigh(hit('churn-threat', 'explicit'), 3)).toEqual(hit('churn-threat', 'explicit'));
  expect(weigh(hit('churn-threat', 'explicit'), -1)).toEqual(hit('churn-threat', 'explicit'));
  expect(weigh(hit('churn-threat', 'tone'), -0.8)).toEqual(hit('churn-threat', 'tone'));
});

test('is a hint where the message makes it doubtful, and nothing where it speaks against it', () => {
  expect(weigh(hit('churn-threat', 'explicit'), 0.2, DOUBTFUL)).toEqual(hit('churn-threat', 'tone'));
  expect(weigh(hit('dispute', 'explicit'), -2)).toBeUndefined();
  expect(weigh(hit('churn-threat', 'explicit'), -2)).toEqual(hit('churn-threat', 'tone'));
  expect(weigh(hit('churn-threat', 'explicit'), -4)).toBeUndefined();
  expect(weigh(hit('churn-threat', 'tone'), -2.1)).toBeUndefined();
});

test('a threat out of the blue is a hint, however plain', () => {
  expect(weigh(hit('churn-threat', 'explicit'), 3, CALM)).toEqual(hit('churn-threat', 'tone'));
  expect(weigh(hit('ignored', 'explicit'), 3, CALM)).toEqual(hit('ignored', 'tone'));
  expect(strengthByModel('churn-threat', 4, CALM)).toBe('tone');
});

test.each(['legal-threat', 'safety'] as const)('%s is believed sooner', (kind) => {
  expect(weigh(hit('churn-threat', 'explicit'), 0.5, DOUBTFUL)).toEqual(hit('churn-threat', 'tone'));
  expect(weigh(hit(kind, 'explicit'), 0.5, DOUBTFUL)).toEqual(hit(kind, 'explicit'));
  expect(weigh(hit(kind, 'tone'), -1.3)).toEqual(hit(kind, 'tone'));
});

test('who names their anger is angry, and in doubt not very', () => {
  expect(weigh(hit('anger', 'explicit'), 1)).toEqual(hit('anger', 'explicit'));
  expect(weigh(hit('anger', 'explicit'), -9)).toEqual(hit('anger', 'tone'));
  expect(weigh(hit('anger', 'tone'), -9)).toBeUndefined();
});

test('a threat that no phrase says is one where the message leaves little doubt', () => {
  expect(strengthByModel('churn-threat', 0.8, CROSS)).toBe('explicit');
  expect(strengthByModel('churn-threat', 2.5, DOUBTFUL)).toBe('tone');
  expect(strengthByModel('legal-threat', 2.5, DOUBTFUL)).toBe('explicit');
});

test('anything else that no phrase says is tone, however sure the model is', () => {
  expect(strengthByModel('ignored', 9, CROSS)).toBe('tone');
  expect(strengthByModel('anger', 9, CROSS)).toBe('tone');
});

test('beside a threat said outright a phrase needs less to stand', () => {
  const heard = new Map((['manager-demand', 'churn-threat'] as const).map((kind) => [kind, [hit(kind, 'explicit')]]));
  const leaving = (managed: number) =>
    weighAll(heard, {
      odds: new Map([
        ['manager-demand', managed],
        ['churn-threat', -1],
      ]),
      displeased: DOUBTFUL,
    }).get('churn-threat');
  expect(leaving(2)).toEqual([hit('churn-threat', 'explicit')]);
  expect(leaving(-1)).toEqual([hit('churn-threat', 'tone')]);
});

test('among many complaints what is said outright is a hint at least', () => {
  const heard = new Map(
    (['anger', 'churn-threat', 'abuse', 'repeat-contact'] as const).map((kind) => [kind, [hit(kind, 'explicit')]]),
  );
  const odds = (repeated: number) =>
    new Map([...heard.keys()].map((kind) => [kind, kind === 'repeat-contact' ? repeated : 2]));
  const repeated = () => weighAll(heard, { odds: odds(-6), displeased: CROSS }).get('repeat-contact');
  expect(repeated()).toEqual([hit('repeat-contact', 'tone')]);
  heard.delete('abuse');
  heard.delete('anger');
  expect(repeated()).toBeUndefined();
});
