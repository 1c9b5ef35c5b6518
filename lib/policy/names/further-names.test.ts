import { expect, it } from 'vitest';
import { catalogueOf, LANGUAGES } from '../../i18n/catalogue.ts';
import { DEFAULT_LADDERS } from '../default-ladders.ts';
import { DEFAULT_MATRIX } from '../default-matrix.ts';
import { DEFAULT_RISKS } from '../default-process.ts';
import { DEFAULT_STEPS } from '../default-steps.ts';
import { SPONSORSHIP_SUGGESTIONS } from '../sponsorship-suggestions.ts';
import { MATRIX_TEMPLATES } from '../templates/matrix-templates.ts';
import { FURTHER } from './further-names.ts';

const further = Object.keys(FURTHER);
const rows = [...DEFAULT_MATRIX, ...MATRIX_TEMPLATES.flatMap(({ matrix }) => matrix)];
const ladders = [...DEFAULT_LADDERS, ...MATRIX_TEMPLATES.flatMap((template) => template.ladders)];
const texts = [
  ...DEFAULT_STEPS.flatMap(({ checklist }) => checklist.map(({ name }) => name)),
  ...DEFAULT_RISKS.flatMap(({ name, mitigation }) => (mitigation ? [name, mitigation] : [name])),
  ...[...rows, ...ladders].map(({ name }) => name),
  ...Object.values(SPONSORSHIP_SUGGESTIONS).flatMap((list) => list.map(({ name }) => name)),
];

it.each(further)('%s names every part of the shipped policy, and no part that is not there (R146)', (language) => {
  expect(LANGUAGES).toContain(language);
  expect(texts.filter((names) => !names?.[language])).toEqual([]);
  const given = Object.values(FURTHER[language] ?? {}).flatMap((names) => Object.values<string>(names));
  const used = new Set(texts.map((names) => names?.[language]));
  expect(given.filter((name) => !used.has(name))).toEqual([]);
});

it.each(LANGUAGES.filter((one) => further.includes(one)))('%s calls rows what its catalogue calls them', (language) => {
  const catalogue: Record<string, string> = catalogueOf(language);
  for (const { id, name } of DEFAULT_MATRIX) expect(name?.[language]).toBe(catalogue[`row.${id}`]);
});
