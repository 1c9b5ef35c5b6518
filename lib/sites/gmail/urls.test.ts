import { describe, expect, it } from 'vitest';
import { findOpenThread, isGmail, readToken, threadKey, toHex } from './urls.ts';

const THREAD = '1a1dafa01e04a1c7';
const TOKEN = 'FMfcgzQjgqTcKRZchSbnCPLHCxWdqFTr';
const find = (address: string) => findOpenThread(new URL(address));

describe('addresses of Gmail', () => {
  it.each([
    `https://mail.google.com/mail/u/0/#inbox/${TOKEN}`,
    `https://mail.google.com/mail/u/3/?tab=rm&ogbl#all/${TOKEN}`,
    `https://mail.google.com/mail/#sent/${TOKEN}?compose=new`,
    `https://mail.google.com/mail/u/0/#label/Team%2FAngry/${TOKEN}`,
    `https://mail.google.com/mail/u/0/#category/social/${TOKEN}`,
    `https://mail.google.com/mail/u/0/#search/from%3Akim/${TOKEN}`,
    `https://mail.google.com/mail/u/0/d/AEoRXRQx-1_a/#inbox/${TOKEN}`,
    `https://mail.google.com/mail/u/0/#inbox/${THREAD}`,
  ])('%s opens a thread', (address) => {
    expect(find(address)).toEqual({ id: THREAD });
  });

  it.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://mail.google.com/mail/u/0/#inbox/p2',
    'https://mail.google.com/mail/u/0/#label/Customers',
    'https://mail.google.com/mail/u/0/#search/refund/p3',
    'https://mail.google.com/mail/u/0/#settings/general',
    'https://mail.google.com/mail/u/0/#chat/dm/abc',
    'https://mail.google.com/mail/u/0/',
    `https://mail.google.com/mail/mu/mp/1/#tl/${TOKEN}`,
    `https://mail.google.com/mail/u/0/popout?ver=1#inbox/${TOKEN}`,
    `http://mail.google.com/mail/u/0/#inbox/${TOKEN}`,
    `https://mail.google.com.evil.example/mail/u/0/#inbox/${TOKEN}`,
    `https://evilmail.google.com/mail/u/0/#inbox/${TOKEN}`,
    `https://mail.google.com:8443/mail/u/0/#inbox/${TOKEN}`,
    `https://chat.google.com/mail/u/0/#inbox/${TOKEN}`,
  ])('%s opens none', (address) => {
    expect(find(address)).toBeUndefined();
  });

  it('another host is none of ours, a page of ours without a thread is', () => {
    expect(isGmail(new URL('https://mail.google.com/mail/u/0/#inbox'))).toBe(true);
    expect(isGmail(new URL('https://mail.google.com.evil.example/mail/u/0/'))).toBe(false);
  });

  it('a token of another kind opens a thread that the address does not name', () => {
    expect(find('https://mail.google.com/mail/u/0/#inbox/QgrcJHsbgZRmZjLpqdFwlZzsNcbgqZsrxrl')).toEqual({
      id: undefined,
    });
    expect(find(`https://mail.google.com/mail/u/0/#inbox/${'F'.repeat(50_000)}`)).toEqual({ id: undefined });
    for (const token of ['', 'aeiou', 'FMfcgz', '%00', `${TOKEN}B`, TOKEN.slice(1)]) {
      expect(readToken(token)).toBeUndefined();
    }
  });

  it('the key has no place of an account in the browser in it', () => {
    const keys = ['u/0/', 'u/5/', ''].map((place) =>
      threadKey(new URL(`https://mail.google.com/mail/${place}#inbox/${TOKEN}`), THREAD),
    );
    expect(new Set(keys)).toEqual(new Set([`mail.google.com/thread/${THREAD}`]));
  });

  it('numbers too long for a thread are none', () => {
    expect(toHex('1881853321543983559')).toBe(THREAD);
    expect(toHex('99999999999999999999')).toBeUndefined();
    expect(toHex('12;')).toBeUndefined();
  });
});
