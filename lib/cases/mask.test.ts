import { describe, expect, it } from 'vitest';
import { mask, maskQuote } from './mask.ts';

describe('mask', () => {
  it.each([
    ['my card 4111 1111 1111 1111 was charged', 'my card •••• was charged'],
    ['card 5500-0000-0000-0004.', 'card ••••.'],
    ['refund to FI21 1234 5600 0007 85 please', 'refund to •••• please'],
    ['IBAN DE89370400440532013000', 'IBAN ••••'],
    ['write to kim.doe+x@customer.example now', 'write to •••• now'],
    ['kirjoita osoitteeseen äiti@yritys.example', 'kirjoita osoitteeseen ••••'],
    ['call +358 40 123 4567', 'call ••••'],
    ['call 040 1234567 today', 'call •••• today'],
    ['(my number 0044 20 7946 0958)', '(my number ••••)'],
    ['Password: hunter2!', 'Password: ••••'],
    ['my password is hunter2', 'my password is ••••'],
    ['salasana: kissa123', 'salasana: ••••'],
    ['パスワードはhimitsu1です', 'パスワードは••••'],
    ['密码是abc12345', '密码是••••'],
    ['カードは4111 1111 1111 1111です', 'カードは••••です'],
    ['hetu 131052-308T', 'hetu ••••'],
    ['isikukood 37605030299', 'isikukood ••••'],
    ['身份证11010519491231002X。', '身份证••••。'],
    ['NIK 3171234505901234 saya', 'NIK •••• saya'],
    ['番号は 1234 5678 9018', '番号は ••••'],
    ['マイナンバーは123456789018です', 'マイナンバーは••••です'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    'order 20261116 for 1299.00 EUR',
    'on 2026-11-16 at 09:50',
    'on 05.11.2026 14.00',
    'ticket #4711, third time since 03.10.2026',
    'invoice 1234567890123', // thirteen digits, but no card number
    'I forgot my password and nobody helps',
    'version 10.2.13 on build 20260101',
    'lot 131052-308A', // the form of a Finnish number, not its check
    'order 123456789018', // twelve digits of no word
    'serial 37605030298',
    'parcel 9971234567890123',
  ])('keeps %s', (text) => expect(mask(text)).toBe(text));
});

describe('maskQuote', () => {
  it('is one line of at most 160 characters, masked before it is cut', () => {
    const text = `${'a'.repeat(150)} 4111 1111 1111 1111`;
    expect(maskQuote(text)).toBe(`${'a'.repeat(150)} ••••`);
    expect(maskQuote('one\n two\t three')).toBe('one two three');
    expect(maskQuote('b'.repeat(500))).toHaveLength(160);
  });

  it('never cuts a character in half', () => {
    const cut = maskQuote(`${'a'.repeat(158)}😡😡`);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  it('is quick on a megabyte', () => {
    const started = performance.now();
    maskQuote('0 '.repeat(500_000));
    mask('1-'.repeat(20_000));
    mask('a'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
