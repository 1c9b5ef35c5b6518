import { expect, it } from 'vitest';
import type { ApiTransaction } from './api-schema.ts';
import { parseHistory } from './parse-history.ts';

const at = '2026-11-16T09:00:00Z';
const change = (Field: string, OldValue: string, NewValue: string, more: Partial<ApiTransaction> = {}) => ({
  id: '1',
  Type: 'Set',
  Field,
  OldValue,
  NewValue,
  Created: at,
  Creator: { id: 'nora', RealName: 'Nora' },
  ...more,
});
const names = {
  user: (id: string) => ({ '32': 'Nora', '34': 'Tomasz' })[id],
  key: (id: string) => `desk.example/${id}`,
};
const read = (...transactions: ApiTransaction[]) => parseHistory(transactions, '14', names);

it('tells what changed, in the contract’s words; nobody is no owner', () => {
  expect(
    read(
      change('Status', 'stalled', 'waiting for parts', { Type: 'Status' }),
      change('Owner', '6', '32'),
      change('Owner', '32', '34'),
      change('Owner', '34', '99'),
      change('Priority', '0', '70'),
      change('Queue', '3', '4'),
    ).map(({ field, from, to }) => [field, from, to]),
  ).toEqual([
    ['status', 'pending', 'waiting for parts'],
    ['assignee', undefined, 'Nora'],
    ['assignee', 'Nora', 'Tomasz'],
    ['assignee', 'Tomasz', '99'],
    ['priority', 'low', 'normal'],
    ['group', '3', '4'],
  ]);
});

it('leaves out what is no change, what has no time, and what another ticket had before it was merged', () => {
  const link = 'fsck.com-rt://desk/ticket/14';
  expect(
    read(
      change('Owner', '6', '32', { Type: 'SetWatcher' }),
      change('Owner', '6', '32', { Created: 'Sat Nov 14 16:53:01 2026' }),
      change('Status', 'new', 'open', { Type: 'Status', ObjectId: 16 }),
      change('MergedInto', '', link, { Type: 'AddLink', ObjectId: '16' }),
      change('MergedInto', '', link, { Type: 'AddLink', ObjectId: 14 }),
    ),
  ).toEqual([{ at, field: 'merge', from: 'desk.example/16', by: 'Nora' }]);
});
