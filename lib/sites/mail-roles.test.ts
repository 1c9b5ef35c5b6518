import { describe, expect, it } from 'vitest';
import { isMachine, ownOf, roleOf, roleOfSender } from './mail-roles.ts';

describe('who is the customer', () => {
  const team = ownOf(['Team.example', '@branch.example', 'me@gmail.com'], ['Support@shop.example']);
  it.each([
    ['kim@customer.example', 'customer'],
    ['support@shop.example', 'agent'],
    ['nora@team.example', 'agent'],
    ['nora@mail.team.example', 'agent'],
    ['x@branch.example', 'agent'],
    ['me@gmail.com', 'agent'],
    ['kim@gmail.com', 'customer'],
    ['colleague@shop.example', 'unknown'],
    ['kim@notteam.example', 'customer'],
    ['mailer-daemon@shop.example', 'system'],
    [undefined, 'unknown'],
  ] as const)('%s', (from, role) => {
    expect(roleOf(from, false, team)).toBe(role);
  });

  it('nobody, where no own address is known', () => {
    expect(roleOf('kim@customer.example', false, ownOf([], []))).toBe('unknown');
  });

  it('what lies in the sent folder is ours, whatever address it bears', () => {
    expect(roleOf('kim@customer.example', true, team)).toBe('agent');
  });

  it('nobody, where a list of the team wrote its own address over a customer’s mail', () => {
    expect(roleOfSender('support@shop.example', "'Kim Doe' via Support", team)).toBe('unknown');
    expect(roleOfSender('support@shop.example', 'Support', team)).toBe('agent');
    expect(roleOfSender('kim@customer.example', 'Kim via Kiosk', team)).toBe('customer');
    expect(roleOfSender(undefined, undefined, team)).toBe('unknown');
  });

  it.each(['noreply@shop.example', 'no-reply+17@shop.example', 'do-not-reply@shop.example'])(
    '%s is a machine',
    (from) => expect(isMachine(from)).toBe(true),
  );

  it.each(['kim@noreply.example', 'noreplyann@shop.example', undefined])('%s is none', (from) =>
    expect(isMachine(from)).toBe(false),
  );
});
