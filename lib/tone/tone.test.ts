import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEIGHTS } from './all-weights.ts';
import { explainTone } from './explain-tone.ts';
import { isHeard, readTone } from './read-tone.ts';
import { makeScanner } from './scan-features.ts';

const LANGUAGES = Object.keys(WEIGHTS);

const ANGRY: Readonly<Record<string, string>> = {
  en: 'This is a joke, I am sick and tired of your useless service!',
  fi: 'Onpa surkea palvelu, olen täysin kyllästynyt teihin!',
  zh: '你们这是什么垃圾服务，太气人了！',
  ja: 'いい加減にしてください、対応がひどすぎます。',
  id: 'Pelayanan sampah, saya sangat kecewa dan marah!',
  de: 'Das ist eine Frechheit, ich bin stinksauer auf euch!',
};
const CALM: Readonly<Record<string, string>> = {
  en: 'Could you please tell me when my order will arrive? Thank you.',
  fi: 'Voisitteko kertoa, milloin tilaukseni saapuu? Kiitos.',
  zh: '请问我的订单什么时候能到？谢谢。',
  ja: '注文した商品はいつ届きますか。よろしくお願いします。',
  id: 'Halo, kapan pesanan saya sampai ya? Terima kasih.',
  de: 'Können Sie mir bitte sagen, wann meine Bestellung kommt? Danke.',
};

describe('tone', () => {
  test.each(Object.keys(ANGRY))('in %s an angry message is likelier angry than a calm one', (language) => {
    const [angry, calm] = [readTone(ANGRY[language] ?? '', language), readTone(CALM[language] ?? '', language)];
    expect(angry?.anger).toBeGreaterThan((calm?.anger ?? 1) * 2);
    expect(calm && isHeard(calm, language, 'anger')).toBe(false);
    expect(calm && isHeard(calm, language, 'abuse')).toBe(false);
  });

  test('says nothing in a language without a model, or of no words', () => {
    expect(readTone('Jestem wściekły!', 'pl')).toBeUndefined();
    expect(explainTone('Jestem wściekły!', 'pl', 'anger')).toBeUndefined();
    expect(readTone('\u200b \n', 'en')).toBeUndefined();
  });

  test('look-alikes, invisible characters and full-width letters hide nothing', () => {
    const plain = readTone('you are idiots', 'en');
    expect(readTone('yоu аre idiоts', 'en')).toEqual(plain);
    expect(readTone('you are id\u200diots', 'en')).toEqual(plain);
    expect(readTone('you are ｉｄｉｏｔｓ', 'en')).toEqual(plain);
    expect(readTone('you are id\u0336io\u0336ts', 'en')).toEqual(plain);
  });

  test('saying it a hundred times makes it no surer', () => {
    const [once, often] = ['I am angry. I am angry. ', 'I am angry. '.repeat(100)].map((text) => readTone(text, 'en'));
    expect(often?.anger).toBeCloseTo(once?.anger ?? 0, 2);
  });

  test('addresses and names are no words', () => {
    const { count } = makeScanner()('@support https://shop.example/fury?x=1');
    expect(count).toBe(0);
  });
});

describe('explanation', () => {
  test('is whole words that the judgement rests on', () => {
    const text = 'Hello, my order 4711 came on Monday. You are complete idiots. Please send the invoice.';
    const span = explainTone(text, 'en', 'abuse');
    expect(text.slice(span?.start, span?.end)).toMatch(/^(?:You |are |complete )*idiots$/);
  });

  test.each(LANGUAGES)('in %s lies in the text and begins and ends with no space, whatever the text', (language) => {
    const words = fc.constantFrom(
      'idiots',
      'you',
      'perkele',
      '垃圾',
      'ふざけるな',
      '!!',
      ' ',
      '\n',
      '\ud83d',
      'а',
      '\u0301',
    );
    const someText = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(someText, (text) => {
        for (const head of ['anger', 'abuse'] as const) {
          const tone = readTone(text, language);
          const span = explainTone(text, language, head);
          if (!span) continue;
          expect(tone?.[head]).toBeGreaterThanOrEqual(0);
          expect(tone?.[head]).toBeLessThanOrEqual(1);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).not.toMatch(/^\s|\n/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['a', '\ud83d', '!', 'a\u0301', '\u202e', '我', '@', 'http://x', ' ', '\u200d'])(
  'a megabyte of %j is read in bounded time',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const before = performance.now();
    for (const language of ['en', 'ja']) {
      readTone(text, language);
      explainTone(text, language, 'anger');
    }
    expect(performance.now() - before).toBeLessThan(1_000);
  },
);
