import { describe, expect, it } from 'vitest';
import { parseManaged, parseManagedPolicy } from '../../entrypoints/background/managed/parse-managed.ts';
import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { FEATURES, MANAGED_KEYS } from '../../lib/model/managed.ts';
import { readSource } from './source-tree.ts';

const docs = readSource('docs/administrators.md');
const schema = JSON.parse(readSource('public/managed-schema.json')) as {
  properties: Record<string, { type: string; description: string }>;
};
const keys = Object.keys(MANAGED_KEYS).sort();

/** Names in the first column of the table below a heading. */
function namesBelow(heading: string): string[] {
  const [, after = ''] = docs.split(`## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] as string).sort();
}
/** The examples of a kind that stand in the text. */
const examples = (kind: string) =>
  [...docs.matchAll(new RegExp(`\`\`\`json ${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) =>
    JSON.parse(match[1] as string),
  );

describe('what an organisation may set (issue 9, 7)', () => {
  it('is the same in the code, in the schema for Chromium and in the documentation', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(keys);
    expect(namesBelow('Keys')).toEqual(keys);
    expect(namesBelow('Features that can be switched off')).toEqual([...FEATURES].sort());
    for (const feature of FEATURES) expect(schema.properties.off?.description).toContain(feature);
    for (const language of LANGUAGES) {
      expect(schema.properties.language?.description).toMatch(new RegExp(`\\b${language}\\b`));
      expect(docs).toContain(`\`${language}\``);
    }
  });

  it('keeps to what Chromium takes for a schema: one type each, no unions, and an object at the top', () => {
    const walk = (node: { type?: unknown; properties?: object; items?: object }): void => {
      expect(typeof node.type).toBe('string');
      for (const child of Object.values(node.properties ?? {})) walk(child);
      if (node.items) walk(node.items);
      if (node.type === 'array') expect(node.items).toBeDefined();
    };
    walk(schema as never);
  });

  it('every example in the documentation is read without a fault', () => {
    const chromium = examples('chromium').map((example) => example['3rdparty'].extensions.EXTENSION_ID);
    const firefox = examples('firefox').map((it) => it.policies['3rdparty'].Extensions['simmer@simmer.example']);
    expect([chromium.length, firefox.length]).toEqual([1, 1]);
    for (const values of [...chromium, ...firefox]) {
      const managed = parseManaged(values);
      expect(managed.faults).toEqual([]);
      expect(parseManagedPolicy(managed.policy ?? '').faults).toEqual([]);
    }
  });
});
