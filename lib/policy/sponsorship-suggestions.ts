import type { Sponsorship } from '../model/process-policy.ts';
import { furtherNames } from './names/further-names.ts';

const entry = (id: string, en: string, fi: string, ja: string) => ({
  id,
  name: { en, fi, ja, ...furtherNames('sponsorship', id) },
});

/** Something to begin with where a team fills in its sponsorship programme: nothing of it holds until they take it (R114–R121). */
export const SPONSORSHIP_SUGGESTIONS: Pick<Sponsorship, 'metrics' | 'duties' | 'trainings' | 'entry' | 'exit'> = {
  metrics: [
    entry('relationship', 'Relationship (1–10)', 'Suhde (1–10)', '関係の良さ（1～10）'),
    entry('spend', 'Spend in a year', 'Ostot vuodessa', '年間の取引額'),
    entry('stay', 'Years as a customer', 'Vuosia asiakkaana', '取引年数'),
  ],
  duties: [
    entry('call', 'Call the customer every month', 'Soita asiakkaalle joka kuukausi', '毎月お客様に電話する'),
    entry(
      'reachable',
      'Answer their messages within a day',
      'Vastaa viesteihin päivässä',
      'ご連絡には1日以内に返信する',
    ),
    entry(
      'open-doors',
      'Find whoever inside can help them',
      'Etsi talosta se, joka voi auttaa',
      '社内で力になれる担当者を見つける',
    ),
  ],
  trainings: [
    entry(
      'listening',
      'Listening to an upset customer',
      'Pettyneen asiakkaan kuunteleminen',
      'ご不満をお持ちのお客様の話を聴く',
    ),
    entry('role', 'What a sponsor does, and what not', 'Mitä kummi tekee ja mitä ei', 'スポンサーの役割と範囲'),
  ],
  entry: [
    entry(
      'value',
      'They matter much to our business',
      'Asiakas on liiketoiminnalle tärkeä',
      '事業にとって重要なお客様である',
    ),
    entry(
      'helped',
      'An executive had to help them once',
      'Johto on joutunut auttamaan heitä',
      '役員が対応したことがある',
    ),
    entry('willing', 'They want such a contact', 'Asiakas haluaa tällaisen yhteyden', 'お客様がこの窓口を希望している'),
  ],
  exit: [
    entry('steady', 'No escalation for a year', 'Ei eskalointeja vuoteen', '1年間エスカレーションがない'),
    entry('wish', 'They do not need it any more', 'Asiakas ei enää tarvitse tätä', 'お客様がもう必要としていない'),
    entry('gone', 'They are not a customer any more', 'Ei ole enää asiakas', '取引が終わった'),
  ],
};
