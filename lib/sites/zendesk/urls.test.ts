import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTicketId, findViewId, isAgentPage, isSuspended, ticketKey } from './urls.ts';

describe('addresses of the agent workspace', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/4711', true, '4711'],
    ['https://acme.zendesk.com/agent/tickets/4711/events', true, '4711'],
    ['https://ACME.zendesk.com/agent/tickets/4711?brand=1#x', true, '4711'],
    ['https://acme.zendesk.com/agent/tickets/new/1', true, undefined],
    ['https://acme.zendesk.com/agent/filters/12', true, undefined],
    ['https://acme.zendesk.com/agent/tickets/4711x', true, undefined],
    ['https://acme.zendesk.com/hc/en-us/requests/4711', false, undefined],
    ['https://acme.zendesk.com/agents/tickets/1', false, undefined],
    ['http://acme.zendesk.com/agent/tickets/1', false, '1'],
    ['https://zendesk.com/agent/tickets/1', false, '1'],
    ['https://acme.zendesk.com.evil.example/agent/tickets/1', false, '1'],
    ['https://evil.example/acme.zendesk.com/agent/tickets/1', false, undefined],
    ['https://acme.zendesk.co/agent/tickets/1', false, '1'],
    ['https://a.b.zendesk.com/agent/tickets/1', false, '1'],
    ['https://notzendesk.com/agent/tickets/1', false, '1'],
  ])('%s', (address, isAgent, id) => {
    expect(isAgentPage(new URL(address))).toBe(isAgent);
    expect(findTicketId(new URL(address))).toBe(id);
  });

  it('no host that merely bears the name is taken for Zendesk', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        expect(isAgentPage(new URL(`https://acme.zendesk.com.${domain}/agent/tickets/1`))).toBe(false);
      }),
    );
  });

  it('a view is a number; suspended mails are none, and no tickets', () => {
    const at = (path: string) => new URL(`https://acme.zendesk.com/agent/${path}`);
    expect(findViewId(at('filters/12'))).toBe('12');
    expect(findViewId(at('filters/12?page=2'))).toBe('12');
    for (const path of ['filters/suspended', 'filters/12/x', 'search/1', 'tickets/12'])
      expect(findViewId(at(path))).toBeUndefined();
    expect([isSuspended(at('filters/suspended')), isSuspended(at('filters/12'))]).toEqual([true, false]);
  });

  it('a key is the host and the number, and nothing of the rest', () => {
    expect(ticketKey(new URL('https://Acme.zendesk.com:8443/agent/x'), '7')).toBe('acme.zendesk.com/7');
  });
});
