import type { Language } from '../../lib/i18n/translator.ts';
import { compareVersions } from '../../lib/library/compare-versions.ts';
import { foldLibrary } from '../../lib/library/fold-library.ts';
import { previewScript } from '../../lib/library/preview-script.ts';
import type { ScriptLine, ScriptVersionView } from '../../lib/messages/script-messages.ts';
import type { Sample, UseLine } from '../../lib/messages/script-review-messages.ts';
import { type Criterion, SCORECARD, type ScoreAnswer } from '../../lib/model/script-review.ts';

const WORDS: Record<Language, { before: string; reply: string; next: string; own: string; shows: string }> = {
  en: {
    before: 'This is the third time I write, and nobody answers.',
    reply: 'You wrote to us three times and did not get an answer in time. That wait is on us, and I am sorry.',
    next: 'Thank you, that is clear. Friday is fine.',
    own: 'Hello {customer},\n\nYou wrote to us about “{subject}” more than once. That wait is on us.\n\nWhat I am doing now: [next step]. I write again by {time}.',
    shows: 'I write to you again by noon on Friday',
  },
  fi: {
    before: 'Kirjoitan jo kolmatta kertaa, eikä kukaan vastaa.',
    reply: 'Kirjoitit meille kolme kertaa etkä saanut vastausta ajoissa. Viive johtui meistä, olen pahoillani.',
    next: 'Kiitos, nyt asia selvisi. Perjantai sopii.',
    own: 'Hei {customer},\n\nkirjoitit meille asiasta ”{subject}” useammin kuin kerran. Viive johtui meistä.\n\nTeen nyt tämän: [seuraava askel]. Kirjoitan uudelleen viimeistään {time}.',
    shows: 'Kirjoitan sinulle uudelleen perjantaina puoleenpäivään mennessä',
  },
  id: {
    before: 'Ini ketiga kalinya saya menulis, dan tidak ada yang membalas.',
    reply:
      'Anda menulis kepada kami tiga kali dan tidak mendapat jawaban pada waktunya. Keterlambatan itu tanggung jawab kami, dan saya minta maaf.',
    next: 'Terima kasih, sekarang jelas. Jumat boleh.',
    own: 'Halo Bapak/Ibu {customer},\n\nAnda menulis kepada kami tentang “{subject}” lebih dari sekali. Keterlambatan itu tanggung jawab kami.\n\nYang saya lakukan sekarang: [langkah berikutnya]. Saya menulis lagi paling lambat {time}.',
    shows: 'Saya menulis lagi kepada Anda paling lambat Jumat siang',
  },
  et: {
    before: 'Kirjutan juba kolmandat korda ja keegi ei vasta.',
    reply:
      'Kirjutasite meile kolm korda ega saanud õigel ajal vastust. See ootamine tulenes meist ja mul on sellest kahju.',
    next: 'Aitäh, nüüd on selge. Reede sobib.',
    own: 'Tere, {customer}\n\nKirjutasite meile teemal „{subject}“ rohkem kui korra. See ootamine tulenes meist.\n\nTeen praegu järgmist: [järgmine samm]. Kirjutan uuesti hiljemalt {time}.',
    shows: 'Kirjutan teile uuesti reedel enne lõunat',
  },
  ja: {
    before: '三度目の連絡ですが、どなたからも返事がありません。',
    reply: '三度もご連絡をいただきながら、お返事が遅れましたことをお詫び申し上げます。',
    next: 'ありがとうございます。よく分かりました。金曜日で結構です。',
    own: '{customer}様\n\n「{subject}」について何度もご連絡をいただきながら、お返事が遅れました。\n\n現在の対応：[次の対応]。{time}までに改めてご連絡いたします。',
    shows: '金曜日の正午までに改めてご連絡いたします',
  },
  zh: {
    before: '这是我第三次写信了，一直没有人回复。',
    reply: '您给我们写了三次，却没有及时得到答复。让您久等是我们的责任，我很抱歉。',
    next: '谢谢，这样就清楚了。周五可以。',
    own: '{customer}，您好：\n\n您就“{subject}”多次写信给我们。让您久等是我们的责任。\n\n我现在正在做：[下一步]。我会在{time}之前再写信给您。',
    shows: '我会在周五中午之前再写信给您',
  },
};

const done = (by: string, at: string) => ({ by, at });

