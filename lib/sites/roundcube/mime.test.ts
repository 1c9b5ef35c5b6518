import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toByteString } from './encodings.ts';
import { parseMail, parseTyped } from './mime.ts';

const bytes = (text: string) => toByteString(new TextEncoder().encode(text));

describe('the source of a mail', () => {
  it('plain, quoted-printable, in its own character set', () => {
    const mail = parseMail(
      'Content-Type: text/plain; charset="iso-8859-1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe=20\r\nsoft=\r\n break',
    );
    expect(mail.plain).toBe('Grüße \nsoft break');
  });

  it('nested parts: text, HTML and files, the words of each apart', () => {
    const mail = parseMail(
      bytes(
        [
          'Content-Type: multipart/mixed; boundary="o"',
          '',
          'no part of it',
          '--o',
          'Content-Type: multipart/alternative; boundary=i',
          '',
          '--i',
          '',
          'plain ü',
          '--i',
          'Content-Type: text/html',
          '',
          '<p>html</p>',
          '--i--',
          '--o',
          "Content-Disposition: attachment; filename*=utf-8''b%C3%BCro.txt",
          '',
          'a file',
          '--o--',
          'nor this',
        ].join('\r\n'),
      ),
    );
    expect(mail.plain?.trim()).toBe('plain ü');
    expect(mail.html?.trim()).toBe('<p>html</p>');
    expect(mail.attachments).toMatchObject([{ name: 'büro.txt', type: 'text/plain' }]);
  });

  it('what was cut off gives what is there', () => {
    const whole = 'Content-Type: multipart/mixed; boundary=x\n\n--x\n\nHello\n--x\nContent-Type: text/plain\n\nmore';
    for (let length = 0; length <= whole.length; length++) parseMail(whole.slice(0, length));
    expect(parseMail(whole).plain?.split(/\n+/)).toEqual(['Hello', 'more']);
  });

  it('does not sink into a mail that nests without end', () => {
    const nested = Array.from({ length: 5000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
    expect(parseMail(nested.join('')).plain).toBeUndefined();
  });

  it('never fails, whatever is sent', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '--x',
      'Content-Type: ',
      'multipart/mixed; boundary=x',
      'base64',
      '=?',
      '%',
      '"',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (pieces) => {
          parseMail(pieces.join(''));
          parseTyped(pieces.join(''));
        },
      ),
    );
  });
});
