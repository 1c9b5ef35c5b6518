import type { LintFinding } from '../../model/lint-finding.ts';
import type { Mend } from '../../model/mend.ts';
import type { MatrixRow } from '../../model/policy.ts';
import { contentHash } from '../../policy/content-hash.ts';
import { DEFAULT_MATRIX } from '../../policy/default-matrix.ts';
import { idleRows } from './idle-rows.ts';
import { type Check, type Lint, languageOf, listNames } from './lint.ts';
import { signalsOf } from './signals-of.ts';
import { explainedIn, teamLanguages } from './team-languages.ts';

/** The shipped row that a row was made from, or that asks for the same, or for one of its signals where only one does. */
function shippedRow(row: MatrixRow): MatrixRow | undefined {
  const same = DEFAULT_MATRIX.find(({ id }) => id === row.id);
  if (same) return same;
  const alike = DEFAULT_MATRIX.find(({ when }) => contentHash(when) === contentHash(row.when));
  if (alike) return alike;
  const kinds = signalsOf(row.when);
  const near = DEFAULT_MATRIX.filter(({ when }) => signalsOf(when).some((kind) => kinds.includes(kind)));
  return near.length === 1 ? near[0] : undefined;
}

/** Adds the shipped words in the languages that are missing, all of them where the row has none. */
function addWords(row: MatrixRow, index: number, missing: readonly string[], { say }: Lint): Mend | undefined {
  const words = shippedRow(row)?.explain ?? {};
  const added = Object.fromEntries(
    Object.entries(words).filter(([tag]) => missing.length === 0 || missing.includes(tag)),
  );
  if (Object.keys(added).length === 0) return undefined;
  const own = Object.entries(row.explain).filter(([, text]) => text.trim() !== '');
  return {
    label: say('lint.mend.shipped-words'),
    part: 'matrix',
    patch: [
      { op: 'test', path: ['matrix', index, 'id'], value: row.id },
      { op: 'test', path: ['matrix', index, 'explain'], value: row.explain },
      { op: 'replace', path: ['matrix', index, 'explain'], value: { ...added, ...Object.fromEntries(own) } },
    ],
    row: row.id,
  };
}

/** Rows that have nothing to say to the customer, at all or in a language the team uses (R126). */
export const checkExplanations: Check = (lint) => {
  const { policy, say } = lint;
  const used = teamLanguages(policy);
  const idle = idleRows(policy);
  const names = new Intl.DisplayNames(languageOf(say), { type: 'language' });
  return policy.matrix.flatMap((row, i): LintFinding[] => {
    if (idle.has(i)) return [];
    const has = explainedIn(row.explain);
    const missing = has.size === 0 ? [] : [...used].filter((tag) => !has.has(tag));
    if (has.size > 0 && missing.length === 0) return [];
    const mend = addWords(row, i, missing, lint);
    const languages = listNames(
      missing.map((tag) => names.of(tag) ?? tag),
      say,
    );
    return [
      {
        level: 'warning',
        code: 'no-explanation',
        path: ['matrix', i, 'explain'],
        row: row.id,
        message: missing.length > 0 ? say('lint.no-explanation.in', { languages }) : say('lint.no-explanation'),
        ...(mend && { mend }),
      },
    ];
  });
};
