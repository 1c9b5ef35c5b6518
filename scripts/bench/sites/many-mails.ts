import type { Fixture } from '../../../test/e2e/sites/fixture.ts';

type Json = Record<string, unknown>;
/** What a server answers: text as it is, anything else as JSON. */
type Answers = [path: string, answer: unknown][];

const PER_PAGE = 100;
const AT_ONCE = 50;

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const pagesOf = <T>(items: readonly T[], size: number): T[][] =>
  times(Math.ceil(items.length / size), (at) => items.slice(at * size, (at + 1) * size));

/** A ticket of Request Tracker, as its REST 2 gives it: a page of history at a time, fifty attachments at a time. */
export function requestTracker(fixture: Fixture, count: number, words: string, minute: (at: number) => Date): Answers {
  const history = fixture.answers.find(({ path }) => path === '/REST/2.0/ticket/1/history')?.json as { items: Json[] };
  const [created, answered] = ['Create', 'Correspond'].map((type) => history.items.find(({ Type }) => Type === type));
  const customer = (created as Json).Creator;
  const items = times(count, (at) => ({
    ...(at === 0 ? created : answered),
    ...(at % 3 === 0 && { Creator: customer }),
    ...{ id: String(10_000 + at), Created: minute(at).toISOString().replace('.000Z', 'Z') },
  }));
  const pages = pagesOf(items.toReversed(), PER_PAGE);
  const groups = pagesOf(items, AT_ONCE);
  const ofGroup = (group: typeof items, make: (at: number) => Json) => ({
    items: group.map(({ id }) => make(Number(id))),
  });
  const first = (field: string, at: number) => `"field":"${field}","operator":"IN","value":[${at}`;
  return [
    ...pages.map((page, at): Answers[number] => [
      `per_page=${PER_PAGE}&page=${at + 1}&orderby=id`,
      { items: page, total: count },
    ]),
    ...groups.flatMap((group): Answers => {
      const at = Number(group[0]?.id);
      return [
        [
          first('TransactionId', at),
          ofGroup(group, (id) => ({
            ...{ id: String(id + 90_000), TransactionId: String(id), ContentType: 'text/html' },
            ...{ Filename: '', ContentLength: '200' },
          })),
        ],
        [
          first('id', at + 90_000),
          ofGroup(group, (id) => ({ id: String(id + 90_000), Content: `<p>${id}: ${words}</p>` })),
        ],
      ];
    }),
    ...fixture.answers
      .filter(({ path }) => !/history|attachments|page=2/.test(path))
      .map(({ path, json }): Answers[number] => [path, json]),
  ];
}

/** A folder of Roundcube with a thread of so many mails in it, each answered as its source. */
export function roundcube(fixture: Fixture, count: number, words: string, minute: (at: number) => Date): Answers {
  const list = fixture.answers.find(({ path }) => path.startsWith('_action=list'))?.json as Json;
  const uids = times(count, (at) => 100 + at);
  const source = (uid: number, at: number) =>
    [
      `From: ${at % 2 === 0 ? 'Kim <kim@customer.example>' : 'Support <support@team.example>'}`,
      `To: ${at % 2 === 0 ? 'support@team.example' : 'kim@customer.example'}`,
      'Subject: Re: Kaputt',
      `Date: ${minute(at).toUTCString().replace('GMT', '+0000')}`,
      // The one that is being answered.
      `Message-ID: <${at === count - 1 ? 'second@customer.example' : `m${uid}@customer.example`}>`,
      'References: <first@customer.example>',
      'Content-Type: text/html; charset=utf-8',
      '',
      `<p>${at}: ${words}</p><blockquote><p>${words}</p></blockquote>`,
    ].join('\r\n');
  const rows = uids.map((uid) => `this.add_message_row(${uid},{"subject": "Re: Kaputt"},{"mbox": "INBOX"},false);`);
  return [
    ...uids.map((uid, at): Answers[number] => [`_action=viewsource&_mbox=INBOX&_uid=${uid}`, source(uid, at)]),
    ['_action=list&_mbox=INBOX', { ...list, exec: rows.join('\n') }],
  ];
}
