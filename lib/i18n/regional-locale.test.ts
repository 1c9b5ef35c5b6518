import { describe, expect, it } from 'vitest';
import { regionalLocale } from './regional-locale.ts';
import { translator } from './translator.ts';

describe('regionalLocale', () => {
  it('is the first of the browser’s own that speaks the language', () => {
    expect(regionalLocale('en', ['fi-FI', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(regionalLocale('fi', ['en-GB', 'FI-fi'])).toBe('FI-fi');
    expect(regionalLocale('ja', ['en-GB'])).toBe('ja');
    expect(regionalLocale('en', [])).toBe('en');
  });

  it('writes the dates of a draft as they are written there', () => {
    const at = Date.parse('2026-11-16T14:30:00Z');
    const draft = (locale: string) => translator('en', locale)('draft.since', { at });
    expect(draft('en-GB')).toMatch(/16 Nov 2026 at \d\d:30\.$/);
    expect(draft('en-US')).toMatch(/Nov 16, 2026 at \d{1,2}:30\s[AP]M\.$/);
  });
});
