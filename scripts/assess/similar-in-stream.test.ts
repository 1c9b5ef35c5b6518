import { expect, test } from 'vitest';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { makeTicket } from '../../lib/signals/test-ticket.ts';
import { similarInStream } from './similar-in-stream.ts';

const HALF_HOUR = 1800;
const ticket = (number: number, subject: string) => ({
  ...makeTicket([{ text: 'x' }]),
  key: `acme/${number}`,
  subject,
});

test('counts each ticket as it was last, and forgets the oldest of a long stream', () => {
  const similar = similarInStream(policyInForce(null, { timeZone: 'UTC' }));
  const count = (number: number, subject: string) => similar(ticket(number, subject))?.(HALF_HOUR);
  expect([count(1, 'Login down'), count(2, 'Cannot log in'), count(2, 'Login again')]).toEqual([0, 1, 1]);
  expect(count(1, 'Invoice wrong')).toBe(0); // renamed: no longer about the login
  expect(count(3, 'Login page')).toBe(1);
  for (let i = 10; i < 1010; i++) count(i, `Order of ${i}`);
  expect(count(4, 'Login down')).toBe(0);
});

test('remembers nothing where no row asks', () => {
  expect(similarInStream(policyInForce({ schema: 1, matrix: [] }))(ticket(1, 'Login down'))).toBeUndefined();
});
