import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import { content, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const desk = () => ok<Answer<'hours.desk'>>('hours.desk', {}, page);
const year = new Date().getFullYear();

/** The helpdesk answers by path: JSON, or a status. */
function helpdesk(answers: Record<string, unknown>) {
  const asked: string[] = [];
  scene.fake.tabAnswers.set('tab.desk', (data) => {
    const { path } = data as { path: string };
    asked.push(path);
    const answer = answers[path.replace(/[?].*/, '').replace('/api/v2/', '')] ?? 404;
    const value =
      typeof answer === 'number'
        ? { status: answer, body: null }
        : { status: 200, body: typeof answer === 'string' ? answer : JSON.stringify(answer) };
    return { ok: true, value };
  });
  return asked;
}
const policy = (id: number, more: object = {}) => ({
  id,
  title: `P${id}`,
  position: id,
  filter: { all: [], any: [] },
  policy_metrics: [{ priority: 'high', metric: 'first_reply_time', target: 60, business_hours: true }],
  ...more,
});
const schedule = { id: 5, name: 'HQ', time_zone: 'Helsinki', intervals: [{ start_time: 1980, end_time: 2460 }] };

describe('the import from the helpdesk (issue 4, item 5)', () => {
  it('reads policies in their order, schedules with holidays, and the names conditions use', async () => {
    const asked = helpdesk({
      'slas/policies.json': {
        sla_policies: [
          policy(2, { filter: { all: [{ field: 'group_id', operator: 'is', value: 7 }] } }),
          policy(1, { filter: { any: [{ field: 'organization_id', operator: 'is', value: '9' }] } }),
        ],
      },
      'business_hours/schedules.json': { schedules: [schedule] },
      'business_hours/schedules/5/holidays.json': { holidays: [{ start_date: '2027-12-06', end_date: '2027-12-06' }] },
      'groups.json': { groups: [{ id: 7, name: 'Billing' }] },
      'organizations/show_many.json': { organizations: [{ id: 9, name: 'Customer Ltd' }] },
    });
    expect(await desk()).toEqual({
      ok: true,
      host: 'acme.zendesk.com',
      calendars: [
        {
          id: 'zendesk-5',
          name: 'HQ',
          timeZone: 'Europe/Helsinki',
          weekly: { mon: [['09:00', '17:00']] },
          holidays: ['2027-12-06'],
        },
      ],
      slas: [
        {
          id: 'zendesk-1',
          name: 'P1',
          when: { organization: 'Customer Ltd' },
          calendar: 'zendesk-5',
          targets: { high: { 'first-reply': 'PT1H' } },
        },
        {
          id: 'zendesk-2',
          name: 'P2',
          when: { group: 'Billing' },
          calendar: 'zendesk-5',
          targets: { high: { 'first-reply': 'PT1H' } },
        },
      ],
      notes: [],
    });
    expect(asked).toContain('/api/v2/organizations/show_many.json?ids=9');
  });

  it.each([
    [401, 'not-signed-in'],
    [403, 'not-allowed'],
    [404, 'no-plan'],
    [429, 'busy'],
    [500, 'strange'],
    ['<html>', 'strange'],
    [{ sla_policies: 'many' }, 'strange'],
    [{ sla_policies: [] }, 'nothing'],
  ])('%j is said plainly: %s', async (answer, refused) => {
    helpdesk({ 'slas/policies.json': answer });
    expect(await desk()).toEqual({ ok: false, refusal: refused, host: 'acme.zendesk.com' });
  });

  it('names what it could not read, and takes the rest', async () => {
    helpdesk({
      'slas/policies.json': { sla_policies: [policy(1)], next_page: 'https://acme.zendesk.com/x' },
      'business_hours/schedules.json': 403,
    });
    const answer = await desk();
    expect(answer).toMatchObject({ ok: true, slas: [{ calendar: null }] });
    expect(answer.ok && answer.notes.map(({ code }) => code)).toEqual(['more', 'no-schedule']);
    helpdesk({
      'slas/policies.json': { sla_policies: [policy(1)] },
      'business_hours/schedules.json': { schedules: [schedule, { ...schedule, id: 6, name: 'Night' }] },
    });
    const two = await desk();
    expect(two.ok && two.notes.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'holidays HQ',
      'holidays Night',
      'schedules HQ',
    ]);
  });

  it('asks for an open tab where there is none, or none that answers; only our own pages may ask', async () => {
    expect(await desk()).toMatchObject({ ok: false, refusal: 'no-tab' });
    scene.fake.tabs.length = 0;
    expect(await desk()).toEqual({ ok: false, refusal: 'no-tab' });
    expect(await refusal('hours.desk', {}, content())).toBe('refused');
  });
});

