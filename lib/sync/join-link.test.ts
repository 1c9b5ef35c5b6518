import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerAddress } from '../model/server-address.ts';
import { findInvitation, makeJoinLink } from './join-link.ts';
import { isTeamName } from './team-name.ts';

const invitation = { server: 'https://couch.example/db', team: 'simmer-acme' };
const link = 'simmer:join#server=https%3A%2F%2Fcouch.example%2Fdb&team=simmer-acme';

describe('a link to join by', () => {
  it('says where the team is, and nothing else', () => {
    expect(makeJoinLink(invitation)).toBe(link);
    expect(findInvitation(link)).toEqual(invitation);
    expect(findInvitation(`  ${link}\n`)).toEqual(invitation);
  });

  it('of a newer version is read as far as it is known', () => {
    expect(findInvitation(`${link}&colour=red`)).toEqual(invitation);
  });

  it.each([
    ['nothing', ''],
    ['another scheme', link.replace('simmer:', 'javascript:')],
    ['no server', 'simmer:join#team=simmer-acme'],
    ['no team', 'simmer:join#server=https%3A%2F%2Fcouch.example'],
    ['a server without encryption', 'simmer:join#server=http%3A%2F%2Fcouch.example&team=simmer-acme'],
    ['a server that is a script', 'simmer:join#server=javascript%3Aalert(1)&team=simmer-acme'],
    ['a server that is a file', 'simmer:join#server=file%3A%2F%2F%2Fetc&team=simmer-acme'],
    ['a name and password in the address', 'simmer:join#server=https%3A%2F%2Fa%3Ab%40couch.example&team=simmer-acme'],
    ['a password', `${link}&password=x`],
    ['two servers', `${link}&server=https%3A%2F%2Fevil.example`],
    ['two teams', `${link}&team=simmer-other`],
    ['a team that is a path', link.replace('simmer-acme', '..%2F_users')],
    ['the users of the server', link.replace('simmer-acme', '_users')],
    ['a closed circle', link.replace('simmer-acme', 'simmer-acme-closed')],
    ['a book', `${link}&x=${'x'.repeat(3000)}`],
    ['a broken escape', 'simmer:join#server=%E0%A4%A&team=simmer-acme'],
  ])('is refused: %s', (_, text) => {
    expect(findInvitation(text)).toBeUndefined();
  });

  it('never throws, and gives only what it would make itself', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((tail) => `simmer:join#${tail}`),
      fc.webUrl().map((url) => `simmer:join#server=${url}&team=abc`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const found = findInvitation(text);
        if (found) expect(findInvitation(makeJoinLink(found))).toEqual(found);
      }),
    );
  });
});

describe('the address of a server', () => {
  it.each([
    ['https://couch.example', 'https://couch.example'],
    [' https://Couch.Example:443/ ', 'https://couch.example'],
    ['https://couch.example:6984/db//', 'https://couch.example:6984/db'],
    ['http://localhost:5984/', 'http://localhost:5984'],
    ['http://127.0.0.1:5984', 'http://127.0.0.1:5984'],
    ['http://[::1]:5984', 'http://[::1]:5984'],
  ])('%s is kept as %s', (typed, server) => {
    expect(readServerAddress(typed)).toEqual({ server });
  });

  it.each([
    ['http://couch.example', 'not-https'],
    ['http://127.0.0.1.evil.example', 'not-https'],
    ['http://localhost.evil.example', 'not-https'],
    ['https://ann:secret@couch.example', 'has-credentials'],
    ['https://couch.example/?a=b', 'no-address'],
    ['https://couch.example/#x', 'no-address'],
    ['ftp://couch.example', 'no-address'],
    ['couch.example', 'no-address'],
    ['', 'no-address'],
  ])('%s is none: %s', (typed, fault) => {
    expect(readServerAddress(typed)).toEqual({ fault });
  });
});

describe('the name of a team', () => {
  it.each(['simmer-acme', 'acme2', 'a_b'])('%s', (name) => expect(isTeamName(name)).toBe(true));
  it.each(['', 'a', 'Acme', '_users', '1acme', 'acme-closed', 'a/b', 'a b', 'x'.repeat(61)])('not %s', (name) =>
    expect(isTeamName(name)).toBe(false),
  );
});
