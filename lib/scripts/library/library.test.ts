import { describe, expect, test } from 'vitest';
import { SIGNAL_KINDS } from '../../model/kinds.ts';
import { scriptSchema } from '../../model/policy.ts';
import { PLACEHOLDERS } from '../fill-ins.ts';
import { LIBRARY } from './index.ts';

const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja'];

/** Phrases that make people angrier (facts on de-escalation, 4.2), in each language of the library. */
const AVOIDED: Record<string, RegExp> = {
  en: /calm down|policy|those are the rules|you(?:'ll| will| are going to|'re going to)? have to|you must|you should(?:n't)? have|as i (?:told|said)|as per my|nothing i can do|system can(?:'t|not)|i don't know|unfortunately|understand,? but|\basap\b|\bsoon\b/iu,
  fi: /rauhoitu|käytäntömme|sääntöjemme|(?:sinun|teidän) (?:täytyy|pitää|on pakko)|olisi(?:t|tte)? pitänyt|kuten (?:jo )?(?:sanoin|totesin|kerroin)|emme voi mitään|järjestelmämme ei|en tiedä|valitettavasti|ymmärrän,? mutta|pikimmiten|mahdollisimman pian|\bpian\b/iu,
  et: /rahune|meie (?:poliitika|reegl)|te peate|peaksite|oleksite pidanud|nagu ma (?:juba )?ütlesin|midagi teha|süsteem ei|ma ei tea|kahjuks|(?:mõistan|saan aru),? aga|esimesel võimalusel|\bvarsti\b|\bpeagi\b/iu,
  zh: /冷静|别激动|规定|政策|必须|您得|应该|说过|告诉过|没办法|没有办法|无能为力|系统不|不知道|不清楚|遗憾|理解[^。]{0,8}但|尽快|马上|很快/u,
  id: /tenang(?!:)|sabar|kebijakan|aturan|prosedur|anda harus|seharusnya|seperti (?:yang )?(?:sudah )?saya (?:katakan|sampaikan)|tidak ada yang bisa|sistem kami tidak|saya tidak tahu|sayangnya|(?:mengerti|paham)[^.]{0,20}\b(?:tetapi|tapi)|secepatnya|\bsegera\b/iu,
  ja: /落ち着いて|規則|規定|決まり|ポリシー|なければなりません|いただかないと|べきでした|申し上げた(?:とお|通)り|先ほども|どうにもできません|システム上|対応できません|分かりません|わかりません|存じません|あいにく|残念ながら|ですから|だって|(?:^|[。\n])でも|できるだけ早|なるべく早|早急/u,
};

const APOLOGY: Record<string, RegExp> = {
  en: /sorry|apolog|on us\b|our fault/iu,
  fi: /pahoillan|pahoittel|anteeksi|syymme|johtui meistä/iu,
  et: /kahju(?!ks)|vabanda|tulenes meist|meie süü/iu,
  zh: /抱歉|对不起|道歉|我们的责任/u,
  id: /maaf|kesalahan kami/iu,
  ja: /申し訳|お詫び|すみません|私どもの責任/u,
};

/** What a coach would mark in a text; empty when it is fine. */
function flaws(text: string, language: string): string[] {
  const found: string[] = [];
  const avoided = AVOIDED[language]!.exec(text)?.[0];
  if (avoided) found.push(`avoided phrase: ${avoided}`);
  if (/[!！]/u.test(text)) found.push('exclamation mark');
  const apologies = text.split(/[.。?？\n]/u).filter((sentence) => APOLOGY[language]!.test(sentence)).length;
  if (apologies > 2) found.push(`${apologies} apologies`);
  if (!text.includes('{time}')) found.push('no dated next step');
  for (const [, name] of text.matchAll(/\{([^}]*)\}/gu)) {
    if (!PLACEHOLDERS.some((known) => known === name)) found.push(`unknown placeholder: ${name}`);
  }
  if (/[[\]{}]/u.test(text.replace(/\[[^[\]{}]+\]|\{[^[\]{}]+\}/gu, ''))) found.push('unbalanced bracket');
  return found;
}

test('the check sees each flaw', () => {
  expect(flaws('Please calm down. {time}', 'en')).toEqual(['avoided phrase: calm down']);
  expect(flaws('Unfortunately we are late. {time}', 'en')).toEqual(['avoided phrase: Unfortunately']);
  expect(flaws('Valitettavasti {time}', 'fi')).toEqual(['avoided phrase: Valitettavasti']);
  expect(flaws('Kahjuks {time}', 'et')).toEqual(['avoided phrase: Kahjuks']);
  expect(flaws('我们会尽快 {time}', 'zh')).toEqual(['avoided phrase: 尽快']);
  expect(flaws('Sayangnya {time}', 'id')).toEqual(['avoided phrase: Sayangnya']);
  expect(flaws('承知しました。でも{time}', 'ja')).toEqual(['avoided phrase: 。でも']);
  expect(flaws('Sorry. So sorry. I apologise. {time}', 'en')).toEqual(['3 apologies']);
  expect(flaws('Gladly!', 'en')).toEqual(['exclamation mark', 'no dated next step']);
  expect(flaws('{time} {who} [step', 'en')).toEqual(['unknown placeholder: who', 'unbalanced bracket']);
});

describe.each(LIBRARY)('$language $id', (script) => {
  test('is a script nobody approved yet', () => {
    expect(scriptSchema.parse(script)).toEqual(script);
    expect(script.approved).toBe(false);
  });

  test('has nothing a coach would mark', () => {
    expect(flaws(script.text, script.language)).toEqual([]);
  });

  test('greets once, and the rest stands without the name', () => {
    expect(script.text.match(/\{customer\}/gu)).toHaveLength(1);
    expect(script.text.split('\n\n')[0]).toContain('{customer}');
  });

  test('is in its own language', () => {
    const english = LIBRARY.find(({ id, language }) => id === script.id && language === 'en')!;
    if (script.language !== 'en') expect(script.text).not.toBe(english.text);
    expect(/\p{Script=Han}/u.test(script.text)).toBe(script.language === 'zh' || script.language === 'ja');
    expect(/\p{Script=Hiragana}/u.test(script.text)).toBe(script.language === 'ja');
    expect(script.title).not.toBe('');
  });

  test('admits nothing where legal action is in the air', () => {
    if (script.signals.includes('legal-threat')) expect(script.text).not.toMatch(APOLOGY[script.language]!);
  });
});

test('the same ids in every language, ten or more, each once', () => {
  const idsOf = (language: string) => LIBRARY.filter((script) => script.language === language).map(({ id }) => id);
  expect(idsOf('en').length).toBeGreaterThanOrEqual(10);
  for (const language of LANGUAGES) expect(idsOf(language)).toEqual(idsOf('en'));
  expect(new Set(idsOf('en')).size).toBe(idsOf('en').length);
  expect(new Set(LIBRARY.map(({ language }) => language))).toEqual(new Set(LANGUAGES));
});

test('a script for every kind but what is no message of the customer’s; none for safety (R128)', () => {
  const without = SIGNAL_KINDS.filter((kind) => !LIBRARY.some(({ signals }) => signals.includes(kind)));
  expect(without).toEqual(['safety', 'high-value']);
});
