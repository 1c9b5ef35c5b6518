import { expect, it } from 'vitest';
import { translator } from '../../../lib/i18n/translator.ts';
import type { Signal } from '../../../lib/model/assessment.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { foldDraft } from './fold-draft.ts';
import { holdsAbuse } from './holds-abuse.ts';

const say = translator('en');
const heard = (kind: Signal['kind'], quote: string): Signal => ({
  kind,
  quote,
  strength: 'explicit',
  points: 30,
  message: 'm1',
  why: '',
});
const line = (quote: string) => say('draft.words', { quote });
const draft = {
  type: 'executive' as const,
  severity: 'S1' as const,
  toRole: 'lead',
  summary: `Kim wrote.\n${line('You idiots')}\n${line('I will sue')}\n${line('damned fools')}\nThe clock runs.`,
  stakes: '',
};

it('puts one neutral line for all insults, and leaves threats as they were said (U10)', () => {
  const signals = [heard('abuse', 'You idiots'), heard('legal-threat', 'I will sue'), heard('abuse', 'damned fools')];
  const { summary, folded } = foldDraft(draft, signals, say);
  expect(summary).toBe(`Kim wrote.\n${say('shield.draft')}\n${line('I will sue')}\nThe clock runs.`);
  expect(folded?.words).toBe(`${line('You idiots')}\n${line('damned fools')}`);
  expect(foldDraft(draft, [heard('legal-threat', 'I will sue')], say)).toBe(draft);
});

it.each([
  ['en', 'You are all useless idiots', 'This is the third time I ask, and I am angry.'],
  ['fi', 'Olette kaikki idiootteja', 'Kysyn tätä jo kolmannen kerran.'],
  ['ja', 'お前らは馬鹿か', '三回目の問い合わせです。'],
])('hears an insult within a text of another language, and no mere anger: %s (U10)', (_, insult, calm) => {
  const holds = (text: string) =>
    holdsAbuse(text, policyInForce({ schema: 1 }, { timeZone: 'UTC' }), '2026-11-12T09:00:00Z');
  expect(holds(`Kim wrote twice.\nIn their words: “${insult}”\nThe clock runs.`)).toBe(true);
  expect(holds(insult)).toBe(true);
  expect(holds(`Kim wrote twice.\nIn their words: “${calm}”`)).toBe(false);
  expect(holds('')).toBe(false);
});
