import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language, translator } from '../../../lib/i18n/translator.ts';
import type { Condition } from '../../../lib/model/condition.ts';
import { SIGNAL_KINDS } from '../../../lib/model/kinds.ts';
import type { Ladder } from '../../../lib/model/ladder.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { conditionSentence } from './condition-sentence.ts';
import { rowSentence } from './row-sentence.ts';
import { stepSentence } from './step-sentence.ts';
import type { Wording } from './wording.ts';

const ROLES: Record<Language, [string, string][]> = {
  en: [
    ['executive', 'executive'],
    ['csm', 'customer success manager'],
    ['specialist', 'specialist'],
    ['legal', 'legal team'],
  ],
  fi: [
    ['executive', 'johtaja'],
    ['csm', 'asiakkuusvastaava'],
    ['specialist', 'asiantuntija'],
    ['legal', 'lakitiimi'],
  ],
  id: [
    ['executive', 'eksekutif'],
    ['csm', 'manajer kesuksesan pelanggan'],
    ['specialist', 'spesialis'],
    ['legal', 'tim hukum'],
  ],
  et: [
    ['executive', 'tippjuht'],
    ['csm', 'kliendiedu juht'],
    ['specialist', 'spetsialist'],
    ['legal', 'õigusosakond'],
  ],
  ja: [
    ['executive', '役員'],
    ['csm', 'カスタマーサクセスマネージャー'],
    ['specialist', '専門担当者'],
    ['legal', '法務担当'],
  ],
  zh: [
    ['executive', '高层管理者'],
    ['csm', '客户成功经理'],
    ['specialist', '专家'],
    ['legal', '法务团队'],
  ],
};

const wording = (language: Language = 'en'): Wording => ({
  say: translator(language),
  locale: language,
  context: {
    roles: ROLES[language].map(([id, name]) => ({ id, name })),
    people: [{ id: 'p1', name: 'Maija Laine' }],
    pagers: [],
    scripts: [],
    tiers: [],
    languages: [],
    explanations: {},
  },
});

const row = (more: Partial<MatrixRow> = {}): MatrixRow => ({
  id: 'r',
  when: { all: [{ signal: 'churn-threat' }, { signal: 'high-value' }] },
  type: 'executive',
  mode: 'transfer',
  tier: 3,
  to: { role: 'executive' },
  notify: ['csm'],
  acknowledgeWithin: 'PT1H',
  explain: {},
  protective: false,
  ...more,
});

describe('a row reads as a sentence (R41, R124, R125)', () => {
  test.each<[Language, string]>([
    [
      'en',
      'When the customer threatens to leave and the account is high-value, the executive on duty takes it within 1 h (executive, tier 3). The customer success manager is told.',
    ],
    [
      'fi',
      'Kun asiakas uhkaa lähteä ja asiakas on arvokas, asian ottaa vuorossa oleva johtaja 1 tunnin kuluessa (johto, tukitaso 3). Tiedon saa asiakkuusvastaava.',
    ],
    [
      'et',
      'Kui klient ähvardab lahkuda ja klient on oluline, võtab selle 1 tunni jooksul üle valves olev tippjuht (juhtkond, tasand 3). Teavitatakse: kliendiedu juht.',
    ],
    [
      'id',
      'Jika pelanggan mengancam berhenti berlangganan dan akunnya bernilai tinggi, eksekutif yang bertugas mengambilnya dalam 1 jam (eksekutif, lapis 3). Yang diberi tahu: manajer kesuksesan pelanggan.',
    ],
    [
      'ja',
      'お客様が解約をほのめかしている、かつ重要なお客様である場合は、当番の役員が1時間以内に引き受けます（経営層、3次対応）。カスタマーサクセスマネージャーにも知らせます。',
    ],
    ['zh', '客户扬言离开，且属于重要客户时，由值班的高层管理者在1小时内接手（高层，3线）。告知客户成功经理。'],
  ])('in %s', (language, sentence) => expect(rowSentence(row(), wording(language))).toBe(sentence));

  it('names who stays, who is named, and what is added', () => {
    const joins = row({ mode: 'swarm', to: { role: 'specialist', person: 'p1' }, notify: [], protective: true });
    expect(rowSentence(joins, wording())).toBe(
      'When the customer threatens to leave and the account is high-value, Maija Laine joins within 1 h and the owner stays (executive, tier 3). Added to whichever row takes the ticket.',
    );
    expect(
      rowSentence(row({ to: { role: 'csm' }, acknowledgeWithin: null, notify: ['csm', 'legal'] }), wording()),
    ).toContain(
      'the customer’s own customer success manager takes it in the time its severity gives (executive, tier 3). The customer success manager and legal team are told.',
    );
    expect(rowSentence(row({ type: 'none' }), wording())).toMatch(/, the ticket stays with its agent\.$/);
    expect(rowSentence(row({ acknowledgeWithin: 'PT20S' }), wording())).toContain('within 20 s');
  });
});

