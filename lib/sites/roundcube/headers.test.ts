import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, headerOf, isAutomatic, parseAddresses, parseDate, parseHeaders, parseIds } from './headers.ts';

describe('headers of a mail', () => {
  it('unfolds lines, keeps repeated names in order, and knows no case', () => {
    const headers = parseHeaders(
      'References: <a@x>\r\n <b@x>\r\n\t<c@x>\r\nReceived: one\r\nRECEIVED: two\r\nno header',
    );
    expect(parseIds(headerOf(headers, 'references'))).toEqual(['a@x', 'b@x', 'c@x']);
    expect(headers.get('received')).toEqual(['one', 'two']);
  });

  it.each([
    ['=?utf-8?q?=C3=89lodie_M?=', 'Élodie M'],
    ['=?UTF-8?B?5L2Q6Jek?= =?utf-8?B?576O5ZKy?=', '佐藤美咲'],
    ['=?iso-8859-1?Q?J=FCrgen?= B', 'Jürgen B'],
    ['plain', 'plain'],
    ['=?no-such-set?q?a?=', 'a'],
    ['Gr\u00c3\u00bc\u00c3\u009fe', 'Grüße'],
  ])('%s', (given, text) => {
    expect(decodeWords(given)).toBe(text);
  });

  it.each([
    ['Mon, 16 Nov 2026 12:00:00 +0100 (CET)', '2026-11-16T11:00:00.000Z'],
    ['16 Nov 2026 12:00 GMT', '2026-11-16T12:00:00.000Z'],
    ['Sat, 21 Nov 2026 19:18:58 -0000', '2026-11-21T19:18:58.000Z'],
    ['2026-11-16 12:00', undefined],
    ['Mon, 16 Nov 2026 12:00:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('date %s', (given, instant) => {
    expect(parseDate(given)).toBe(instant);
  });

  it.each([
    ['Kim <Kim@X.example>', [{ name: 'Kim', email: 'kim@x.example' }]],
    [
      '"Doe, Kim \\"K\\"" <k@x.example>, b@y.example',
      [{ name: 'Doe, Kim "K"', email: 'k@x.example' }, { email: 'b@y.example' }],
    ],
    ['undisclosed-recipients:;', []],
    ['', []],
  ])('addresses %s', (given, addresses) => {
    expect(parseAddresses(given)).toEqual(addresses);
  });

  it.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: no', false],
    ['Precedence: bulk', true],
    ['X-Autoreply: yes', true],
    ['Subject: Automatic for the people', false],
  ])('%s', (header, automatic) => {
    expect(isAutomatic(parseHeaders(header))).toBe(automatic);
  });

  it('never fails, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const headers = parseHeaders(text);
        for (const values of headers.values()) {
          for (const value of values) {
            decodeWords(value);
            parseAddresses(value);
            parseIds(value);
            parseDate(value);
          }
        }
        isAutomatic(headers);
      }),
    );
  });
});
