import { describe, expect, it } from 'vitest';
import { browserVersion, healthReport } from './health-report.ts';

const at = '2026-11-22T09:00:00Z';
const reported = {
  health: {
    site: 'custom:acme-desk',
    host: 'desk.acme.example',
    lines: [{ name: 'message', required: true, expected: '1+', found: 0, ok: false, loose: 4, disagrees: true, at }],
  },
  host: undefined,
  isKnownHost: false,
  reading: 'blind',
  problem: { code: 'page-changed' as const, params: { site: 'custom:acme-desk', hook: 'message' } },
  structure: ['body', '  main'],
  versions: { simmer: '1.2.3', browser: 'Chrome 156' },
};

describe('the report of a page (U12)', () => {
  it('says what failed, and names neither host nor team', () => {
    const text = healthReport(reported);
    expect(text).toContain('FAIL message: expected 1+, found 0, required, wide finder 4 DISAGREES');
    expect(text).toContain('state: blind (page-changed: message)');
    expect(text).toContain('body\n  main');
    expect(text).not.toContain('acme');
  });

  it('names the host where the person wants it', () => {
    expect(healthReport({ ...reported, host: 'desk.acme.example' })).toContain('host: desk.acme.example');
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1', 'Edg 156'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
    ['something else', 'unknown'],
  ])('of the browser only its name and main version: %s', (userAgent, version) => {
    expect(browserVersion(userAgent)).toBe(version);
  });
});
