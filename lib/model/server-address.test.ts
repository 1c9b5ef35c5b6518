import { expect, it } from 'vitest';
import { parseServerAddress } from './server-address.ts';

it.each([
  ['https://couch.team.example/', 'https://couch.team.example', 'https://couch.team.example/*'],
  [' https://team.example:6984/couch/ ', 'https://team.example:6984/couch', 'https://team.example/*'],
  ['https://couch.team.example/_utils/#login', undefined, undefined],
  ['https://couch.team.example/_utils/', 'https://couch.team.example', 'https://couch.team.example/*'],
  ['https://couch', 'https://couch', 'https://couch/*'],
  ['http://127.0.0.1:5984', 'http://127.0.0.1:5984', 'http://127.0.0.1/*'],
  ['http://localhost:5984/', 'http://localhost:5984', 'http://localhost/*'],
  ['http://couch.team.example', undefined, undefined],
  ['http://127.0.0.1.evil.example', undefined, undefined],
  ['https://ann:secret@couch.team.example', undefined, undefined],
  ['https://couch.team.example/?a=b', undefined, undefined],
  ['couch.team.example', undefined, undefined],
  ['javascript:alert(1)', undefined, undefined],
])('%s as the address of a server', (text, server, origin) => {
  expect(parseServerAddress(text)?.server).toBe(server);
  expect(parseServerAddress(text)?.origin).toBe(origin);
});
