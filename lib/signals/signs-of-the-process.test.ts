import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { policyInForce } from '../policy/in-force.ts';
import { findSignals } from './find-signals.ts';
import { lookAt } from './look-at.ts';
import { makeTicket } from './test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const say = translator('en');

/** Every sentence is heard as that kind: each language by its own pack, as a customer might write it. */
function hears(kind: string, sentences: readonly string[], aspect?: string): void {
  const unheard = sentences.filter(
    (text) =>
      !findSignals(lookAt(makeTicket([{ text }]), policy, null), say).some(
        (signal) => signal.kind === kind && (!aspect || signal.aspect === aspect),
      ),
  );
  expect(unheard).toEqual([]);
}

describe('the signs that the process names', () => {
  it('a manager is demanded (R24)', () =>
    hears('manager-demand', [
      'I want to speak to your manager right now.',
      'Haluan puhua esimiehesi kanssa heti.',
      'Ma tahan kohe teie juhiga rääkida.',
      '我要求马上和你们经理谈。',
      'Saya mau bicara dengan manajer Anda sekarang.',
      '今すぐ上司を出してください。',
    ]));

  it('somebody argues (R25)', () =>
    hears('dispute', [
      'That is simply not true, your own page says something else.',
      'Tuo ei pidä paikkaansa.',
      'See ei vasta tõele.',
      '你说的不是事实。',
      'Itu tidak benar.',
      'それは事実と違います。',
    ]));

  it('somebody shouts in capitals (R26)', () =>
    hears(
      'anger',
      [
        'I HAVE WAITED FOR TWO WEEKS AND NOBODY CALLS ME BACK!!!',
        'OLEN ODOTTANUT KAKSI VIIKKOA EIKÄ KUKAAN SOITA!!!',
        'MA OLEN OODANUD KAKS NÄDALAT JA KEEGI EI HELISTA TAGASI!!!',
        'SAYA SUDAH MENUNGGU DUA MINGGU DAN TIDAK ADA YANG MENELEPON!!!',
      ],
      'shouting',
    ));

  it('somebody loses control of emotions (R27)', () =>
    hears('anger', [
      'I am absolutely furious about this.',
      'Olen aivan raivoissani tästä.',
      'Ma olen täiesti vihane.',
      '我非常愤怒。',
      'Saya sangat marah.',
      '本当に腹が立っています。',
    ]));

  it('words are abusive (R28), and turn against the one who answers (R30)', () =>
    hears('abuse', [
      'You are a complete idiot.',
      'Olet täysi idiootti.',
      'Sa oled täielik idioot.',
      '你这个白痴。',
      'Kamu bodoh sekali.',
      'お前は馬鹿か。',
    ]));

  it('a bad review or talk is threatened (R29), review sites among them (R36)', () =>
    hears('reputation-threat', [
      'Fix it today or I will leave a bad review on G2.',
      'Jätän teistä huonon arvostelun Trustpilotiin, jos tämä ei ratkea.',
      'Kui te seda ei paranda, kirjutan teist halva arvustuse Trustpilotisse.',
      '再不解决我就去网上给你们写差评。',
      'Kalau tidak selesai saya akan tulis ulasan buruk di Google.',
      '対応しないなら口コミサイトに悪い評価を書きます。',
    ]));

  it('leaving is threatened (R31)', () =>
    hears('churn-threat', [
      'If this is not fixed by Friday, we are moving to your competitor.',
      'Jos tämä ei korjaannu, vaihdamme kilpailijalle.',
      'Kui see korda ei saa, läheme konkurendi juurde.',
      '如果再不解决，我们就换别家供应商。',
      'Kalau tidak diperbaiki, kami pindah ke kompetitor.',
      'このままなら他社に乗り換えます。',
    ]));

  it('the law is threatened (R32)', () =>
    hears('legal-threat', [
      'You will hear from my lawyer.',
      'Kuulette asianajajastani.',
      'Te kuulete minu advokaadist.',
      '我会找律师起诉你们。',
      'Saya akan menuntut Anda ke pengadilan.',
      '弁護士に相談し、訴訟を起こします。',
    ]));

  it('another extraordinary measure is threatened (R33)', () =>
    hears('extraordinary-threat', [
      'We will not pay another invoice until this is solved.',
      'Emme maksa yhtään laskua ennen kuin tämä on kunnossa.',
      'Me ei maksa ühtegi arvet enne, kui see on lahendatud.',
      '问题解决之前我们拒绝付款。',
      'Kami tidak akan membayar tagihan sampai ini selesai.',
      '解決するまで支払いを止めます。',
    ]));

  it('nobody below upper management will do (R34)', () =>
    hears(
      'manager-demand',
      [
        'I will only deal with your CEO from now on.',
        'Vien tämän suoraan toimitusjohtajallenne.',
        'Pöördun selle asjaga teie juhatuse poole.',
        '请马上把我的投诉升级给总经理。',
        'Mohon dieskalasi.',
        '本社に報告してください。',
      ],
      'upper-management',
    ));

  it('feeling unheard, too slow an escalation and no call back are three signs, each with its own words (R9, R23)', () => {
    hears('ignored', ['Nobody listens to me.', 'Kukaan ei kuuntele minua.'], 'unheard');
    hears('ignored', ['I have waited for two weeks.', 'Olen odottanut jo kaksi viikkoa.'], 'too-slow');
    hears('ignored', ['You promised to call me back and nobody did.', 'Kukaan ei soittanut takaisin.'], 'no-callback');
  });
});
