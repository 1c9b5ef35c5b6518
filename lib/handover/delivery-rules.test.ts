import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDestinationAddress } from '../model/destination-address.ts';
import { judgeAnswer } from './judge-answer.ts';
import { mailtoLink } from './mailto-link.ts';
import { MOST_TRIES, nextTry, parseRetryAfter } from './next-try.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

describe('what an answer means', () => {
  it.each([
    [200, 'sent'],
    [202, 'sent'],
    [204, 'sent'],
    [0, 'failed'],
    [301, 'failed'],
    [400, 'failed'],
    [401, 'failed'],
    [403, 'failed'],
    [404, 'failed'],
    [410, 'failed'],
    [408, 'again'],
    [429, 'again'],
    [500, 'again'],
    [503, 'again'],
  ])('%d: %s', (status, outcome) => expect(judgeAnswer(status).outcome).toBe(outcome));
});

describe('when it is tried again', () => {
  it('30 s after the first try, then twice as long each time, at most an hour and a quarter, twelve times', () => {
    const waits = Array.from(
      { length: MOST_TRIES - 1 },
      (_, i) => ((nextTry(i + 1, undefined, NOW, 0) ?? 0) - NOW) / 1000,
    );
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600]);
    expect(nextTry(MOST_TRIES, undefined, NOW, 0)).toBeNull();
    expect(((nextTry(8, undefined, NOW, 1) ?? 0) - NOW) / 1000).toBe(4500);
  });

  it('not before the service asked for it, and never later than a day', () => {
    expect(parseRetryAfter('120', NOW)).toBe(120_000);
    expect(parseRetryAfter('Sun, 22 Nov 2026 12:05:00 GMT', NOW)).toBe(300_000);
    expect(parseRetryAfter('999999999', NOW)).toBe(86_400_000);
    expect(parseRetryAfter('soon', NOW)).toBeUndefined();
    expect(parseRetryAfter(null, NOW)).toBeUndefined();
    expect(nextTry(1, 120_000, NOW, 0)).toBe(NOW + 120_000);
  });
});

describe('the address of a destination', () => {
  it('is https, or this computer itself; its permission is asked for the host alone', () => {
    expect(parseDestinationAddress(' https://hooks.slack.com/services/T/B/x#y ')).toEqual({
      url: 'https://hooks.slack.com/services/T/B/x',
      host: 'hooks.slack.com',
      origin: 'https://hooks.slack.com/*',
    });
    expect(parseDestinationAddress('http://127.0.0.1:8080/hook')?.origin).toBe('http://127.0.0.1/*');
  });

  it.each([
    'http://hooks.slack.com/x',
    'ftp://a.example/x',
    'https://user:pass@a.example/x',
    'https://a b.example/',
    'javascript:alert(1)',
    'hooks.slack.com/x',
    'https://intranet/x',
    `https://a.example/${'x'.repeat(3000)}`,
    '',
  ])('is not %s', (text) => expect(parseDestinationAddress(text)).toBeUndefined());
});

describe('a mail', () => {
  it('has its subject and text encoded, with the line ends mail programs want', () => {
    const { url, isCut } = mailtoLink('Case A1: hand-over', 'At stake: a & b\nNext: 100 % – call');
    expect(url).toBe(
      'mailto:?subject=Case%20A1%3A%20hand-over&body=At%20stake%3A%20a%20%26%20b%0D%0ANext%3A%20100%20%25%20%E2%80%93%20call',
    );
    expect(isCut).toBe(false);
  });

  it('is never longer than mail programs take, and never cut within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 5000 }), (text) => {
        const { url, isCut } = mailtoLink('Case', text);
        expect(url.length).toBeLessThanOrEqual(1900);
        const body = decodeURIComponent(url.split('&body=')[1] ?? '');
        if (isCut) expect(body.endsWith('…')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
