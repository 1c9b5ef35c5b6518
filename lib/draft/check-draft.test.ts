import { describe, expect, it, test } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { DraftInput, ThreadMessage } from './read-draft.ts';

const by = (role: ThreadMessage['role'], text: string, attachments = 0): ThreadMessage => ({ role, text, attachments });
const THREAD = [
  by(
    'customer',
    'Hello, my kettle (order number 4821-77) leaks on the kitchen table. I have already restarted it twice.',
  ),
  by('agent', 'Hello Kim, we will look.'),
  by('customer', 'Any news of the kettle? Do you have the blue lid in stock? My phone number is 040 123 4567.'),
];
const check = (text: string, more: Partial<DraftInput> = {}) =>
  checkDraft({
    text,
    language: 'en',
    thread: THREAD,
    approved: [],
    level: 'watch',
    switches: [],
    away: new Set(),
    now: '2026-11-16T09:00:00Z',
    timeZone: 'Europe/Helsinki',
    ...more,
  });
const rules = (text: string, more: Partial<DraftInput> = {}) => check(text, more).marks.map(({ rule }) => rule);
const WHOLE =
  'Hello Kim, thank you for writing about the kettle. I have looked at the photo of the lid, and the seal sits loose. I will send you a new seal by Thursday 12:00, or you can pick one up in the shop if you prefer.\nKind regards,\nAnn';

describe('the draft check (U1)', () => {
  it('marks the exact words, says why and offers others', () => {
    const text = "Hello Kim, first you'll have to send us the receipt.";
    const [mark] = check(text).marks;
    expect(mark).toMatchObject({ kind: 'avoid', why: 'command', words: "you'll have to", nth: 0 });
    expect(text.slice(mark?.start, mark?.end)).toBe("you'll have to");
    expect(mark?.rewrite).toBe('we would need you to');
  });

  it('has nothing to say of a reply that has all of it', () => {
    expect(check(WHOLE)).toEqual({ language: 'en', marks: [], more: 0 });
  });

  it('says nothing of a calm ticket, of a language it does not know, and of next to nothing', () => {
    const bad = 'Please calm down, it was our fault and we will refund everything.';
    expect(rules(bad)).not.toEqual([]);
    expect(check(bad, { level: 'calm' })).toEqual({ language: null, marks: [], more: 0 });
    expect(check('Beruhigen Sie sich bitte, das ist unsere Richtlinie, daran können wir nichts ändern.').marks).toEqual(
      [],
    );
    expect(check('').marks).toEqual([]);
    expect(check('Hi').marks).toEqual([]);
  });

  it('never shows more than three, the most important first, and tells of the rest', () => {
    const text =
      'Please calm down. It was our fault and we will refund you. What is your order number? As I told you, nobody knows. Obviously the policy does not allow it.';
    const { marks, more } = check(text);
    expect(marks.map(({ kind }) => kind)).toEqual(['conceded', 'asked-again', 'avoid']);
    expect(more).toBeGreaterThan(0);
  });

  it('counts the places of words that are there more than once', () => {
    const text = 'Please send the photo as soon as possible. We will write to you as soon as possible.';
    const mark = check(text).marks.find(({ rule }) => rule === 'avoid/soon');
    expect(mark).toMatchObject({ words: 'as soon as possible', nth: 1, start: text.lastIndexOf('as soon') });
  });

  it('shows no more what was waved away', () => {
    const text = 'Obviously the seal was loose, Kim.';
    expect(rules(text)).toEqual(['avoid/obviously']);
    expect(rules(text, { away: new Set(['avoid/obviously']) })).toEqual([]);
  });

  it('leaves a quote of the customer in the draft alone', () => {
    expect(rules('> It was our fault\nHello Kim, thank you for the photo of the kettle.')).toEqual([]);
  });
});

describe('switches of team and person', () => {
  const text = 'Obviously the seal was loose, Kim.';
  test.each([
    [[], ['avoid/obviously']],
    [[{ avoid: false }], []],
    [[{ avoid: false }, { avoid: true }], ['avoid/obviously']],
    [[{}, { avoid: false }], []],
  ])('%j', (switches, expected) => expect(rules(text, { switches })).toEqual(expected));

  it('questions and long apologies rest until they are switched on', () => {
    const text = `${WHOLE.replace('the lid, and ', '')}\nI am sorry. We are sorry indeed. I do apologise.`;
    expect(rules(text)).toEqual([]);
    expect(rules(text, { switches: [{ question: true, 'long-apology': true }] })).toEqual([
      expect.stringMatching(/^question\/./),
      'long-apology/third',
    ]);
  });
});

