import { describe, expect, it } from 'vitest';
import { addressesIn } from './sender.ts';

describe('addresses in a header', () => {
  it.each([
    ['From: Kim Kettle<Kim@Kettles.example>', ['kim@kettles.example']],
    ['差出人: 鈴木 花子＜hanako@suzuki.example＞', ['hanako@suzuki.example']],
    ['kim.kettle+desk@mail.kettles.example', ['kim.kettle+desk@mail.kettles.example']],
    ['ann@ours.example <kim@kettles.example>', ['ann@ours.example', 'kim@kettles.example']],
    ['Account manager for Ann (ann@ours.example).', ['ann@ours.example']],
    ['Kim Kettle', []],
    ['@kettles', []],
    [null, []],
  ])('%s', (text, addresses) => expect(addressesIn(text)).toEqual(addresses));
});
