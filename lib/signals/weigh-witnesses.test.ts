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

test('a phrase stands where the message bears it out', () => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), 3)).toEqual(hit('churn-threat', 'explicit'));
  expect(weighWitnesses(hit('churn-threat', 'explicit'), 0.2)).toEqual(hit('churn-threat', 'explicit'));
  expect(weighWitnesses(hit('churn-threat', 'tone'), -0.8)).toEqual(hit('churn-threat', 'tone'));
});

test('is a hint where the message makes it doubtful, and nothing where it speaks against it', () => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -0.2)).toEqual(hit('churn-threat', 'tone'));
  expect(weighWitnesses(hit('dispute', 'explicit'), -2)).toBeUndefined();
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -2)).toEqual(hit('churn-threat', 'tone'));
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -4)).toBeUndefined();
  expect(weighWitnesses(hit('churn-threat', 'tone'), -2.1)).toBeUndefined();
});

test.each(['legal-threat', 'safety'] as const)('%s is believed sooner', (kind) => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -0.2)).toEqual(hit('churn-threat', 'tone'));
  expect(weighWitnesses(hit(kind, 'explicit'), -0.2)).toEqual(hit(kind, 'explicit'));
  expect(weighWitnesses(hit(kind, 'tone'), -1.3)).toEqual(hit(kind, 'tone'));
});

test('who names their anger is angry, and in doubt not very', () => {
  expect(weighWitnesses(hit('anger', 'explicit'), 1)).toEqual(hit('anger', 'explicit'));
  expect(weighWitnesses(hit('anger', 'explicit'), -9)).toEqual(hit('anger', 'tone'));
  expect(weighWitnesses(hit('anger', 'tone'), -9)).toBeUndefined();
});

test('a threat that no phrase says is one where the message leaves little doubt', () => {
  expect(strengthByModel('churn-threat', 2.1)).toBe('explicit');
  expect(strengthByModel('churn-threat', 1.9)).toBe('tone');
  expect(strengthByModel('legal-threat', 1.9)).toBe('explicit');
});

test('anything else that no phrase says is tone, however sure the model is', () => {
  expect(strengthByModel('ignored', 9)).toBe('tone');
  expect(strengthByModel('anger', 9)).toBe('tone');
});

test('beside a threat said outright a phrase needs less to stand', () => {
  const heard = new Map((['manager-demand', 'churn-threat'] as const).map((kind) => [kind, [hit(kind, 'explicit')]]));
  const leaving = (managed: number) =>
    weighAll(
      heard,
      new Map([
        ['manager-demand', managed],
        ['churn-threat', -1],
      ]),
    ).get('churn-threat');
  expect(leaving(2)).toEqual([hit('churn-threat', 'explicit')]);
  expect(leaving(-1)).toEqual([hit('churn-threat', 'tone')]);
});

test('among many complaints what is said outright is a hint at least', () => {
  const heard = new Map(
    (['anger', 'churn-threat', 'abuse', 'repeat-contact'] as const).map((kind) => [kind, [hit(kind, 'explicit')]]),
  );
  const odds = (repeated: number) =>
    new Map([...heard.keys()].map((kind) => [kind, kind === 'repeat-contact' ? repeated : 2]));
  expect(weighAll(heard, odds(-6)).get('repeat-contact')).toEqual([hit('repeat-contact', 'tone')]);
  heard.delete('abuse');
  heard.delete('anger');
  expect(weighAll(heard, odds(-6)).has('repeat-contact')).toBe(false);
});