/** What the dashboard's page of scripts asks. */
export function scriptAnswers(language: Language) {
  const words = WORDS[language];
  const lines = [...foldLibrary([]).values()].map(({ id, language: tag, inForce, origin }): ScriptLine => {
    const { title, text, signals, framework, hash } = inForce;
    return {
      ...{ id, language: tag, title, text, signals: [...signals], levels: [], framework: framework ?? null },
      ...{ state: 'draft', origin, versions: 1, version: 1, isWaiting: false, isParted: false },
      ...{ changed: null, approved: null, heads: [], event: null, hash },
    };
  });
  const own = lines.filter((line) => line.language === language);
  const [first, second, third, fourth] = own as [ScriptLine, ScriptLine, ScriptLine, ScriptLine];
  const shipped = first.text;
  Object.assign(first, {
    ...{
      text: words.own,
      state: 'approved',
      versions: 3,
      version: 2,
      isWaiting: true,
      levels: ['at-risk', 'critical'],
    },
    ...{ changed: done('Ann Agent', '2026-11-10T09:00:00Z'), approved: done('Mira Coach', '2026-11-12T10:00:00Z') },
    ...{ event: 'e2', heads: ['e3'] },
  });
  Object.assign(second, { state: 'approved', approved: done('Mira Coach', '2026-11-13T10:00:00Z') });
  Object.assign(third, { state: 'retired', changed: done('Mira Coach', '2026-11-14T10:00:00Z') });
  Object.assign(fourth, {
    isParted: true,
    versions: 3,
    version: 3,
    event: 'e5',
    heads: ['e4', 'e5'],
    origin: 'shipped',
  });
  fourth.changed = done('Bo Berg', '2026-11-15T10:00:00Z');
  const version = (number: number, text: string, before: string | null): ScriptVersionView => ({
    ...{ event: number === 1 ? null : `e${number}`, number, title: first.title, text, signals: first.signals },
    ...{ levels: [], framework: null, hash: `${number}`, isInForce: number === 2, isHead: false },
    changed: number === 1 ? null : done('Ann Agent', '2026-11-10T09:00:00Z'),
    approved: number === 2 ? done('Mira Coach', '2026-11-12T10:00:00Z') : null,
    since: before === null ? null : { number: number - 1, title: null, text: compareVersions(before, text, language) },
  });
  const newer = words.own.replace('[', '[…, ');
  const use = (id: string, more: Partial<UseLine> = {}): UseLine => ({
    ...{ id, at: '2026-11-15T10:00:00Z', script: first.id, language, title: first.title, what: 'as-is' },
    ...{ reason: null, kept: 1, kinds: ['ignored', 'anger'], level: 'at-risk', levelAfter: 'watch', after: 'calmer' },
    ...{ before: words.before, reply: words.reply, next: words.next },
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    ...more,
  });
  const lacking = { after: null, levelAfter: null, next: null } as const;
  const uses = [
    use('u1'),
    use('u2', { what: 'edited', kept: 0.6, title: second.title, after: 'hotter', levelAfter: 'critical' }),
    use('u3', { what: 'rejected', reason: 'wrong-tone', kept: null, reply: null, ...lacking }),
    use('u4', { what: 'edited', kept: 0.9, title: third.title, ...lacking }),
    use('u5', { what: 'unsent', kept: null, reply: null, ...lacking }),
  ];
  const row = (title: string, counts: object) => ({
    ...{ script: title, language, title, isRetired: false, kind: 'ignored', n: 0, calmer: 0, same: 0, hotter: 0 },
    ...{ waiting: 0, rejected: 0, isEnough: false, low: null, high: null },
    ...{ reopened: { hits: 0, n: 0, low: null, high: null }, poor: { hits: 0, n: 0, low: null, high: null } },
    ...counts,
  });
  const answers = Object.fromEntries(
    SCORECARD.map((one, i): [Criterion, ScoreAnswer] => [one, i % 5 === 4 ? 'none' : 'yes']),
  );
  const given = { answers, quotes: { 'next-step': words.shows } };
  const samples: Sample[] = [
    { use: use('u1'), state: 'open', isOwn: false, mine: null, other: null },
    { use: use('u2', { title: second.title }), state: 'mine', isOwn: false, mine: given, other: null },
    {
      ...{ use: use('u4', { title: third.title }), state: 'both', isOwn: false, mine: given },
      other: { answers: { ...answers, option: 'no', promise: 'no' }, quotes: {} },
    },
  ];
  return {
    'scripts.list': () => ({ scripts: lines, isCoach: true }),
    'scripts.history': () => ({
      versions: [version(3, newer, words.own), version(2, words.own, shipped), version(1, shipped, null)],
    }),
    'scripts.preview': ({ text, language: tag }: { text: string; language: string }) => previewScript(text, tag),
    'scripts.save': () => ({ id: first.id, language }),
    'scripts.approve': () => ({}),
    'scripts.retire': () => ({}),
    'scripts.uses': () => ({
      ...{ lines: uses, total: 45, pages: 3 },
      counts: { all: 45, 'as-is': 20, edited: 15, rejected: 6, unsent: 4 },
    }),
    'scripts.outcomes': () => ({
      rows: [
        row(first.title, {
          n: 24,
          calmer: 17,
          same: 5,
          hotter: 2,
          isEnough: true,
          low: 0.508,
          high: 0.851,
          waiting: 2,
          reopened: { hits: 3, n: 18, low: 0.058, high: 0.392 },
          poor: { hits: 1, n: 4, low: null, high: null },
        }),
        row(second.title, { kind: 'dispute', n: 3, calmer: 3, rejected: 4 }),
        row(third.title, { kind: null, isRetired: true, waiting: 1 }),
      ],
      enough: 10,
    }),
    'scripts.samples': () => ({
      ...{ samples, left: 7, isCoach: true },
      agreement: {
        ...{ replies: 12, answers: 168, same: 149, isEnough: true, enough: 10, kappa: 0.71, low: 0.58, high: 0.84 },
        differing: [
          { criterion: 'option', differed: 6, of: 12 },
          { criterion: 'promise', differed: 4, of: 12 },
        ],
      },
    }),
    'scripts.draw': () => ({ drawn: 5 }),
    'scripts.score': () => ({}),
    'panel.wave-script': () => ({}),
  };
}
