import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SignalKind } from '../../model/kinds.ts';
import { policyInForce } from '../../policy/in-force.ts';
import type { Hit } from '../definition.ts';
import { hear } from '../hear.ts';
import { isModelHit } from '../hear-models.ts';
import { KINDS } from '../kinds/index.ts';
import { lookAt } from '../look-at.ts';
import type { Examples } from '../pattern.ts';
import { makeTicket } from '../test-ticket.ts';
import { PACKS } from './index.ts';

const here = new URL('.', import.meta.url);
const policy = policyInForce(null, { timeZone: 'UTC' });

const files = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: language }) =>
    readdirSync(new URL(`${language}/`, here))
      .filter((file) => file.endsWith('.examples.ts'))
      .map((file) => ({ language, kind: file.replace('.examples.ts', '') as SignalKind })),
  );

/** Kinds heard in a sentence of a language, where one of whom the kind listens to says it. */
function heard(text: string, language: string, by: 'customer' | 'team', isMeant = (_: Hit) => true): SignalKind[] {
  const ticket = makeTicket([{ role: by === 'team' ? 'agent' : 'customer', text }]);
  const view = lookAt(ticket, policy, null);
  const readings = view.readings.map((reading) => ({ ...reading, packs: [language] }));
  return [
    ...new Set(
      readings
        .flatMap((reading) => hear(reading, view))
        .filter(isMeant)
        .map(({ kind }) => kind),
    ),
  ];
}

test('every language has examples', () => {
  expect(new Set(files.map(({ language }) => language))).toEqual(new Set(Object.keys(PACKS)));
});

test('every pattern file of a language has its examples, and every examples file its patterns', () => {
  for (const [language, { pack }] of Object.entries(PACKS)) {
    const kinds = files.filter((file) => file.language === language).map(({ kind }) => kind);
    expect(kinds.toSorted(), language).toEqual(Object.keys(pack).toSorted());
  }
});

describe.each(files)('$language $kind', async ({ language, kind }) => {
  const { examples } = (await import(`./${language}/${kind}.examples.ts`)) as { examples: Examples };
  const by = KINDS[kind].from === 'team' ? 'team' : 'customer';

  test.each([...examples.hit])('hears %s', (text) => {
    // The packs are tested here: how hot a sentence sounds besides is for the tone model to say.
    const kinds = heard(text, language, by, (hit) => !isModelHit(hit));
    expect(kinds).toContain(kind);
    // A hit of one kind is a negative for every other, unless it says so.
    const others = kinds.filter((other) => other !== kind && !examples.also?.[text]?.includes(other));
    expect(others).toEqual([]);
  });

  test.each([...examples.miss])('does not hear it in: %s', (text) => {
    const isOfPack = (hit: Hit) => !isModelHit(hit) || hit.strength === 'explicit';
    expect(heard(text, language, by, isOfPack)).not.toContain(kind);
  });
});
