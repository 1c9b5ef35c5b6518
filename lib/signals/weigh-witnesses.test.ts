import { expect, test } from 'vitest';
import type { Hit } from './definition.ts';
import { weighAll, weighWitnesses } from './weigh-witnesses.ts';

const hit = (kind: Hit['kind'], strength: Hit['strength']): Hit => ({
  kind,
  strength,
  aspect: null,
  rule: 'a/phrase',
  start: 0,
  end: 3,
});

test('a phrase stands where the message bears it out, or speaks neither for nor against it', () => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), 3)).toEqual(hit('churn-threat', 'explicit'));
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -1)).toEqual(hit('churn-threat', 'explicit'));
  expect(weighWitnesses(hit('churn-threat', 'tone'), -1)).toEqual(hit('churn-threat', 'tone'));
});

test('is a hint where the message makes it doubtful, and nothing where it speaks against it', () => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -2.1)).toEqual(hit('churn-threat', 'tone'));
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -4)).toBeUndefined();
  expect(weighWitnesses(hit('churn-threat', 'tone'), -2.1)).toBeUndefined();
});

test.each(['legal-threat', 'safety'] as const)('%s is believed sooner', (kind) => {
  expect(weighWitnesses(hit('churn-threat', 'explicit'), -2.2)).toEqual(hit('churn-threat', 'tone'));
  expect(weighWitnesses(hit(kind, 'explicit'), -2.2)).toEqual(hit(kind, 'explicit'));
  expect(weighWitnesses(hit(kind, 'tone'), -2)).toEqual(hit(kind, 'tone'));
});

test('who names their anger is angry', () => {
  expect(weighWitnesses(hit('anger', 'explicit'), -9)).toEqual(hit('anger', 'explicit'));
  expect(weighWitnesses(hit('anger', 'tone'), -9)).toBeUndefined();
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
