import type { Policy } from '../model/policy.ts';
import { furtherNames } from './names/further-names.ts';

type Step = Policy['steps'][number];

const named = (id: string, en: string, fi: string, ja: string) => ({
  id,
  name: { en, fi, ja, ...furtherNames('step', id) },
});
const must = (...names: Parameters<typeof named>) => ({ ...named(...names), required: true });
const may = (...names: Parameters<typeof named>) => ({ ...named(...names), required: false });

/** Step 1 (R53–R60): heard, weighed, handed over. It cannot end before the customer was told and R56–R58 are set. */
const received: Step = {
  id: 'received',
  checklist: [
    must(
      'confirm-received',
      'Tell the customer that the concern was received',
      'Kerro asiakkaalle, että asia on otettu vastaan',
      'お申し出を受け付けたことをお客様に伝える',
    ),
    must('priority', 'Confirm the priority', 'Vahvista prioriteetti', '優先度を確認する'),
    must('urgency', 'Confirm the urgency', 'Vahvista kiireellisyys', '緊急度を確認する'),
    must('sla', 'Confirm the SLA', 'Vahvista palvelutaso (SLA)', 'SLAを確認する'),
    must(
      'stakes',
      'Write down what is at stake for the customer',
      'Kirjaa, mitä asiakkaalla on pelissä',
      'お客様にとって重要なことを記録する',
    ),
    may(
      'stakeholders-told',
      'If the priority is high: tell the customer success manager, the account executive and the executives',
      'Jos prioriteetti on korkea: kerro asiakkuusvastaavalle, asiakaspäällikölle ja johdolle',
      '優先度が高い場合：カスタマーサクセスマネージャー、営業担当者、役員に知らせる',
    ),
    must(
      'handed-over',
      'Hand over to the team that can solve it, and have it accepted',
      'Siirrä asia tiimille, joka voi ratkaista sen, ja varmista vastaanotto',
      '解決できるチームに引き継ぎ、受諾を確認する',
    ),
  ],
};

/** Step 2 (R61–R70): the clock is ticking, and the customer hears from us. */
const investigation: Step = {
  id: 'investigation',
  checklist: [
    must(
      'customer-updated',
      'Update the customer: our progress, the impact on their business, the SLA',
      'Kerro asiakkaalle, miten asia etenee, mitä se merkitsee hänelle ja mikä on aikataulu',
      '進捗、お客様の業務への影響、SLAについてお客様に報告する',
    ),
    must(
      'fix-owner-status',
      'Get the status from the person who fixes it, at the agreed times only',
      'Pyydä tilanne korjauksen vastuuhenkilöltä vain sovittuina aikoina',
      '修正担当者から、取り決めた時刻にだけ状況を聞く',
    ),
    must(
      'affects-others',
      'Answer: does this affect other customers?',
      'Vastaa: koskeeko tämä muitakin asiakkaita?',
      'ほかのお客様にも影響があるかを判断する',
    ),
    may(
      'others-told',
      'If it does: tell every customer who may be affected',
      'Jos koskee: kerro kaikille, joita asia voi koskea',
      '影響がある場合：影響を受けうるすべてのお客様に知らせる',
    ),
    may(
      'agents-briefed',
      'Give agents the scope and the questions to expect',
      'Kerro asiakaspalvelijoille asian laajuus ja odotettavat kysymykset',
      '影響範囲と想定質問を担当者に共有する',
    ),
    may(
      'message-approved',
      'Have the message to customers approved',
      'Hyväksytä asiakkaille lähtevä viesti',
      'お客様向けの文面の承認を得る',
    ),
  ],
};

/** Step 3 (R71–R75): corrected, and everyone comfortable with it. */
const resolution: Step = {
  id: 'resolution',
  checklist: [
    must(
      'resolution-type',
      'Say whether it is a proper fix or a temporary workaround',
      'Kirjaa, onko tämä pysyvä korjaus vai väliaikainen ratkaisu',
      '恒久対応か暫定対応かを記録する',
    ),
    may(
      'fix-linked',
      'If it is a workaround: link the proper fix and set a review date',
      'Jos ratkaisu on väliaikainen: linkitä pysyvä korjaus ja sovi tarkistuspäivä',
      '暫定対応の場合：恒久対応へのリンクと見直し日を設定する',
    ),
    must(
      'customer-confirmed',
      'The customer confirms that it helps, or say why there is no answer',
      'Asiakas vahvistaa, että ratkaisu auttaa, tai kirjaa, miksi vahvistusta ei ole',
      'お客様に改善を確認していただく。できない場合は理由を記録する',
    ),
    must(
      'signed-off-manager',
      'The escalation manager signs off',
      'Eskalointivastaava hyväksyy ratkaisun',
      'エスカレーションマネージャーが承認する',
    ),
    must(
      'signed-off-fix-owner',
      'The person who fixed it signs off',
      'Korjauksen vastuuhenkilö hyväksyy ratkaisun',
      '修正担当者が承認する',
    ),
  ],
};

/** Post-mortem (R76–R82): a case closes only after it, or after it was waived with a reason and a name. */
const postMortem: Step = {
  id: 'post-mortem',
  checklist: [
    must(
      'meeting-held',
      'Meet with everyone involved, and note who came',
      'Pidä palaveri kaikkien mukana olleiden kanssa ja kirjaa osallistujat',
      '関係者全員で振り返りを行い、出席者を記録する',
    ),
    must('root-cause', 'What was the root cause?', 'Mikä oli juurisyy?', '根本原因は何でしたか'),
    must(
      'improvement',
      'What could we improve in how we handled this?',
      'Mitä voisimme parantaa tavassa, jolla hoidimme asian?',
      '今回の対応で改善できることは何ですか',
    ),
    must(
      'prevention',
      'What could the business do to prevent this?',
      'Mitä yritys voisi tehdä, jotta tämä ei toistuisi?',
      '再発を防ぐために会社として何ができますか',
    ),
    must(
      'actions',
      'Give every action an owner and a date',
      'Anna jokaiselle toimenpiteelle vastuuhenkilö ja päivä',
      'すべての対応に担当者と期日を決める',
    ),
    may(
      'concessions',
      'Have concessions approved before they are promised',
      'Hyväksytä hyvitykset ennen kuin ne luvataan',
      '補償は約束する前に承認を得る',
    ),
    may('impact', 'Record the business impact', 'Kirjaa vaikutus liiketoimintaan', 'ビジネスへの影響を記録する'),
  ],
};

/** After closing (R105, R131). */
const closed: Step = {
  id: 'closed',
  checklist: [
    may('survey-sent', 'Ask the customer how it went', 'Kysy asiakkaalta, miten onnistuimme', 'お客様に満足度を伺う'),
    may(
      'article-linked',
      'Link the article that holds the solution',
      'Linkitä ohje, johon ratkaisu on kirjattu',
      '解決策をまとめた記事へのリンクを付ける',
    ),
  ],
};

/** The shipped steps and their checklists (R52–R81, R54: the team edits them). */
export const DEFAULT_STEPS: Policy['steps'] = [received, investigation, resolution, postMortem, closed];
