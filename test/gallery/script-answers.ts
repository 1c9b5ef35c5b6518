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
  ja: {
    before: '三度目の連絡ですが、どなたからも返事がありません。',
    reply: '三度もご連絡をいただきながら、お返事が遅れましたことをお詫び申し上げます。',
    next: 'ありがとうございます。よく分かりました。金曜日で結構です。',
    own: '{customer}様\n\n「{subject}」について何度もご連絡をいただきながら、お返事が遅れました。\n\n現在の対応：[次の対応]。{time}までに改めてご連絡いたします。',
    shows: '金曜日の正午までに改めてご連絡いたします',
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
