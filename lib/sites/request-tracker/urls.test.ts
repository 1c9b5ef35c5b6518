import { describe, expect, it } from 'vitest';
import { findAskedId, findPage, ticketKey, ticketUrl } from './urls.ts';

const at = (path: string) => new URL(path, 'https://desk.example:8443');

describe('addresses of tickets', () => {
  it.each([
    ['/Ticket/Display.html?id=12', '', 'Display', '12'],
    ['/rt/Ticket/Update.html?id=12&Action=Respond', '/rt', 'Update', '12'],
    ['/Ticket/Display.html?ForceShowHistory=1;ShowHeaders=1;id=12#txn-3', '', 'Display', '12'],
    ['/Ticket/Display.html?id=ticket/12', '', 'Display', '12'],
    ['/Ticket/Display.html', '', 'Display', undefined],
    ['/Ticket/Display.html?id=12&id=13', '', 'Display', undefined],
    ['/Ticket/Display.html?id=12x', '', 'Display', undefined],
    ['/Ticket/Create.html?Queue=1', '', undefined, undefined],
    ['/SelfService/Display.html?id=12', '', undefined, '12'],
    ['/m/ticket/show?id=12', '', undefined, '12'],
    ['/rt/Ticket/Display.html?id=12', '', undefined, '12'],
    ['/Ticket/Display.html?id=12', '/rt', undefined, '12'],
    ['/agent/tickets/12', '', undefined, undefined],
    ['/?_task=mail&_uid=12', '', undefined, undefined],
  ])('%s', (path, base, page, id) => {
    expect(findPage(at(path), base)).toBe(page);
    expect(findAskedId(at(path))).toBe(id);
  });

  it('keep two systems of one host apart (law 5)', () => {
    expect(ticketKey(at('/'), '', '12')).toBe('desk.example:8443/12');
    expect(ticketKey(at('/rt/'), '/rt', '12')).toBe('desk.example:8443/rt/12');
    expect(ticketUrl(at('/rt/'), '/rt', '12')).toBe('https://desk.example:8443/rt/Ticket/Display.html?id=12');
  });
});
