import { describe, expect, it, test } from 'vitest';
import { durationSeconds } from '../clocks/duration-seconds.ts';
import type { Severity } from '../model/kinds.ts';
import type { LadderStep } from '../model/ladder.ts';
import { defaultPolicy } from './default-policy.ts';

const policy = defaultPolicy('Europe/Helsinki');
const rowOf = (id: string) => policy.matrix.find((row) => row.id === id);

/** Minutes from the hand-over to each step a severity takes, and who is asked: "15 deputy, 30 lead". */
function climb(rowId: string, severity: Severity): string {
  const row = rowOf(rowId);
  const ladder = policy.ladders.find(({ id }) => id === row?.ladder) ?? policy.ladders[0];
  const within = durationSeconds(row?.acknowledgeWithin ?? 'PT0S') / 60;
  const minutes = ({ after }: LadderStep) =>
    typeof after === 'string' ? durationSeconds(after) / 60 : after.times * within;
  const taken = (ladder?.steps ?? []).filter(({ severities }) => !severities || severities.includes(severity));
  return taken.map((step) => `${minutes(step)} ${'role' in step.to ? step.to.role : 'deputy'}`).join(', ');
}

describe('what is shipped is what docs/defaults.md says', () => {
  test.each<[string, Severity, string]>([
    // "assignee 15 min, then lead 30 min"
    ['silence', 'S2', '30 lead'],
    ['silence', 'S1', '30 lead, 45 executive'],
    // "No acknowledgement: deputy at 1×, lead at 2×, executive at 3× (S1 only)"
    ['legal', 'S2', '30 deputy, 60 lead'],
    ['severe', 'S1', '15 deputy, 30 lead, 45 executive'],
    ['safety', 'S1', '5 deputy, 10 lead, 15 executive'],
    ['approval', 'S3', '240 deputy, 480 lead'],
  ])('nobody acknowledges %s at %s: %s (R7)', (row, severity, expected) => expect(climb(row, severity)).toBe(expected));

  // The table "Matrix" of docs/defaults.md, row by row: who within how many minutes, and who else is told.
  test.each<[string, string, number, string[]]>([
    ['safety', 'supervisor', 5, []],
    ['legal', 'escalation-manager', 30, ['legal', 'executive']],
    ['churn-high-value', 'executive', 60, ['csm']],
    ['threat', 'escalation-manager', 120, ['csm', 'ae']],
    ['similar', 'incident-owner', 15, []],
    ['manager', 'lead', 120, []],
    ['abuse', 'lead', 15, []],
    ['approval', 'approver', 240, []],
    ['knowledge', 'specialist', 240, []],
    ['silence', 'assignee', 15, []],
  ])('%s goes to %s within %i minutes (R124)', (id, role, minutes, notify) => {
    const row = rowOf(id);
    expect(row?.to).toEqual({ role });
    expect(durationSeconds(row?.acknowledgeWithin ?? 'PT0S') / 60).toBe(minutes);
    expect(row?.notify).toEqual(notify);
  });

  it('keeps the order of that table, types and modes (R109, R11, R12)', () => {
    const order = policy.matrix.map(({ id }) => id);
    const told = [
      'safety',
      'legal',
      'churn-high-value',
      'threat',
      'similar',
      'manager',
      'abuse',
      'approval',
      'knowledge',
      'silence',
    ];
    expect(order.filter((id) => told.includes(id))).toEqual(told);
    expect(rowOf('churn-high-value')?.type).toBe('executive');
    expect(rowOf('knowledge')).toMatchObject({ type: 'functional', mode: 'swarm' });
    expect(rowOf('abuse')).toMatchObject({ mode: 'swarm', protective: true });
    expect(rowOf('safety')?.protective).toBe(true);
  });

  it('every row explains itself in six languages (R126), and every ladder has a name in ours', () => {
    for (const { explain } of policy.matrix)
      expect(Object.keys(explain).sort()).toEqual(['en', 'et', 'fi', 'id', 'ja', 'zh']);
    for (const { name } of policy.ladders)
      expect(Object.keys(name ?? {})).toEqual(expect.arrayContaining(['en', 'fi', 'ja']));
  });
});