describe('days off from a calendar file', () => {
  const ics = (lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
  const entry = (start: string, end: string | null, more: string[] = []) => [
    'BEGIN:VEVENT',
    'UID:x',
    `DTSTART${start}`,
    ...(end ? [`DTEND${end}`] : []),
    'SUMMARY:Off',
    ...more,
    'END:VEVENT',
  ];
  const read = (text: string, timeZone = 'Europe/Helsinki') =>
    ok<Answer<'hours.ics'>>('hours.ics', { text, timeZone }, page);

  it('are whole days; entries of part of a day are counted and left out', async () => {
    const answer = await read(
      ics([
        ...entry(`;VALUE=DATE:${year}1224`, `;VALUE=DATE:${year}1226`),
        // From midnight to midnight in Helsinki, and a meeting.
        ...entry(`:${year}0619T210000Z`, `:${year}0620T210000Z`),
        ...entry(`:${year}0301T100000Z`, `:${year}0301T110000Z`),
      ]),
    );
    expect(answer).toMatchObject({ ok: true, partly: 1, unread: 0 });
    expect(answer.ok && answer.days.map(({ date }) => date)).toEqual([
      `${year}-06-20`,
      `${year}-12-24`,
      `${year}-12-25`,
    ]);
  });

  it('repeat for three years, and a zone that is still being typed does no harm', async () => {
    const answer = await read(ics(entry(`;VALUE=DATE:${year - 20}0101`, null, ['RRULE:FREQ=YEARLY'])), 'Mars/Ba');
    expect(answer.ok && answer.days.map(({ date }) => date)).toEqual([0, 1, 2, 3].map((n) => `${year + n}-01-01`));
  });

  it('are refused whole where the file is nonsense or has 10,000 entries (issue 4, bad input)', async () => {
    expect(await read('holidays: all of them')).toMatchObject({ ok: false, fault: 'no-calendar' });
    const many = Array.from({ length: 10_000 }, () => entry(`;VALUE=DATE:${year}0101`, null)).flat();
    expect(await read(ics(many))).toMatchObject({ ok: false, fault: 'too-many', most: 2000 });
  });
});

describe('a policy file', () => {
  const read = (text: string) => ok<Answer<'hours.file'>>('hours.file', { text }, page);
  it('gives its calendars and SLAs, or every error with its line', async () => {
    const sla = { id: 'a', calendar: null, targets: { default: { resolution: 'PT4H' } } };
    expect(await read(JSON.stringify({ schema: 1, slas: [sla] }))).toEqual({ ok: true, calendars: [], slas: [sla] });
    const bad = await read(
      '{"schema": 1,\n"slas": [{"id": "a", "calendar": null,\n"targets": {"default": {"resolution": "P2D"}}}]}',
    );
    expect(bad).toMatchObject({ ok: false, errors: [{ line: 3, path: 'slas.0.targets.default.resolution' }] });
    expect(await read('not JSON')).toMatchObject({ ok: false });
  });
});

it('what pauses a metric where an SLA says nothing is told once, by the engine', async () => {
  const { pauses } = await ok<Answer<'hours.basics'>>('hours.basics', {}, page);
  expect(pauses).toContainEqual({ metric: 'agent-work', statuses: ['pending', 'on-hold'] });
  expect(pauses).toContainEqual({ metric: 'first-reply', statuses: [] });
});
