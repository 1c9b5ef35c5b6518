import { describe, expect, it } from 'vitest';
import { LANGUAGES, translator } from '../../../lib/i18n/translator.ts';
import { REFUSALS } from '../../../lib/sync/rights/refusals.ts';
import { refusalWords } from './refusal-words.ts';

describe.each(LANGUAGES)('why the server refused something, in %s (item 4)', (language) => {
  const say = translator(language);
  const unknown = refusalWords(say, 'A rule of 2031').replace('A rule of 2031', '');

  it.each([...Object.keys(REFUSALS), 'different'])('%s has words of its own', (reason) => {
    const words = refusalWords(say, reason);
    expect(words).not.toContain(reason);
    expect(words.replace(reason, '')).not.toBe(unknown);
    expect(words.length).toBeGreaterThan(15);
  });

  it('what nobody here knows is shown as the server said it', () => {
    expect(refusalWords(say, 'A rule of 2031')).toContain('A rule of 2031');
  });
});
