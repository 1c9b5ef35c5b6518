import { describe, expect, it } from 'vitest';
import { ownOf, roleOf } from './mail-roles.ts';
import { baseSubject } from './subject.ts';
import { findMessageAddress, mailUrl } from './urls.ts';

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
});

describe('subjects', () => {
  it.each([
    ['Re: Fwd: AW: Order 7', 'order 7'],
    ['RE[2]: Order 7', 'order 7'],
    ['回复:订单', '订单'],
    ['Order 7 (fwd)', 'order 7'],
    ['Return of order 7', 'return of order 7'],
    ['Re:', ''],
  ])('%s', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });
});

describe('addresses', () => {
  it('a UID counts only with its folder', () => {
    const find = (query: string) => findMessageAddress(new URL(`https://x.example/?${query}`));
    expect(find('_uid=7&_mbox=INBOX')).toEqual({ mbox: 'INBOX', uid: '7' });
    expect(find('_uid=7-Sent.2026&_mbox=INBOX')).toEqual({ mbox: 'Sent.2026', uid: '7' });
    expect(find('_uid=7')).toBeUndefined();
    expect(find('_uid=7;DROP&_mbox=INBOX')).toBeUndefined();
  });

  it('stay under the path it is installed at', () => {
    const url = mailUrl(new URL('https://x.example/rc/?_task=mail#y'), 'viewsource', { _uid: '7' });
    expect(url.href).toBe('https://x.example/rc/?_task=mail&_action=viewsource&_uid=7');
  });
});
