import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessParts, markOf, ticketOf } from './address.ts';

const at = (address: string) => new URL(address, 'https://desk.example');
const keyOf = (pointed: string, other = pointed, chosen?: string[]) => {
  const mark = markOf(at(pointed), chosen ?? guessParts(at(pointed)));
  return mark && ticketOf(at(other), mark)?.id;
};

describe('what an address says of its ticket', () => {
  it.each([
    ['/conversation/12?folder_id=3', '/conversation/13?folder_id=9', 'conversation/13'],
    ['/scp/tickets.php?id=12', '/scp/tickets.php?id=13&queue=2', 'scp/tickets.php?id=13'],
    ['/#ticket/zoom/12', '/#ticket/zoom/13/450', '#ticket/zoom/13'],
    ['/app/accounts/1/conversations/42', '/app/accounts/2/conversations/42', 'app/accounts/2/conversations/42'],
    [
      '/app/accounts/1/inbox/5/conversations/42',
      '/app/accounts/1/inbox/5/conversations/43?x=1',
      'app/accounts/1/inbox/5/conversations/43',
    ],
    ['/Ticket/Display.html?id=7', '/Ticket/Display.html?id=8#txn-33', 'Ticket/Display.html?id=8'],
    ['/browse/HELP-12', '/browse/HELP-13', 'browse/HELP-13'],
    ['/inbox/cnv_a1b2c3d4', '/inbox/cnv_z9y8x7w6', 'inbox/cnv_z9y8x7w6'],
    ['/#inbox/FMfcgzQXJWDsKmvPLqRt', '/#inbox/FMfcgzQXJWDsKmvPLqRz', '#inbox/FMfcgzQXJWDsKmvPLqRz'],
    ['/tickets/12', '/tickets/12/', 'tickets/12'],
    ['/tickets/12', '/tickets/12/edit', 'tickets/12'],
  ])('pointed at %s, %s is %s', (pointed, other, id) => expect(keyOf(pointed, other)).toBe(id));

  it.each([
    ['/conversation/12', '/conversation/new'],
    ['/conversation/12', '/mailbox/12'],
    ['/scp/tickets.php?id=12', '/scp/tickets.php?queue=2'],
    ['/#ticket/zoom/12', '/#ticket/create'],
    ['/tickets/12', '/tickets'],
    ['/browse/HELP-12', '/browse/HELP'],
  ])('pointed at %s, %s names no ticket', (pointed, other) => expect(keyOf(pointed, other)).toBeUndefined());

  it.each(['/inbox', '/workspace/?page=2&sort=3', '/v2/app', '/tickets.php?queue=4&tab=7'])(
    '%s has nothing of a ticket',
    (address) => expect(guessParts(at(address))).toEqual([]),
  );

  it('what a person leaves out tells nothing, and may be anything', () => {
    const chosen = guessParts(at('/inbox/5/c/42')).slice(-1);
    expect(keyOf('/inbox/5/c/42', '/inbox/6/c/42', chosen)).toBe('inbox/*/c/42');
    expect(keyOf('/inbox/5/c/42', '/inbox/6/c/42')).toBe('inbox/6/c/42');
  });

  it('two tickets never have one key, one ticket never two (property)', () => {
    const shape = fc.constantFrom<(a: number, b: number) => string>(
      (a, b) => `/a/${a}/t/${b}`,
      (a, b) => `/t.php?id=${b}&page=${a}`,
      (a, b) => `/#/box/${a}/t/${b}`,
      (a, b) => `/x/DESK-${b}?tab=${a}`,
    );
    fc.assert(
      fc.property(shape, fc.nat(), fc.nat(), fc.nat(), (make, box, one, other) => {
        const mark = markOf(at(make(box, one)), guessParts(at(make(box, one))));
        expect(mark).toBeDefined();
        const [a, b] = [one, other].map((id) => mark && ticketOf(at(make(box, id)), mark)?.id);
        expect(a === b).toBe(one === other);
      }),
    );
  });
});
