import { describe, expect, it } from 'vitest';
import { uuidV7 } from '../model/uuid-v7.ts';
import { deterministicId } from './deterministic-id.ts';
import { requesterHash, sha256, ticketHash } from './hashes.ts';

describe('ids', () => {
  it('uuid v7 carries its time, version and variant, and sorts by time', () => {
    const id = uuidV7(Date.parse('2026-11-16T12:00:00Z'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-16T12:00:00Z'));
    expect(uuidV7(1000) < uuidV7(2000)).toBe(true);
    expect(uuidV7(1000)).not.toBe(uuidV7(1000));
  });

  it('the same cause gives the same id, and parts cannot run into each other', async () => {
    const id = await deterministicId('case.opened', 'ticket:a', 'b');
    expect(id).toBe(await deterministicId('case.opened', 'ticket:a', 'b'));
    expect(id).not.toBe(await deterministicId('case.opened', 'ticket:', 'ab'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('a ticket goes by the SHA-256 of its key', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await ticketHash('abc')).toBe(await sha256('abc'));
  });

  it('a customer goes by a keyed hash of the address, whatever its case, or of the site’s id', async () => {
    const kim = { key: 'acme.zendesk.com/1', requester: { email: 'Kim@Customer.example ' } };
    const same = { key: 'mail.example/2', requester: { email: 'kim@customer.example' } };
    expect(await requesterHash('s', kim)).toBe(await requesterHash('s', same));
    expect(await requesterHash('other', kim)).not.toBe(await requesterHash('s', kim));
    const byId = (key: string, id: string | null) => requesterHash('s', { key, requester: { id } });
    expect(await byId('a/1', '7')).toBe(await byId('a/2', '7'));
    expect(await byId('a/1', '7')).not.toBe(await byId('b/1', '7'));
    expect(await byId('a/1', null)).not.toBe(await byId('a/2', null));
  });
});
