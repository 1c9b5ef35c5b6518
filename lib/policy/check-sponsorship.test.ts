import { describe, expect, it } from 'vitest';
import { checkSponsorship } from './check-sponsorship.ts';
import { SPONSORSHIP_SUGGESTIONS } from './sponsorship-suggestions.ts';

const GOOD = { propose: true, purpose: '', ...SPONSORSHIP_SUGGESTIONS, months: 12, reviewMonths: 6, capacity: 3 };
const at = (over: object) =>
  checkSponsorship({ schema: 1, sponsorship: { ...GOOD, ...over } }).map(({ path }) => path.join('.'));

describe('the sponsorship programme in a policy (R115–R122)', () => {
  it('may be half filled in', () => {
    expect(at({})).toEqual([]);
    expect(at({ metrics: [], months: null, capacity: undefined })).toEqual([]);
    expect(checkSponsorship({ schema: 1 })).toEqual([]);
  });

  it('has no nameless entries, no two of one id, no months that are none', () => {
    expect(at({ duties: [{ id: 'a', name: { en: ' ' } }] })).toEqual(['sponsorship.duties.0.name']);
    const twice = { id: 'a', name: { en: 'Call' } };
    expect(at({ exit: [twice, twice] })).toEqual(['sponsorship.exit.1.id']);
    expect(at({ months: 0 })).toEqual(['sponsorship.months']);
    expect(at({ capacity: 2.5 })).toEqual(['sponsorship.capacity']);
    expect(at({ reviewMonths: 24 })).toEqual(['sponsorship.reviewMonths']);
  });
});
