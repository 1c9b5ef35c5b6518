import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';

const WORDS: Record<Language, { quoted: string; tone: string; missed: string; subject: string }> = {
  en: {
    quoted: 'My boss says “this is a scandal”, but to me it is fine.',
    tone: 'WHEN WILL IT COME???',
    missed: 'We have asked Globex for an offer, too.',
    subject: 'Invoice of October',
  },
  fi: {
    quoted: 'Pomoni mielestä ”tämä on skandaali”, mutta minulle tämä käy.',
    tone: 'MILLOIN SE TULEE???',
    missed: 'Olemme pyytäneet tarjouksen myös Globexilta.',
    subject: 'Lokakuun lasku',
  },
  id: {
    quoted: 'Kata bos saya “ini keterlaluan”, tetapi bagi saya tidak apa-apa.',
    tone: 'KAPAN SAMPAINYA???',
    missed: 'Kami juga sudah meminta penawaran dari Globex.',
    subject: 'Tagihan Oktober',
  },
  et: {
    quoted: 'Mu ülemus ütleb „see on skandaal“, aga mulle see sobib.',
    tone: 'MILLAL SEE TULEB???',
    missed: 'Küsisime pakkumist ka Globexilt.',
    subject: 'Oktoobri arve',
  },
  ja: {
    quoted: '上司は「ひどい話だ」と言っていますが、私は構いません。',
    tone: 'いつ届くのですか？？？',
    missed: 'Globexにも見積もりをお願いしました。',
    subject: '10月の請求書',
  },
  zh: {
    quoted: '我们老板说“这太离谱了”，不过我觉得没关系。',
    tone: '到底什么时候到？？？',
    missed: '我们也向 Globex 要了报价。',
    subject: '十月的账单',
  },
};

/** What the panel asks of a missed signal, and the dashboard's page on which disagreement teaches. */
export function learningAnswers(language: Language) {
  const { quoted, tone, missed, subject } = WORDS[language];
  const at = (day: number) => `2026-11-${day}T09:30:00Z`;
  const wrong = { what: 'disagreed', rule: 'anger/shouting' } as const;
  const learned: Answer<'signals.learned'> = {
    kinds: [
      {
        ...{ kind: 'anger', disagreed: 11, decisions: 24, since: { disagreed: 9, decisions: 20 }, missed: 0 },
        isSilent: true,
        rules: [
          {
            rule: 'anger/shouting',
            strength: 'tone',
            disagreed: 9,
            shown: { tickets: 31, disagreed: 8, low: 0.137, high: 0.432 },
          },
          {
            rule: 'anger/outrage',
            strength: 'explicit',
            disagreed: 2,
            shown: { tickets: 6, disagreed: 1, low: null, high: null },
          },
        ],
        examples: [
          { ...wrong, id: 'e1', at: at(15), strength: 'tone', reason: 'known-tone', words: tone },
          {
            ...wrong,
            id: 'e2',
            at: at(14),
            rule: 'anger/outrage',
            strength: 'explicit',
            reason: 'quoted',
            words: quoted,
          },
          { ...wrong, id: 'e3', at: at(10), strength: 'tone', reason: 'misread', words: null },
        ],
        more: 8,
      },
      {
        ...{ kind: 'churn-threat', disagreed: 0, decisions: 3, since: { disagreed: 0, decisions: 3 }, missed: 1 },
        ...{ isSilent: false, rules: [], more: 0 },
        examples: [{ id: 'e4', what: 'missed', at: at(13), rule: null, strength: null, reason: null, words: missed }],
      },
    ],
  };
  const preview: Answer<'signals.preview'> = {
    seen: { total: 48, left: 2, changed: [{ key: 'acme/1', subject, before: 'at-risk', after: 'watch' }], more: 0 },
    examples: {
      ...{ total: 12, left: 1 },
      changed: [
        {
          ...{ id: 'e1', kind: 'anger', what: 'disagreed', words: tone },
          before: { heard: true, level: 'watch' },
          after: { heard: false, level: 'calm' },
        },
      ],
    },
  };
  return {
    'panel.missed-form': () => ({ kinds: ['anger', 'churn-threat', 'legal-threat'], words: missed, most: 2000 }),
    'panel.missed': () => ({}),
    'signals.learned': () => learned,
    'signals.preview': () => preview,
  };
}
