import { expect, it } from 'vitest';
import { isHeld } from '../../privacy/is-held.ts';
import { foldCases } from '../fold-case.ts';
import { event, openedData } from '../testing/events.ts';

const placed = (at: number, id: string) =>
  event(at, 'case.hold-placed', 'case:a', { reason: `vault-${id}` }, { id: `placed-${id}` });
const lifted = (at: number, ...of: string[]) => event(at, 'case.hold-lifted', 'case:a', { of });
const fold = (...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData()), ...more]).get('a')!;

it('a case is on hold from when a manager says so until that is lifted (R145)', () => {
  expect(isHeld(fold())).toBe(false);
  const it = fold(placed(1, 'x'));
  expect(it.parts.hold).toMatchObject([{ event: 'placed-x', reason: 'vault-x', by: 'ann' }]);
  expect(isHeld(it)).toBe(true);
  expect(isHeld(fold(placed(1, 'x'), lifted(2, 'placed-x')))).toBe(false);
  expect(isHeld(fold(placed(1, 'x'), lifted(2, 'placed-x'), placed(3, 'y')))).toBe(true);
});

it('lifting one leaves another that somebody placed elsewhere meanwhile, whichever comes first', () => {
  expect(fold(placed(1, 'x'), placed(2, 'y'), lifted(3, 'placed-x')).parts.hold).toHaveLength(1);
  expect(isHeld(fold(placed(1, 'x'), lifted(2, 'placed-x', 'unheard-of'), placed(3, 'y')))).toBe(true);
});
