import type { SiteProfile } from '../../../lib/model/site-profile.ts';
import { type Fixture, readFixture } from '../../../test/e2e/sites/fixture.ts';
import { requestTracker, roundcube } from './many-mails.ts';

type Json = Record<string, unknown>;

/** A golden page that is made as long as is wanted: by its elements, or by what its API answers. */
export interface Long {
  fixture: string;
  /** Elements of messages whose copies make the page longer. */
  elements?: string;
  /** Answers as long as is wanted. */
  answers?(fixture: Fixture, count: number): [path: string, json: unknown][];
  keyed?(fixture: Fixture, count: number): unknown;
  /** The most messages that are read at once, where that is fewer than are measured. */
  most?: number;
  /** Read as a person pointed it out. */
  profile?: SiteProfile;
}

const WORDS =
  'I ordered this three weeks ago and nobody has answered my last two mails. Please tell me what happens now, and by when.';

function answer(fixture: Fixture, path: string): Json {
  return (fixture.answers.find((each) => each.path === path)?.json ?? {}) as Json;
}

const minute = (at: number) => new Date(Date.parse('2026-11-01T08:00:00Z') + at * 60_000);
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
/** Everything but one answer, which goes first. */
const instead = (fixture: Fixture, path: string, json: unknown): [string, unknown][] => [
  ...fixture.answers
    .filter((each) => each.path.length > path.length)
    .map((each): [string, unknown] => [each.path, each.json]),
  [path, json],
  ...fixture.answers
    .filter((each) => each.path !== path && each.path.length <= path.length)
    .map((each): [string, unknown] => [each.path, each.json]),
];

const found = (...css: string[]) => ({ hops: [], css });
/** FreeScout's page, as if nobody had known it. */
const POINTED: SiteProfile = {
  ...{ format: 'simmer-site', version: 1, id: 'bench', name: 'Bench', host: 'help.fjordkettle.example', path: '/' },
  find: {
    message: found('[data-thread_id]'),
    text: { ...found('.thread-body'), where: 'inside' },
    author: { ...found('.thread-person strong', 'strong'), where: 'inside' },
    time: { ...found('.thread-date'), where: 'inside' },
    subject: found('.conv-subjtext'),
    composer: null,
    number: null,
  },
  ticket: { by: 'address', path: '/desk/conversation/{n}', query: [], hash: null },
  first: 'oldest',
  times: null,
  roles: { marks: [{ role: 'customer', css: ['.thread-type-customer'] }], own: [], others: 'unknown' },
};

/** Every site of which a golden page can be made longer. */
export const LONG: Record<string, Long> = {
  zendesk: {
    fixture: 'zendesk/2026-11-api',
    answers: (fixture, count) => {
      const comments = times(count, (at) => ({
        ...{ id: 1000 + at, type: 'Comment', author_id: at % 2 ? 50 : 7, public: true, attachments: [] },
        ...{ body: `${at}: ${WORDS}`, plain_body: `${at}: ${WORDS}`, html_body: `<div><p>${at}: ${WORDS}</p></div>` },
        created_at: minute(at).toISOString(),
      }));
      const path = '/api/v2/tickets/4712/comments.json';
      const users = (answer(fixture, path).users ?? []) as unknown[];
      const rest = fixture.answers.filter((each) => !each.path.startsWith(path));
      return [
        [path, { comments, users, meta: { has_more: false } }],
        ...rest.map((each): [string, unknown] => [each.path, each.json]),
      ];
    },
  },
  'zendesk, page alone': { fixture: 'zendesk/2026-11-three-open', elements: '[data-is-active="true"] article' },
  zammad: {
    fixture: 'zammad/2026-11-new',
    answers: (fixture, count) => {
      const path = '/api/v1/ticket_articles/by_ticket/12';
      const shown = (fixture.answers.find((each) => each.path === path)?.json ?? []) as Json[];
      // What is in view must be in the answer, or it is not believed.
      const more = times(count - shown.length, (at) => ({
        ...shown[0],
        ...{ id: 1000 + at, body: `<p>${at}: ${WORDS}</p>`, created_at: minute(at).toISOString(), attachments: [] },
      }));
      const articles = [...shown, ...more];
      return instead(fixture, path, articles);
    },
  },
  chatwoot: {
    fixture: 'chatwoot/2026-11-conversation',
    answers: (fixture, count) => {
      const path = '/conversations/88/messages';
      const shown = answer(fixture, path).payload as Json[];
      const more = times(count - shown.length, (at) => ({
        ...shown[0],
        ...{ id: 1000 + at, content: `${at}: ${WORDS}`, created_at: minute(at).getTime() / 1000 },
      }));
      const payload = [...shown, ...more];
      return instead(fixture, path, { meta: {}, payload });
    },
  },
  helpscout: {
    fixture: 'helpscout/2026-11-api',
    keyed: (fixture, count) => {
      const keyed = fixture.keyed as Json & { _embedded: { threads: Json[] } };
      const shown = keyed._embedded.threads;
      const mould = shown.find(({ type }) => type === 'customer');
      const more = times(count - shown.length, (at) => ({
        ...mould,
        ...{ id: 9000 + at, body: `<p>${at}: ${WORDS}</p>`, createdAt: minute(at).toISOString() },
      }));
      const threads = [...shown, ...more.reverse()];
      return { ...keyed, threads: count, _embedded: { threads } };
    },
  },
  liveagent: {
    fixture: 'liveagent/2026-11-keyed',
    keyed: (fixture, count) => {
      const keyed = fixture.keyed as Json & { messages: (Json & { messages: Json[] })[] };
      const [group] = keyed.messages;
      const mould = group?.messages.find(({ type }) => type === 'M');
      const more = times(count - keyed.messages.length, (at) => ({
        ...group,
        ...{ id: `group${at}`, datecreated: minute(at).toISOString() },
        messages: [{ ...mould, id: `long${at}`, message: `<p>${at}: ${WORDS}</p>` }],
      }));
      const messages = [...keyed.messages, ...more];
      return { ...keyed, messages };
    },
  },
  freescout: { fixture: 'freescout/2026-11-conversation', elements: '.thread-type-customer' },
  osticket: { fixture: 'osticket/2026-11-ticket', elements: '.thread-entry.message' },
  gmail: { fixture: 'gmail/2026-11-japanese', elements: '.h7' },
  outlook: { fixture: 'outlook/2026-11-conversation', elements: '[aria-label="Email message"]' },
  'helpscout, page alone': { fixture: 'helpscout/2026-11-new', elements: '.ThreadListItem' },
  'zammad, page alone': { fixture: 'zammad/2026-11-page-alone', elements: '.ticket-article-item' },
  rt: {
    fixture: 'rt/2026-11-ticket',
    answers: (fixture, count) => requestTracker(fixture, count, WORDS, minute),
  },
  roundcube: {
    fixture: 'roundcube/2026-11-reply',
    answers: (fixture, count) => roundcube(fixture, count, WORDS, minute),
    most: 60,
  },
  'pointed out': {
    fixture: 'freescout/2026-11-conversation',
    elements: '.thread-type-customer',
    profile: POINTED,
  },
  'rt, page alone': { fixture: 'rt/2026-11-page-alone', elements: '.transaction.message' },
};

export const longFixture = ({ fixture }: Long): Fixture => readFixture(fixture);
