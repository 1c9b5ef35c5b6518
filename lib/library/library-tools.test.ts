import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../scripts/library/index.ts';
import { compareVersions } from './compare-versions.ts';
import { previewScript } from './preview-script.ts';
import { readScripts, writeScripts } from './script-file.ts';

describe('a file of scripts', () => {
  it('gives back what was written into it', () => {
    const scripts = LIBRARY.map(({ approved: _, ...script }) => script);
    expect(readScripts(writeScripts(scripts))).toEqual({ scripts, refused: [] });
  });

  it('what is wrong is said with its place, and the rest is read', () => {
    const good = { id: 'own', language: 'fi', title: 'Oma', text: 'Hei {customer}', signals: ['anger'] };
    const file = (scripts: unknown[]) => JSON.stringify({ format: 'simmer-scripts', version: 1, scripts });
    const bad = { ...good, id: 'b', title: ' ', signals: ['rage'], text: 'x'.repeat(7000) };
    const { scripts, refused } = readScripts(file([good, bad, good, { ...good, id: 'own two' }, 7]));
    expect(scripts).toEqual([good]);
    expect(refused.map(({ at }) => at)).toEqual([
      ...['scripts.1.title', 'scripts.1.text', 'scripts.1.signals.0', 'scripts.2', 'scripts.3.id', 'scripts.4'],
    ]);
    expect(refused[0]?.message).toBe('must not be empty');
  });

  it.each(['', '[]', '{}', '{"format":"simmer-articles"}', '{"format":"simmer-scripts","version":2,"scripts":[]}'])(
    'what is none is refused: %s',
    (text) => expect(() => readScripts(text)).toThrow(),
  );
});

describe('a script with a sample ticket (R128)', () => {
  it.each(LIBRARY)('$language $id: nothing comes out empty or raw', ({ text, language }) => {
    const found = previewScript(text, language);
    expect(found.text).not.toMatch(/[{}]/u);
    expect(found.gaps.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ unknown: [], isUnbalanced: false });
  });

  it('what Simmer does not know stays a gap under its own name, and is told', () => {
    const found = previewScript('Hello {customer}, {order number} is on its way [when]. {', 'en');
    expect(found.text).toBe('Hello Kim Doe, [order number] is on its way [when]. {');
    expect(found).toMatchObject({ gaps: ['[order number]', '[when]'], unknown: ['order number'], isUnbalanced: true });
  });
});

describe('what changed between two versions', () => {
  it.each([
    ['en', 'I am sorry. You hear from me by noon.', 'I am sorry. You will hear from us by noon.'],
    ['ja', '本件は担当に引き継ぎました。', '本件は専門の担当に引き継ぎ、対応しています。'],
  ])('is found by words in %s', (language, before, after) => {
    const parts = compareVersions(before, after, language);
    expect(
      parts
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(before);
    expect(
      parts
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(after);
    expect(parts.some(({ kind }) => kind === 'same')).toBe(true);
  });

  it('whatever was written, both texts can be put together again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = compareVersions(before, after, 'en');
        expect(
          parts
            .filter(({ kind }) => kind !== 'removed')
            .map(({ text }) => text)
            .join(''),
        ).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
