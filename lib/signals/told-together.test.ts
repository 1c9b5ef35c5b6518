import { describe, expect, test } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { SignalKind } from '../model/kinds.ts';
import { policyInForce } from '../policy/in-force.ts';
import { findSignals } from './find-signals.ts';
import { lookAt } from './look-at.ts';
import { makeTicket } from './test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });

const LEGAL_AND_REVIEW: readonly SignalKind[] = ['repeat-contact', 'legal-threat', 'reputation-threat'];
const LEAVE_AND_MANAGER: readonly SignalKind[] = ['ignored', 'churn-threat', 'manager-demand'];

/** What people say together when they have had enough: each threat in plain words, and one is no reason to doubt another. */
const MESSAGES: Readonly<Record<string, readonly (readonly [string, readonly SignalKind[]])[]>> = {
  en: [
    [
      'This is the third time I am writing about the same broken router. If it is not sorted out by Friday, my lawyer will be in touch and I will leave a one-star review on Trustpilot.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Nobody has answered any of my emails for two weeks. I want to speak to your manager today, otherwise we are cancelling our contract and moving to a competitor.',
      LEAVE_AND_MANAGER,
    ],
  ],
  fi: [
    [
      'Kirjoitan teille jo kolmannen kerran samasta rikkinäisestä reitittimestä. Jos asia ei ole kunnossa perjantaihin mennessä, otan yhteyttä asianajajaani ja jätän teistä yhden tähden arvostelun Trustpilotiin.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Kukaan ei ole vastannut sähköposteihini kahteen viikkoon. Haluan puhua esimiehenne kanssa tänään, muuten irtisanomme sopimuksen ja vaihdamme kilpailijalle.',
      LEAVE_AND_MANAGER,
    ],
  ],
  et: [
    [
      'Kirjutan teile juba kolmandat korda sama katkise ruuteri pärast. Kui asi reedeks korras ei ole, pöördun advokaadi poole ja jätan Trustpiloti ühe tärniga arvustuse.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Keegi ei ole kahe nädala jooksul mu kirjadele vastanud. Tahan täna teie juhatajaga rääkida, muidu lõpetame lepingu ja läheme konkurendi juurde.',
      LEAVE_AND_MANAGER,
    ],
  ],
  zh: [
    [
      '同一个坏掉的路由器，我已经是第三次写信给你们了。星期五之前再不解决，我就让律师联系你们，还会在网上给你们写一星差评。',
      LEGAL_AND_REVIEW,
    ],
    ['两个星期了，我发的邮件没有一个人回复。今天我要和你们经理谈，不然我们就取消合同，换别家。', LEAVE_AND_MANAGER],
  ],
  id: [
    [
      'Ini sudah ketiga kalinya saya menulis soal router rusak yang sama. Kalau sampai hari Jumat belum beres, pengacara saya akan menghubungi Anda dan saya akan memberi ulasan bintang satu di Google.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Sudah dua minggu tidak ada yang membalas email saya. Saya mau bicara dengan manajer Anda hari ini, kalau tidak kami batalkan kontrak dan pindah ke kompetitor.',
      LEAVE_AND_MANAGER,
    ],
  ],
  ja: [
    [
      '同じルーターの故障について連絡するのはこれで三回目です。金曜日までに解決しない場合は弁護士に相談し、口コミサイトに星一つのレビューを書きます。',
      LEGAL_AND_REVIEW,
    ],
    [
      '二週間メールを送り続けていますが、誰からも返事がありません。今日中に責任者と話をさせてください。でなければ契約を解約して他社に乗り換えます。',
      LEAVE_AND_MANAGER,
    ],
  ],
  de: [
    [
      'Ich schreibe Ihnen jetzt zum dritten Mal wegen desselben defekten Routers. Wenn das bis Freitag nicht erledigt ist, meldet sich mein Anwalt und ich hinterlasse eine Ein-Stern-Bewertung auf Trustpilot.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Seit zwei Wochen antwortet niemand auf meine E-Mails. Ich möchte heute mit Ihrem Vorgesetzten sprechen, sonst kündigen wir den Vertrag und wechseln zur Konkurrenz.',
      LEAVE_AND_MANAGER,
    ],
  ],
  fr: [
    [
      "C'est la troisième fois que je vous écris pour le même routeur en panne. Si ce n'est pas réglé d'ici vendredi, mon avocat vous contactera et je laisserai un avis à une étoile sur Trustpilot.",
      LEGAL_AND_REVIEW,
    ],
    [
      "Depuis deux semaines, personne ne répond à mes e-mails. Je veux parler à votre responsable aujourd'hui, sinon nous résilions le contrat et passons à la concurrence.",
      LEAVE_AND_MANAGER,
    ],
  ],
  es: [
    [
      'Es la tercera vez que les escribo por el mismo router averiado. Si no está resuelto el viernes, mi abogado se pondrá en contacto con ustedes y dejaré una reseña de una estrella en Trustpilot.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Hace dos semanas que nadie responde a mis correos. Quiero hablar hoy con su encargado; si no, cancelamos el contrato y nos vamos con la competencia.',
      LEAVE_AND_MANAGER,
    ],
  ],
  pt: [
    [
      'É a terceira vez que escrevo por causa do mesmo roteador com defeito. Se até sexta-feira não estiver resolvido, meu advogado vai entrar em contato e vou deixar uma avaliação de uma estrela no Reclame Aqui.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Há duas semanas ninguém responde aos meus e-mails. Quero falar hoje com o seu gerente, senão vamos cancelar o contrato e mudar para o concorrente.',
      LEAVE_AND_MANAGER,
    ],
  ],
  sv: [
    [
      'Det här är tredje gången jag skriver om samma trasiga router. Om det inte är löst till fredag kontaktar jag min advokat och lämnar en enstjärnig recension på Trustpilot.',
      LEGAL_AND_REVIEW,
    ],
    [
      'Ingen har svarat på mina mejl på två veckor. Jag vill prata med din chef i dag, annars säger vi upp avtalet och byter till en konkurrent.',
      LEAVE_AND_MANAGER,
    ],
  ],
};

describe.each(Object.entries(MESSAGES))('%s: threats that are made together are all heard', (_, messages) => {
  test.each(messages)('%s', (text, kinds) => {
    const signals = findSignals(lookAt(makeTicket([{ text }]), policy, null), translator('en'));
    expect(kinds.filter((kind) => !signals.some((signal) => signal.kind === kind))).toEqual([]);
    const outright = signals.filter(({ kind, strength }) => kinds.includes(kind) && strength === 'explicit');
    expect(outright.some(({ kind }) => kind.endsWith('-threat') || kind === 'manager-demand')).toBe(true);
  });
});
