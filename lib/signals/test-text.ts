import fc from 'fast-check';

/** Pieces that mail is made of, and that offsets stumble over. Only tests import this. */
const pieces = fc.constantFrom(
  'I will sue you. ',
  'I want to speak to your manager',
  'THIS IS SHOUTING RIGHT NOW',
  'Nobody answers!!! ',
  '責任者を出せ。',
  'Haluan puhua esimiehen kanssa. ',
  'I will contact  my\t lawyer. ',
  'I will contact my\r\n lawyer. ',
  'Get me\nyour manager ',
  '叫你们\n经理来。',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '> quoted\n',
  '-- \n',
  'Kind regards,\n',
  'On Mon, 16 Nov 2026 at 09:50, A <a@b.example> wrote:\n',
  '\u200b',
  '\ufeff',
  '\u00ad',
  'a\u0308',
  '\u0308',
  '\ud83d',
  '\ude21',
  '\u{1f621}',
  '\u2019',
  '\uff33\uff2e\uff33',
  '\u3000',
  ' ',
);

/** Any text, with lone surrogates, invisible and combining characters, and mail marks in it. */
export const someText = fc
  .array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
