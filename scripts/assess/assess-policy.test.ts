import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { assess as assessOne } from '../../lib/assessment/assess.ts';
import { type Assessment, assessmentSchema } from '../../lib/model/assessment.ts';
import type { TicketInput } from '../../lib/model/ticket.ts';
import { makeTicket } from '../../lib/signals/test-ticket.ts';
import { runScript } from '../testing/run-script.ts';
import { parseTicketLine } from './parse-ticket-line.ts';
import { readPolicyFile } from './read-policy-file.ts';

const script = fileURLToPath(new URL('../assess.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'simmer-assess-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

function policyFile(policy: object): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify({ schema: 1, ...policy }));
  return path;
}

/** The assessment of one ticket by a policy, as the command line reads both. */
function assess(policy: object, ticket: object): Assessment {
  const parsed = parseTicketLine(JSON.stringify(ticket), 1);
  if (!parsed || 'error' in parsed) throw new Error(JSON.stringify(parsed));
  const assessment = assessOne(parsed.ticket, readPolicyFile(policyFile(policy)));
  return assessmentSchema.parse(JSON.parse(JSON.stringify(assessment)));
}

/** The same, from the command line. */
async function assessByScript(policy: object, ticket: object): Promise<Assessment> {
  const { out, err } = await runScript(script, JSON.stringify(ticket), ['--policy', policyFile(policy)]);
  if (err) throw new Error(err);
  return assessmentSchema.parse(JSON.parse(out.join('\n')));
}

const hours = {
  id: 'hq',
  timeZone: 'Europe/Helsinki',
  weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] },
};
const person = (id: string, more: object) => ({ id, name: id, ...more });
// Monday 16 November 2026, 16:30 in Helsinki, half an hour before closing.
const ticket = (text: string, more: Partial<TicketInput> = {}) =>
  makeTicket([{ text, at: '2026-11-16T14:30:00Z' }], {
    createdAt: '2026-11-16T14:30:00Z',
    observedAt: '2026-11-16T14:45:00Z',
    status: 'open',
    ...more,
  });

describe('npm run assess -- --policy', { timeout: 60_000 }, () => {
  test('gives the clocks of that policy: its hours, holidays and targets by priority', () => {
    const slas = [
      {
        id: 'gold',
        calendar: 'hq',
        targets: { urgent: { 'first-reply': 'PT1H' }, default: { 'first-reply': 'PT4H' } },
      },
    ];
    const due = (calendar: object, priority: 'urgent' | 'low') =>
      assess({ calendars: [calendar], slas }, ticket('Where is it?', { priority })).clocks.map(
        ({ metric, dueAt, source }) => [metric, dueAt, source],
      );
    expect(due(hours, 'urgent')).toEqual([['first-reply', '2026-11-17T07:30:00Z', 'policy']]);
    expect(due({ ...hours, holidays: ['2026-11-17'] }, 'urgent')).toEqual([
      ['first-reply', '2026-11-23T07:30:00Z', 'policy'],
    ]);
    expect(due(hours, 'low')).toEqual([['first-reply', '2026-11-17T10:30:00Z', 'policy']]);
  });

  test('routes to whoever is on duty: their turn, their deputy, or a hole by name (R111, W20)', () => {
    const rotation = { from: '2026-11-09', at: '09:00', days: 7, people: ['ann', 'bo'] };
    const roles = [{ id: 'lead', name: { en: 'lead' }, calendar: null, rotation }];
    const away = { absences: [{ from: '2026-11-16T00:00:00Z', until: '2026-11-17T00:00:00Z' }] };
    const to = (people: object[]) =>
      assess({ calendars: [hours], roles, people }, ticket('Get me your manager.')).route;
    const ann = person('ann', { roles: ['lead'] });
    const cleo = person('cleo', {});
    expect(to([ann, person('bo', {})])).toMatchObject({ row: 'manager', to: { role: 'lead', person: 'bo' } });
    expect(to([ann, person('bo', { ...away, deputies: ['cleo'] }), cleo]).to).toMatchObject({
      person: 'cleo',
      standsInFor: 'bo',
    });
    expect(to([person('ann', away), person('bo', away)]).to).toMatchObject({ hole: 'nobody-there' });
  });

  test('a missed target of that policy takes the row for silence, in its hours', () => {
    const slas = [{ id: 'gold', calendar: 'hq', targets: { default: { 'first-reply': 'PT15M' } } }];
    const late = ticket('Where is it?', { observedAt: '2026-11-16T14:50:00Z' });
    const { route, clocks } = assess({ calendars: [hours], slas }, late);
    expect(clocks[0]).toMatchObject({ breached: true, dueAt: '2026-11-16T14:45:00Z' });
    expect(route).toMatchObject({ row: 'silence', to: { role: 'assignee' }, acknowledgeWithin: 'PT15M', notify: [] });
    expect(route.explain).toContain('Tue 09:05');
  });

  test('a row of the team’s own with a ladder, scripts and words', async () => {
    const matrix = [
      {
        id: 'printer',
        when: { all: [{ issue: 'printer' }, { not: { tag: 'internal' } }] },
        type: 'functional',
        mode: 'swarm',
        to: { role: 'specialist', person: 'ann' },
        acknowledgeWithin: 'PT1H',
        explain: { en: '{name} looks at the printer by {time}.' },
        ladder: 'quick',
        scripts: ['swarm-specialist-joins'],
      },
    ];
    const ladders = [{ id: 'quick', steps: [{ id: 'again', after: 'PT30M', to: { deputy: true } }] }];
    const policy = {
      calendars: [hours],
      matrix,
      ladders,
      people: [person('ann', { name: 'Ann', roles: ['specialist'] })],
    };
    const printer = ticket('It prints nothing.', { issue: 'printer' });
    const assessment = await assessByScript(policy, printer);
    expect(assessment).toEqual(assess(policy, printer));
    const { route } = assessment;
    expect(route).toMatchObject({ row: 'printer', mode: 'swarm', to: { person: 'ann' }, acknowledgeWithin: 'PT1H' });
    expect(route.explain).toBe('Ann looks at the printer by Tue 09:45.');
  });
});
