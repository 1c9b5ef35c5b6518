import { expect, it, test } from 'vitest';
import { parsePolicy } from '../parse-policy.ts';
import { MATRIX_TEMPLATES } from './matrix-templates.ts';
import { shippedRow } from './shipped-row.ts';

const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'];

test.each(MATRIX_TEMPLATES.map((template) => [template.id, template] as const))(
  'the template %s is a policy that holds, and every row explains itself in six languages (R124, R126)',
  (_, { matrix, ladders }) => {
    expect(parsePolicy(JSON.stringify({ schema: 1, matrix, ladders }))).toMatchObject({ ok: true });
    for (const row of matrix) {
      expect(LANGUAGES.filter((language) => !row.explain[language]?.trim())).toEqual([]);
      expect(['en', 'fi', 'ja'].filter((language) => !row.name?.[language])).toEqual([]);
      if (row.ladder) expect(ladders.map(({ id }) => id)).toContain(row.ladder);
    }
    // Danger and insults are answered whatever a team does.
    expect(matrix.filter((row) => row.protective).map(({ id }) => id)).toEqual(['safety', 'abuse']);
  },
);

it('a small team’s rows go to nobody but the lead and whoever has the ticket', () => {
  const [small] = MATRIX_TEMPLATES;
  expect(new Set(small?.matrix.map(({ to }) => to.role))).toEqual(new Set(['lead', 'assignee']));
});

it('a row that is not shipped is no base of a template', () => {
  expect(() => shippedRow('unheard-of')).toThrow('unheard-of');
});
