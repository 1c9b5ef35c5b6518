import { describe, expect, it } from 'vitest';
import { conversationKey, findConversation, keyOfLink } from './urls.ts';

describe('addresses of Help Scout', () => {
  it.each([
    ['https://secure.helpscout.net/conversation/1234567/4711', '1234567', '4711'],
    ['https://secure.helpscout.net/conversations/1234567/4711/', '1234567', '4711'],
    ['https://secure.helpscout.net/conversation/1234567/4711?folderId=3&viewId=a#thread-7', '1234567', '4711'],
  ])('%s has both numbers', (address, id, number) => {
    expect(findConversation(new URL(address))).toEqual({ id, number });
  });

  it.each([
    'http://secure.helpscout.net/conversation/1234567/4711',
    'https://secure.helpscout.net.evil.example/conversation/1234567/4711',
    'https://evil.example/secure.helpscout.net/conversation/1234567/4711',
    'https://secure.helpscout.net:8443/conversation/1234567/4711',
    'https://docs.helpscout.net/conversation/1234567/4711',
    'https://secure.helpscout.net/conversation/1234567',
    'https://secure.helpscout.net/conversation/1234567/4711/print',
    'https://secure.helpscout.net/mailbox/abc/1234567/4711',
  ])('%s is none', (address) => {
    expect(findConversation(new URL(address))).toBeUndefined();
  });

  it('a link leads to the same key, whatever else stands in it', () => {
    const here = new URL('https://secure.helpscout.net/mailbox/abc/');
    expect(keyOfLink('/conversation/12/3?viewId=4', here)).toBe(conversationKey('12'));
    expect(keyOfLink('https://secure.helpscout.net.evil.example/conversation/12/3', here)).toBeUndefined();
    expect(keyOfLink('javascript:alert(1)', here)).toBeUndefined();
  });
});
