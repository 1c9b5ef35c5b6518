import { expect, it } from 'vitest';
import { rotationTurn } from '../../../lib/duty/rotation-turn.ts';
import { newRotation } from './new-rotation.ts';

it.each([
  ['2026-11-23T00:56:00Z', 'UTC', '2026-11-16', 'a Monday before nine'],
  ['2026-11-23T09:00:00Z', 'UTC', '2026-11-23', 'a Monday at nine'],
  ['2026-11-22T23:59:00Z', 'UTC', '2026-11-16', 'a Sunday'],
  ['2026-11-22T23:59:00Z', 'Asia/Tokyo', '2026-11-16', 'a Monday before nine, there'],
  ['2026-11-23T00:56:00Z', 'Asia/Tokyo', '2026-11-23', 'a Monday after nine, there'],
  ['2026-11-25T12:00:00Z', 'Europe/Helsinki', '2026-11-23', 'a Wednesday'],
  ['2026-10-25T00:30:00Z', 'Europe/Helsinki', '2026-10-19', 'the night the clocks change'],
])('new turns at %s in %s begin on %s (%s), and it is somebody’s turn at once (R111)', (at, timeZone, from) => {
  const rotation = newRotation(['ann', 'bea'], Date.parse(at), timeZone);
  expect(rotation).toEqual({ from, at: '09:00', days: 7, people: ['ann', 'bea'] });
  expect(rotationTurn(rotation, Date.parse(at), timeZone)).toEqual(['ann', 'bea']);
});
