import { expect, it } from 'vitest';
import type { Account } from '../model/policy.ts';
import { findAccount } from './find-account.ts';
import { makePolicy, makeTicket } from './testing.ts';

const account = (domain: string, name = domain): Account => ({ domain, name, tier: 'high' });
const accounts = [
  account('customer.example', 'Customer Ltd'),
  account('eu.customer.example', 'Customer EU'),
  account('@Other.example', 'Other'),
  account('customer.example', 'Twice'),
];
const find = (requester: { email?: string; organization?: string }) =>
  findAccount(
    makeTicket({ observedAt: '2026-06-08 10:00', requester: { name: 'Kim', ...requester } }),
    makePolicy({}, { file: { accounts } }),
  )?.name;

it('an account is found by the domain of the address, the nearest one, and never by half a name (R59)', () => {
  expect(find({ email: 'kim@customer.example' })).toBe('Customer Ltd');
  expect(find({ email: 'kim@mail.CUSTOMER.example' })).toBe('Customer Ltd');
  expect(find({ email: 'kim@berlin.eu.customer.example' })).toBe('Customer EU');
  expect(find({ email: 'kim@other.example' })).toBe('Other');
  expect(find({ email: 'kim@notcustomer.example' })).toBeUndefined();
  expect(find({ email: 'kim@example' })).toBeUndefined();
  expect(find({ organization: ' customer ltd ' })).toBe('Customer Ltd');
  expect(find({})).toBeUndefined();
});
