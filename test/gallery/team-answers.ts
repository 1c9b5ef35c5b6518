import type { Language } from '../../lib/i18n/translator.ts';
import type { RecordView } from '../../lib/messages/record-messages.ts';
import type { LeavingKind, MindsPart, SyncLine, SyncPage } from '../../lib/messages/sync-messages.ts';
import { FINDING_KINDS } from '../../lib/model/chain.ts';
import type { SyncRun } from '../../lib/model/team.ts';

/** States of the gallery that show something of a team: named after how syncing stands. */
const LINES: Record<string, Partial<SyncLine>> = {
  'team-synced': { state: 'synced' },
  'team-first': { state: 'syncing', progress: { up: [340, 1200], down: [3000, 10_400] } },
  'team-waiting': { state: 'waiting', waiting: 12, problem: { code: 'sync-busy', params: { status: 503 } } },
  'team-offline': { state: 'offline', waiting: 3, offlineSince: '2026-11-16T08:12:00Z' },
  'team-refused': {
    state: 'refused',
    waiting: 4,
    problem: { code: 'sync-not-member', params: { db: 'simmer-acme' } },
  },
  'team-signed-out': { state: 'signed-out', waiting: 4, problem: { code: 'sync-signed-out' } },
  'team-odd': { state: 'refused' },
  'team-unreached': {
    state: 'offline',
    waiting: 3,
    offlineSince: '2026-11-16T08:12:00Z',
    problem: { code: 'sync-unreachable' },
  },
  'team-moved': {
    state: 'synced',
    moved: {
      server: 'https://couch.team.example',
      team: 'simmer-acme-2',
      by: 'Maria Berg',
      at: '2026-11-16T08:30:00Z',
    },
  },
  'team-minds': { state: 'synced', minds: ['matrix', 'levels'] },
};

const lineOf = (state: string): SyncLine => ({
  state: 'alone',
  waiting: 0,
  offlineSince: null,
  problem: null,
  progress: { up: null, down: null },
  minds: [],
  moved: null,
  ...LINES[state],
});

const run = (minute: number, more: Partial<SyncRun> = {}): SyncRun => ({
  at: `2026-11-16T09:${String(minute).padStart(2, '0')}:00.000Z`,
  ms: 240,
  up: 2,
  down: 14,
  requests: 3,
  bytesUp: 2100,
  bytesDown: 29_400,
  outcome: 'synced',
  problem: null,
  ...more,
});

const RUNS = [
  run(30),
  run(31, { up: 0, down: 0, requests: 1, bytesUp: 0, bytesDown: 310, ms: 41 }),
  run(32, { up: 0, down: 0, ms: 20_000, outcome: 'offline', problem: { code: 'sync-unreachable' } }),
  run(44, { up: 500, down: 1000, bytesUp: 240_000, bytesDown: 2_200_000, ms: 4100 }),
];

const REFUSED: SyncPage['refused'] = [
  {
    id: 'a',
    reason: 'needs-manager',
    what: 'event-review',
    case: null,
    at: '2026-11-15T10:10:00.000Z',
  },
  { id: 'b', reason: 'too-large', what: 'note', case: null, at: '2026-11-16T08:10:00.000Z' },
  {
    id: 'c',
    reason: 'wrong-space',
    what: 'event-case',
    case: { id: 'x7f3a2c', ref: '7F3A2C' },
    at: '2026-11-16T08:20:00.000Z',
  },
];

function pageOf(state: string): SyncPage {
  const line = lineOf(state);
  return {
    team:
      line.state === 'alone'
        ? null
        : {
            server: 'https://couch.team.example',
            name: 'simmer-acme',
            closed: 'simmer-acme-closed',
            user: 'ann',
            roles: ['simmer-acme-member', 'simmer-acme-manager'],
            joinedAt: '2026-11-02T08:00:00Z',
            leaves: { quotes: true, names: true, texts: false },
            origin: 'https://couch.team.example/*',
            isAllowed: state !== 'team-refused',
            onlyHere: true,
          },
    line,
    lastAt: '2026-11-16T09:44:04.100Z',
    nextAt: line.state === 'offline' ? '2026-11-16T10:30:00Z' : null,
    clockOff: line.state === 'offline' ? 420 : 0,
    refused: state === 'team-odd' ? REFUSED : [],
    onlyHere: state === 'team-odd' ? [{ part: 'matrix', reason: 'needs-manager', mine: '[]' }] : [],
    teamLeaves: { quotes: true, names: state !== 'team-odd', texts: true },
    isManager: state !== 'team-odd',
    counts: { quotes: { left: 61, here: 0 }, names: { left: 40, here: 4 }, texts: { left: 0, here: 73 } },
    runs: line.state === 'alone' ? [] : RUNS,
    link: 'simmer:join#server=https%3A%2F%2Fcouch.team.example&team=simmer-acme',
    listedAs: state === 'team-synced' ? 'Ann Agent' : null,
  };
}