describe('what is given or admitted (R80)', () => {
  const text = 'Hello Kim, we will refund you 40 € for the kettle.';
  const refund = (amount: number | null) => [{ kind: 'refund' as const, amount }];
  it('is marked without an approval, and not with one', () => {
    expect(check(text).marks[0]).toMatchObject({ rule: 'conceded/refund', why: 'money' });
    expect(rules(text, { approved: refund(40) })).toEqual([]);
    expect(rules(text, { approved: refund(null) })).toEqual([]);
    expect(rules(text, { approved: [{ kind: 'discount', amount: 40 }] })).toEqual(['conceded/refund']);
  });
  it('is marked where it is more than was approved', () => {
    expect(check(text, { approved: refund(25) }).marks[0]?.why).toBe('more-money');
    expect(rules('We will refund you 1,250.00 EUR today.', { approved: refund(1250) })).toEqual([]);
  });
  it('an admission is covered by no approval of money', () => {
    expect(rules('It was our fault.', { approved: refund(null) })).toEqual(['conceded/fault']);
  });
});

describe('what was told already is not asked again (U5)', () => {
  test.each([
    ['Could you tell me your order number?', 'asked-again/order', '4821-77'],
    ['Please send us your phone number.', 'asked-again/phone', '040 123 4567'],
    ['Please restart the kettle once more.', 'asked-again/restart', 'I have already restarted it twice.'],
  ])('%s', (text, rule, thread) => expect(check(text).marks[0]).toMatchObject({ rule, thread }));
  test.each([
    'Is your order number 4821-77?',
    'Could you tell me your address?',
    'Please send us the new order number.',
    'You have already restarted it, so I will send a new one.',
  ])('not: %s', (text) => expect(rules(text)).toEqual([]));
  it('a picture that came is not asked for', () => {
    const text = 'Please send us a photo of the lid.';
    expect(rules(text)).toEqual([]);
    expect(rules(text, { thread: [by('customer', 'See the file.', 1)] })).toEqual(['asked-again/picture']);
  });
});

describe('what is missing from a whole reply', () => {
  it('a dated next step, an option, the customer’s own words', () => {
    const text =
      'Hello Kim, thank you for your message. It was handed over and is being looked at with great care by everybody here, and all of it was read from the beginning to the end, so that we know every detail of what you wrote to us.\nKind regards,\nAnn';
    expect(rules(text)).toEqual(['no-date/none', 'no-option/none', 'own-words/none']);
    expect(check(text).marks[2]?.thread).toContain('kettle');
  });
  it('nothing, while it is being written', () => expect(rules('Hello Kim, thank you for your message.')).toEqual([]));
  it('at the critical level: empathy, severity and assurance, one at a time (R6)', () => {
    expect(check(WHOLE, { level: 'critical' }).marks[0]).toMatchObject({
      rule: 'severe/empathy',
      why: 'severe-empathy',
    });
    const more = `I am sorry about the leak. ${WHOLE}`;
    expect(rules(more, { level: 'critical' })).toEqual(['severe/severity']);
  });
});

describe('in the other languages', () => {
  test.each([
    ['fi', 'Voisitteko kertoa tilausnumeronne?', 'Tilausnumeroni on 4821-77 ja kattila vuotaa.', 'asked-again/order'],
    ['et', 'Palun saatke tellimuse number.', 'Minu tellimuse number on 4821-77 ja katel lekib.', 'asked-again/order'],
    ['zh', '请提供一下您的订单号，谢谢。', '订单号是4821-77，水壶漏水了。', 'asked-again/order'],
    ['id', 'Mohon kirimkan nomor pesanan Anda.', 'Nomor pesanan saya 4821-77 dan ceretnya bocor.', 'asked-again/order'],
    ['ja', 'ご注文番号をお知らせください。', '注文番号は4821-77です。やかんが漏れます。', 'asked-again/order'],
    ['fi', 'Käynnistäkää laite uudelleen.', 'Olen jo käynnistänyt laitteen uudelleen.', 'asked-again/restart'],
    ['et', 'Palun taaskäivitage seade.', 'Ma juba taaskäivitasin seadme.', 'asked-again/restart'],
    ['zh', '请您重启一下设备。', '我已经重启过两次了。', 'asked-again/restart'],
    ['id', 'Silakan mulai ulang perangkatnya.', 'Saya sudah coba mulai ulang dua kali.', 'asked-again/restart'],
    ['ja', '一度、端末を再起動してください。', '再起動も試しましたが、直りません。', 'asked-again/restart'],
  ])('%s: %s', (language, text, said, rule) => {
    expect(rules(text, { language, thread: [by('customer', said)] })).toEqual([rule]);
  });
});
