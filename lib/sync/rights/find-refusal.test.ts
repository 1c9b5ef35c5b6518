import { describe, expect, it } from 'vitest';
import { newEvent } from '../../cases/new-event.ts';
import { DEFAULT_LEAVES, type Team } from '../../model/team.ts';
import { findRefusal } from './find-refusal.ts';
import { type Rank, rolesUpTo } from './rules.ts';

const TEAM: Team = {
  server: 'https://couch.example',
  name: 'simmer-acme',
  closed: null,
  user: 'ann',
  roles: [],
  joinedAt: '2026-11-16T09:00:00Z',
  key: null,
  leaves: DEFAULT_LEAVES,
};
const as = (rank: Rank): Team => ({ ...TEAM, roles: rolesUpTo(TEAM.name, rank) });
const policy = (part: string) => newEvent('policy.changed', `policy:${part}`, { part, value: [], base: null });
const note = newEvent('case.note-added', 'case:1', { note: 'n' });

describe('what the team’s database would refuse', () => {
  it('is known before it is said', () => {
    expect(findRefusal(as('member'), policy('matrix'))).toBe('needs-manager');
    expect(findRefusal(as('member'), policy('scripts'))).toBe('needs-coach');
    expect(findRefusal(as('coach'), policy('scripts'))).toBeUndefined();
    expect(findRefusal(as('manager'), policy('matrix'))).toBeUndefined();
    expect(findRefusal(as('member'), note)).toBeUndefined();
    expect(findRefusal(as('member'), { ...note, id: 'automatic', space: 'closed' })).toBeUndefined();
  });

  it('is nothing where a server knows no roles of ours, and nothing that never leaves', () => {
    expect(findRefusal(TEAM, policy('matrix'))).toBeUndefined();
    expect(findRefusal(as('member'), { ...policy('matrix'), space: 'local' })).toBeUndefined();
  });
});
