import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalogueOf, LANGUAGES } from '../../lib/i18n/catalogue.ts';
import { en } from '../../lib/i18n/en/index.ts';
import '../../lib/i18n/all-catalogues.ts';
import { SIGNAL_KINDS } from '../../lib/model/kinds.ts';
import { PROBLEM_CODES } from '../../lib/model/problem.ts';
import { listFiles, readSource } from './source-tree.ts';

type Catalogue = Record<string, string>;
const english: Catalogue = en;

/** Names of the parameters of an ICU message, sorted. */
function parametersOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<typeof parse>) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value as string);
      if ('options' in element && element.options)
        for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return [...names].sort();
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the %s catalogue', (language) => {
  const catalogue: Catalogue = catalogueOf(language);

  it('has every entry, with the same parameters', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    const differing = Object.keys(english).filter(
      (key) => parametersOf(english[key] as string).join() !== parametersOf(catalogue[key] as string).join(),
    );
    expect(differing).toEqual([]);
  });

  it('is translated: no sentence stands in English', () => {
    const same = Object.keys(english).filter(
      (key) =>
        /[A-Za-z]+( [A-Za-z]+){2}/.test((english[key] as string).replace(/\{[^{}]*\}/g, '')) &&
        english[key] === catalogue[key],
    );
    expect(same).toEqual([]);
  });
});

describe.each(LANGUAGES)('the parts of the %s catalogue', (language) => {
  it('share no key: the later would take the place of the earlier', () => {
    const keys = listFiles([`lib/i18n/${language}`], /\.ts$/).flatMap((path) =>
      [...readSource(path).matchAll(/^ {2}'([a-z][^']*)':/gm)].map((match) => match[1] as string),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the words people read', () => {
  it('are calm: no exclamation marks', () => {
    for (const language of LANGUAGES) {
      const texts: Catalogue = catalogueOf(language);
      expect(Object.entries(texts).filter(([, text]) => /[!！]/.test(text))).toEqual([]);
    }
  });

  it('exist for every problem and every signal kind', () => {
    const wanted = [
      ...PROBLEM_CODES.map((code) => `problem.${code}`),
      ...SIGNAL_KINDS.flatMap((kind) => [`kind.${kind}`, `why.${kind}`]),
    ];
    expect(wanted.filter((key) => !(key in english))).toEqual([]);
  });

  it('are all used', () => {
    const sources = listFiles(['lib', 'components', 'entrypoints', 'scripts'], /\.(ts|tsx)$/)
      .filter((path) => !LANGUAGES.some((language) => path.startsWith(`lib/i18n/${language}/`)))
      .map(readSource)
      .join('\n');
    // Keys put together from a kind or a code are used by their prefix: `kind.${kind}`.
    const prefixes = [
      ...[...sources.matchAll(/`([a-z][a-z-]*\.[a-z.-]*)\$\{/g)].map((match) => match[1] as string),
      ...[...sources.matchAll(/nameOf\(say, '([a-z-]+)'/g)].map((match) => `${match[1]}.`),
    ];
    const named = new Set([...sources.matchAll(/'([a-z][a-zA-Z0-9.-]*)'/g)].map((match) => match[1] as string));
    const unused = Object.keys(english).filter(
      (key) => !named.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it('come from the catalogue: no text is typed into a component', () => {
    const typed = listFiles(['components', 'entrypoints'], /\.tsx$/).flatMap((path) =>
      [
        ...readSource(path).matchAll(/(?<![=-])>\s*([A-Z][a-z]+(?: [a-z]+)+[^<>{}=;()]*)\s*</g),
        ...readSource(path).matchAll(/(?:aria-label|title|placeholder|label)="(?!https?:)([^"]*[A-Za-z]{3,}[^"]*)"/g),
      ].map((match) => `${path}: ${match[1]}`),
    );
    expect(typed).toEqual([]);
  });
});
