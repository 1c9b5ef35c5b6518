import type { EditedPart } from '../../lib/messages/parts-messages.ts';
import { defaultPolicy } from '../../lib/policy/default-policy.ts';
import { DUTY_WEEK, PEOPLE_SAMPLES } from './people-samples.ts';

/** What the editors of the policy's parts ask: the shipped policy with a small team, and nothing left unsaved. */
export function partsAnswers() {
  const policy = { ...defaultPolicy('Europe/Helsinki'), ...PEOPLE_SAMPLES };
  return {
    'parts.get': ({ parts }: { parts: EditedPart[] }) => ({
      values: { schema: 1, ...Object.fromEntries(parts.map((part) => [part, policy[part]])) },
      given: [],
      version: 'shipped',
    }),
    'draft.get': () => ({ draft: null }),
    'draft.set': () => ({}),
    'duty.week': () => DUTY_WEEK,
  };
}
