import type { Language } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { Pointed } from '../../lib/messages/pick-messages.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { critical } from '../fixtures/panel-assessments.ts';

const NAMES: Record<Language, { customer: string; agent: string; subject: string; texts: readonly string[] }> = {
  en: {
    customer: 'Kim Customer',
    agent: 'Ann Agent',
    subject: 'Third outage this week',
    texts: [
      'Our shop has been down since 8 o’clock. This is the third time this week.',
      'Sorry to hear that. We are looking into it.',
      'Two hours and nothing. This is unacceptable.',
    ],
  },
  fi: {
    customer: 'Kaisa Asiakas',
    agent: 'Anna Agentti',
    subject: 'Kolmas katko tällä viikolla',
    texts: [
      'Verkkokauppamme on ollut poissa käytöstä kello kahdeksasta. Tämä on kolmas kerta tällä viikolla.',
      'Ikävä kuulla. Selvitämme asiaa.',
      'Kaksi tuntia eikä mitään. Tätä ei voi hyväksyä.',
    ],
  },
  id: {
    customer: 'Siti Rahayu',
    agent: 'Agus Wijaya',
    subject: 'Gangguan ketiga minggu ini',
    texts: [
      'Toko kami tidak bisa diakses sejak pukul 8. Ini sudah ketiga kalinya minggu ini.',
      'Mohon maaf atas hal ini. Kami sedang memeriksanya.',
      'Dua jam dan tidak ada kabar. Ini tidak bisa diterima.',
    ],
  },
  et: {
    customer: 'Kaire Klient',
    agent: 'Anu Teenindaja',
    subject: 'Kolmas katkestus sel nädalal',
    texts: [
      'Meie e-pood on maas kella kaheksast. See on juba kolmas kord sel nädalal.',
      'Kahju kuulda. Uurime asja.',
      'Kaks tundi ja mitte midagi. See on vastuvõetamatu.',
    ],
  },
  ja: {
    customer: '佐藤 花子',
    agent: '鈴木 一郎',
    subject: '今週 3 回目の障害',
    texts: [
      '8 時から店のサイトが止まっています。今週で 3 回目です。',
      '申し訳ございません。ただいま確認しております。',
      '2 時間たっても何もありません。納得できません。',
    ],
  },
  zh: {
    customer: '王丽',
    agent: '李安',
    subject: '本周第三次故障',
    texts: [
      '我们的网店从8点起就打不开了。这是本周第三次。',
      '很抱歉。我们正在查看。',
      '两个小时了，什么都没有。太过分了。',
    ],
  },
};

const profile: SiteProfile = {
  format: 'simmer-site',
  version: 1,
  id: 'desk',
  name: 'desk.team.example',
  host: 'desk.team.example',
  path: '/app/',
  find: {
    message: { hops: [], css: ['.entry'] },
    text: { where: 'inside', hops: [], css: ['.entry-text'] },
    author: { where: 'inside', hops: [], css: ['.entry-author'] },
    time: { where: 'inside', hops: [], css: ['.entry-time'] },
    subject: { hops: [], css: ['h1'] },
    composer: { hops: [], css: ['textarea'] },
    number: null,
  },
  ticket: { by: 'address', path: '/app/{n}/tickets/{n}', query: [], hash: null },
  first: null,
  times: null,
  roles: { marks: [], own: [], others: 'unknown' },
};

/** States of the page that shows what would be read. */
export const POINTING_STATES = ['proved', 'unproved', 'gone'] as const;

export function pointingDraft(language: Language, state: string): Answer<'pointing.draft'> {
  return { profile, lost: state === 'unproved' ? ['number'] : [], origin: 'https://desk.team.example/*', language };
}

export function pointed(language: Language, state: string): Pointed {
  const { customer, agent, subject, texts } = NAMES[language];
  const isProved = state === 'proved';
  const given: SiteProfile = isProved
    ? {
        ...profile,
        roles: {
          marks: [
            { role: 'customer', css: ['.in'] },
            { role: 'agent', css: ['.out'] },
          ],
          own: [],
          others: 'unknown',
        },
      }
    : {
        ...profile,
        ticket: { by: 'words' },
        times: { order: 'dmy', zone: 'Europe/Helsinki' },
        roles: { marks: [], own: [agent], others: 'unknown' },
      };
  const fresh: Pointed = {
    profile: given,
    problem: null,
    subject,
    messages: texts.map((text, index) => ({
      id: `m${index}`,
      role: index === 1 ? 'agent' : isProved ? 'customer' : 'unknown',
      author: index === 1 ? agent : customer,
      sentAt: isProved ? `2026-11-16T0${index + 6}:15:00Z` : null,
      timeText: isProved ? null : `0${index + 8}.15`,
      maybeNote: false,
      text,
    })),
    loaded: 3,
    total: isProved ? 3 : 5,
    parts: isProved
      ? [
          { at: 'path:4', value: '2' },
          { at: 'path:8', value: '4711' },
        ]
      : [],
    chosen: isProved ? ['path:4', 'path:8'] : [],
    proved: isProved ? 'oldest' : null,
    hasComposer: isProved,
  };
  if (state !== 'gone') return fresh;
  return {
    ...fresh,
    messages: [],
    loaded: 0,
    total: 0,
    problem: { code: 'page-changed', params: { site: profile.name, hook: 'message' } },
  };
}

/** What the page of a selected text can be given. */
export function selectionSample(language: Language, state: string): Answer<'selection.look'> {
  if (state === 'gone') return { text: null, isCut: false, isHeard: false, assessment: null, language };
  return {
    text: NAMES[language].texts.join('\n'),
    isCut: true,
    isHeard: true,
    assessment: critical(language),
    language,
  };
}