const WORDS: Record<Language, { quote: string; name: string; note: string }> = {
  en: {
    quote: 'This is the third time we write about it.',
    name: 'Globex · Export stops at 80 %',
    note: 'The export is limited by memory.',
  },
  fi: {
    quote: 'Kirjoitamme tästä jo kolmatta kertaa.',
    name: 'Globex · Vienti pysähtyy kohtaan 80 %',
    note: 'Vientiä rajoittaa muisti.',
  },
  id: {
    quote: 'Ini ketiga kalinya kami menulis soal ini.',
    name: 'Globex · Ekspor berhenti di 80 %',
    note: 'Ekspor dibatasi oleh memori.',
  },
  et: {
    quote: 'Kirjutame sellest juba kolmandat korda.',
    name: 'Globex · Eksport peatub 80 % juures',
    note: 'Eksporti piirab mälu.',
  },
  ja: {
    quote: 'この件での連絡はこれで三度目です。',
    name: 'Globex · エクスポートが80%で止まる',
    note: 'エクスポートはメモリの制限を受けています。',
  },
  zh: {
    quote: '这件事我们已经是第三次写信了。',
    name: 'Globex · 导出停在 80%',
    note: '导出受内存限制。',
  },
};

function leaving(language: Language): LeavingKind[] {
  const { quote, name, note } = WORDS[language];
  return [
    { kind: 'event-case', group: 'record', count: 412, examples: [] },
    { kind: 'event-policy', group: 'record', count: 9, examples: [] },
    { kind: 'sighting', group: 'record', count: 138, examples: [] },
    { kind: 'quote', group: 'quotes', count: 61, examples: [quote] },
    { kind: 'ticket', group: 'names', count: 44, examples: [name] },
    { kind: 'note', group: 'texts', count: 73, examples: [note] },
  ];
}

const MINDS: MindsPart[] = [
  {
    part: 'matrix',
    versions: [
      { id: 'a', by: 'Ann Agent', at: '2026-11-16T08:10:00.000Z', isReset: false },
      { id: 'b', by: 'Maria Berg', at: '2026-11-16T09:05:00.000Z', isReset: false },
    ],
    rows: [
      {
        id: 'legal',
        title: 'Legal threat',
        values: [
          { id: 'legal', type: 'legal', tier: 3, to: { role: 'legal' }, acknowledgeWithin: 'PT30M' },
          { id: 'legal', type: 'legal', tier: 4, to: { role: 'executive' }, acknowledgeWithin: 'PT30M' },
        ],
        pick: 1,
      },
      {
        id: 'vip',
        title: 'VIP waits',
        values: [{ id: 'vip', type: 'functional', tier: 2, to: { role: 'csm' } }, null],
        pick: 0,
      },
    ],
    wholes: ['[{"id":"legal","tier":3}]', '[{"id":"legal","tier":4}]'],
  },
  {
    part: 'levels',
    versions: [
      { id: 'c', by: 'Maria Berg', at: '2026-11-16T09:00:00.000Z', isReset: false },
      { id: 'd', by: 'Ann Agent', at: '2026-11-16T08:00:00.000Z', isReset: true },
    ],
    rows: null,
    wholes: ['{"watch":30,"at-risk":60,"critical":80}', ''],
  },
];

const recordOf = (state: string): RecordView => ({
  checkedAt: '2026-11-16T09:44:04.100Z',
  lines: state === 'team-waiting' ? FOUND : [],
});

const FOUND: RecordView['lines'] = FINDING_KINDS.map((kind, i) => ({
  kind,
  device: '6f0a41d2-7c9e-4b35-9a51-3d0e3ad20d11',
  name: 'Maria Berg',
  count: i % 2 ? 1 : 3,
  event: `019abf3e-2d1${i}-7bb2-9d13-60ac702e3f44`,
  at: `2026-11-16T08:1${i}:00.000Z`,
}));

/** What a team's database and its state would answer. */
export const teamAnswers = (language: Language, state: string) => ({
  'record.get': () => recordOf(state),
  'record.check': () => recordOf(state),
  'record.export': () => ({ text: '{}' }),
  'sync.get': () => lineOf(state),
  'sync.watch': () => ({ again: false }),
  'sync.now': () => lineOf(state),
  'sync.page': () => pageOf(state),
  'sync.pending': () => ({}),
  'sync.link': () => ({ invitation: { server: 'https://couch.team.example', team: 'simmer-acme' } }),
  'sync.check': () => ({
    user: 'ann',
    roles: ['simmer-acme-manager'],
    records: 10_400,
    hasClosed: true,
    teamLeaves: { quotes: true, names: true, texts: false },
  }),
  'sync.preview': () => ({ kinds: leaving(language) }),
  'sync.sign-in': () => pageOf(state),
  'sync.leave': () => pageOf('any'),
  'sync.join': () => pageOf('team-synced'),
  'sync.leaves': () => ({ stayed: 2, page: pageOf(state) }),
  'sync.refused': () => pageOf('team-synced'),
  'sync.take-teams': () => pageOf('team-synced'),
  'sync.move': () => pageOf('team-synced'),
  'sync.follow': () => pageOf('team-synced'),
  'sync.setup': () => ({
    link: 'simmer:join#server=https%3A%2F%2Fcouch.team.example&team=simmer-acme',
    problem: null,
    advice: [{ code: 'no-circle', params: {} }],
  }),
  'minds.get': () => ({ parts: MINDS }),
  'minds.settle': () => ({ saved: true, errors: [] }),
});

/** Names of those states. */
export const TEAM_STATES = Object.keys(LINES);