describe('a condition is said in full', () => {
  const said = (when: Condition, language: Language = 'en') => conditionSentence(when, wording(language));

  it('shows what belongs together, and puts exceptions last', () => {
    const group: Condition = { any: [{ account: 'high' }, { tag: 'vip' }] };
    expect(said({ all: [{ signal: 'churn-threat' }, group] })).toBe(
      'the customer threatens to leave and (the account’s tier is “high” or the ticket has the tag “vip”)',
    );
    expect(said({ all: [{ not: { any: [{ signal: 'safety' }, { signal: 'abuse' }] } }, group] })).toBe(
      'the account’s tier is “high” or the ticket has the tag “vip”, but not when somebody may be in danger or the customer uses insulting words',
    );
    expect(said({ not: { status: ['solved', 'closed'] } })).toBe('it is not so that the status is Solved or Closed');
    expect([said({ all: [] }), said({ any: [] })]).toEqual(['any ticket is read', 'nothing is asked yet, so never']);
  });

  it('has words for every test in every language', () => {
    const tests: Condition[] = [
      ...SIGNAL_KINDS.map((signal) => ({ signal })),
      { score: { gte: 60 } },
      { level: 'critical' },
      { severity: ['S1', 'S2'] },
      { priority: ['high', 'urgent'] },
      { status: ['open'] },
      { channel: ['email', 'web'] },
      { tag: 'x' },
      { group: 'x' },
      { organization: 'x' },
      { account: 'x' },
      { language: 'fi' },
      { language: 'not a tag' },
      { site: 'zendesk' },
      { issue: 'x' },
      { clock: { metric: 'first-reply', breached: true } },
      { clock: { metric: 'resolution', breached: false } },
      { similar: { gte: 5, within: 'PT30M' } },
    ];
    for (const language of LANGUAGES) {
      const all = tests.map((one) => said(one, language));
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((text) => /editor\.|undefined|[{}]/.test(text))).toEqual([]);
    }
  });
});

describe('a step of a ladder reads as a sentence (W20, W21)', () => {
  const ladder: Ladder = {
    id: 'l',
    steps: [
      { id: 'a', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
      { id: 'b', after: { times: 2 }, to: { role: 'legal' }, severities: ['S1', 'S2'], whenNobody: 'tell', next: 'a' },
      { id: 'c', after: 'PT45M', to: { role: 'executive' }, whenNobody: 'tell', repeat: { times: 3, every: 'PT10M' } },
    ],
  };
  const said = (at: number, language: Language = 'en') => stepSentence(ladder.steps[at]!, ladder, wording(language));

  it('says when, who, for what, and what where nobody is there', () => {
    expect(said(0)).toBe('If nobody accepts in time: the deputy of whoever was asked. Skipped if nobody is on duty.');
    expect(said(1)).toBe(
      'At twice the time: the legal team on duty. Only for S1 and S2. Told even if nobody is on duty. Then on to step 1.',
    );
    expect(said(2)).toBe(
      'After 45 min: the executive on duty. Told even if nobody is on duty. Told 3 more times, every 10 min.',
    );
  });
});
