import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeTextFile } from '../../../scripts/validator/judge-text-file.ts';
import { judge } from './judge.ts';
import { REFUSALS } from './refusals.ts';
import { RANKS, type RuledSpace, rulesOf } from './rules.ts';
import { type Engine, startEngine } from './testing/engine.ts';
import { documents, posters } from './testing/generated.ts';
import { TEAM } from './testing/people.ts';
import { VERDICTS } from './testing/verdicts.ts';
import { validatorText } from './validator.ts';

const text = (space: RuledSpace) => validatorText(rulesOf(TEAM, space));
const plain = (doc: object | undefined) => (doc ? JSON.parse(JSON.stringify(doc)) : null);

describe('the text of the validator', () => {
  it('is made from the function that the client asks (npm run validator)', async () => {
    expect(readFileSync(new URL('./judge-text.ts', import.meta.url), 'utf8')).toBe(await judgeTextFile());
  });

  it('is ECMAScript 5, which the oldest engine of CouchDB knows', () => {
    expect(() => parse(`(${text('team')})`, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse('(function () { const a = 1; })', { ecmaVersion: 5 })).toThrow();
  });

  it('uses nothing that its engine would have to bring along', () => {
    const used = [...text('team').matchAll(/\b(?:new |typeof )?([A-Z][A-Za-z]+)\b\./g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(['JSON', 'Array', 'Object']));
    expect(text('team')).not.toMatch(
      /\b(require|import|log|console|Date|Promise|Map|Set|Symbol|let|const|class)\b\s*[.(\w]/,
    );
  });

  it('knows the ranks that the client knows', () => {
    expect(text('team')).toContain(`var order = ${JSON.stringify(RANKS).replaceAll(',', ', ')};`);
  });
});

describe('the engine judges as the client does', () => {
  const engines = {} as Record<RuledSpace, Engine>;
  beforeAll(async () => {
    engines.team = await startEngine(text('team'));
    engines.closed = await startEngine(text('closed'));
  });
  afterAll(() => {
    for (const engine of Object.values(engines)) engine.dispose();
  });

  it.each(VERDICTS)('$name: $says', ({ doc, old, by, says }) => {
    expect(engines.team.verdict(plain(doc), plain(old), by)).toBe(says);
  });

  it('of documents that nobody thought of', () => {
    const heard = new Set<string | null>();
    fc.assert(
      fc.property(
        documents,
        fc.option(documents),
        posters,
        fc.constantFrom('team', 'closed'),
        (doc, old, user, space) => {
          const own = judge(doc, old, user, rulesOf(TEAM, space));
          heard.add(own);
          expect(engines[space].verdict(doc, old, user)).toBe(own);
        },
      ),
      { numRuns: 5000, seed: 6 },
    );
    // The documents reach every verdict but the one that only a very long text gets.
    const missing = [null, ...Object.keys(REFUSALS)].filter((code) => !heard.has(code) && code !== 'too-large');
    expect(missing).toEqual([]);
  });
});
