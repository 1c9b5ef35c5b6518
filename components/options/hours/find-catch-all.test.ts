import { expect, it } from 'vitest';
import type { Condition } from '../../../lib/model/condition.ts';
import type { Sla } from '../../../lib/model/policy.ts';
import { findCatchAll, matchesAll } from './find-catch-all.ts';

const sla = (id: string, when?: Condition): Sla => ({ id, calendar: null, targets: {}, ...(when && { when }) });

it('the first service level that matches every ticket, else the end of the list', () => {
  const vip = sla('vip', { tag: 'vip' });
  expect(findCatchAll([vip, sla('guess'), sla('rest')])).toBe(1);
  expect(findCatchAll([vip])).toBe(1);
  expect(findCatchAll([])).toBe(0);
});

it('a condition that asks nothing matches every ticket; one that asks something, or nothing can meet, does not', () => {
  const all: Condition[] = [{ all: [] }, { all: [{ all: [] }] }, { any: [{ tag: 'vip' }, { all: [] }] }];
  for (const when of all) expect(matchesAll(sla('x', when))).toBe(true);
  const some: Condition[] = [{ any: [] }, { tag: 'vip' }, { all: [{ all: [] }, { tag: 'vip' }] }, { not: { all: [] } }];
  for (const when of some) expect(matchesAll(sla('x', when))).toBe(false);
});
