import { describe, expect, it } from 'vitest';
import { parseOwnAddress, splitAddresses } from './parse-own-address.ts';

describe('parseOwnAddress', () => {
  it.each([
    ['Ann@Team.example', 'ann@team.example'],
    [' team.example ', 'team.example'],
    ['@team.example', 'team.example'],
    ['mailto:ann@team.example', 'ann@team.example'],
    ['anna@työpaja.example', 'anna@työpaja.example'],
    ['a.b+c@mail.team.co', 'a.b+c@mail.team.co'],
  ])('%j is %j', (text, address) => expect(parseOwnAddress(text)).toBe(address));

  it.each([
    '',
    'ann',
    'ann@',
    '@',
    'ann@team',
    'ann smith@team.example',
    '-team.example',
    'team..example',
    '<a@b.example>',
  ])('refuses %j', (text) => expect(parseOwnAddress(text)).toBeUndefined());
});

it('takes a pasted list apart', () => {
  expect(splitAddresses('a@x.example, b@x.example;\n c.example')).toEqual(['a@x.example', 'b@x.example', 'c.example']);
});
