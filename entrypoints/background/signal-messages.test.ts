import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import { page } from './testing/fake-browser.ts';
import { ok, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const get = () => ok<Answer<'signals.get'>>('signals.get', {}, page);
const attempt = (text: string, rules: object, by = 'customer') =>
  ok<Answer<'signals.try'>>('signals.try', { text, by, rules }, page);

it('gives every kind with its own points, and what the team made of it', async () => {
  const { kinds, rules, languages } = await get();
  expect(kinds).toContainEqual({ kind: 'legal-threat', from: 'customer', points: expect.any(Number) });
  expect(kinds).toHaveLength(22);
  expect(rules).toEqual({});
  expect(languages).toEqual(expect.arrayContaining(['en', 'fi', 'et', 'zh', 'id', 'ja']));
});

it('saves rules as one change of the policy, and takes the part back where there are none', async () => {
  const before = await get();
  const rules = { anger: { on: false }, 'churn-threat': { on: true, points: 70, words: { en: ['globex'] } } };
  const { version } = await ok<Answer<'signals.set'>>('signals.set', { rules, version: before.version }, page);
  expect(await get()).toMatchObject({ rules, version });
  expect(version).not.toBe(before.version);
  expect((await ok<Answer<'policy.get'>>('policy.get', {}, page)).text).toContain('globex');
  await ok('signals.set', { rules: {}, version }, page);
  expect(await get()).toEqual(before);
});

it('refuses rules that cannot be meant, and such as were made over an older policy', async () => {
  const { version } = await get();
  const set = (rules: object, over: string) => ok('signals.set', { rules, version: over }, page);
  await expect(set({ anger: { on: true, words: { en: ['(a+)+'] } } }, version)).rejects.toThrow('policy-invalid');
  await expect(set({ anger: { on: true, points: 700 } }, version)).rejects.toThrow('policy-invalid');
  await set({ anger: { on: true, points: 10 } }, version);
  await expect(set({ anger: { on: true, points: 20 } }, version)).rejects.toThrow('policy-moved');
});

it('tries a text by rules that are not saved', async () => {
  const text = 'We are moving everything to Globex. I am furious.';
  const plain = await attempt(text, {});
  expect(plain).toMatchObject({ language: 'en', isHeard: true, level: 'at-risk' });
  expect(plain.signals.map(({ kind }) => kind)).toEqual(['anger']);
  const own = await attempt(text, { anger: { on: false }, 'churn-threat': { on: true, words: { any: ['globex'] } } });
  expect(own.signals.map(({ kind, quote }) => [kind, quote])).toEqual([['churn-threat', 'Globex']]);
  expect((await get()).rules).toEqual({});
});

it('tries it as the team’s words, too, and says where a language is not heard', async () => {
  const text = 'I have never seen this error before, I need to ask a specialist.';
  expect((await attempt(text, {}, 'agent')).signals.map(({ kind }) => kind)).toEqual(['knowledge-gap']);
  expect(await attempt('Я очень недоволен вашей работой.', {})).toMatchObject({
    language: 'ru',
    isHeard: false,
    score: 0,
  });
});
