import { expect, it } from 'vitest';
import { originOfServer, readServerAddress } from './server-address.ts';

it.each([
  ['https://couch.team.example/', 'https://couch.team.example', 'https://couch.team.example/*'],
  [' https://team.example:6984/couch/ ', 'https://team.example:6984/couch', 'https://team.example/*'],
  ['https://couch.team.example/_utils/#login', 'https://couch.team.example', 'https://couch.team.example/*'],
  ['https://couch/_utils', 'https://couch', 'https://couch/*'],
  ['http://127.0.0.1:5984', 'http://127.0.0.1:5984', 'http://127.0.0.1/*'],
  ['http://localhost:5984/', 'http://localhost:5984', 'http://localhost/*'],
])('%s is the address of a server, and its host alone is asked for', (text, server, origin) => {
  expect(readServerAddress(text)).toEqual({ server });
  expect(originOfServer(server)).toBe(origin);
});

it.each([
  ['http://couch.team.example', 'not-https'],
  ['http://127.0.0.1.evil.example', 'not-https'],
  ['https://ann:secret@couch.team.example', 'has-credentials'],
  ['https://ann:secret@couch.team.example/_utils', 'has-credentials'],
  ['https://couch.team.example/?a=b', 'no-address'],
  ['https://couch.team.example/#a', 'no-address'],
  ['couch.team.example', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
])('%s is none: %s', (text, fault) => expect(readServerAddress(text)).toEqual({ fault }));
