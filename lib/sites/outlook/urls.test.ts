import { describe, expect, it } from 'vitest';
import { conversationKey, findOpened, isAlone, isOutlook, parseConversationId } from './urls.ts';

const ID = 'AAQkADk2ZTFhYTI3LWVhMDQtNGQ5YgAQAKt/Qm+3xYZKh0fC1vJ9p2c=';
const SAFE = 'AAQkADk2ZTFhYTI3LWVhMDQtNGQ5YgAQAKt-Qm_3xYZKh0fC1vJ9p2c=';
const opened = (path: string) => findOpened(new URL(path, 'https://outlook.office.com'));

describe('hosts of Outlook', () => {
  it.each([
    'https://outlook.live.com/mail/0/',
    'https://outlook.office.com/mail/inbox',
    'https://outlook.office365.com/mail/',
    'https://outlook.cloud.microsoft/mail/',
    'https://outlook.office.com/calendar/view/week',
  ])('%s is one', (address) => expect(isOutlook(new URL(address))).toBe(true));

  it.each([
    'http://outlook.live.com/mail/0/',
    'https://outlook.live.com.evil.example/mail/0/',
    'https://evil.example/outlook.live.com/mail/0/',
    'https://outlook.live.com@evil.example/mail/0/',
    'https://notoutlook.office.com/mail/',
    'https://office.com/mail/',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ',
    'https://acme.zendesk.com/agent/tickets/4711',
    'https://secure.helpscout.net/conversation/1/2/',
    'https://mail.example/?_task=mail&_mbox=INBOX&_uid=7&_action=show',
  ])('%s is none', (address) => expect(isOutlook(new URL(address))).toBe(false));
});

describe('what an address opens', () => {
  it.each([
    `/mail/inbox/id/${encodeURIComponent(ID)}`,
    `/mail/0/sentitems/id/${encodeURIComponent(ID)}`,
    `/mail/id/${SAFE}`,
    `/mail/AQMkADAwATM0MDAAMS1iZjU0LTkyMgA/id/${encodeURIComponent(ID)}/`,
  ])('%s: the same conversation in every folder and alphabet', (path) => {
    expect(opened(path)).toEqual({ conversation: SAFE });
  });

  it.each(['/mail/inbox/id/AAMkAGQ0NTEzYzkzLTUxMmItNGFiMwBGAAAAAADJ%2FaQ%3D', '/mail/inbox/id/%E0%A4%A'])(
    '%s: something, but no conversation by its id',
    (path) => expect(opened(path)).toEqual({ conversation: undefined }),
  );

  it.each(['/mail/', '/mail/inbox', `/calendar/id/${ID}`, '/mail/compose/id/x', '/mail/0/deeplink/read/AAMkAG'])(
    '%s: nothing',
    (path) => expect(opened(path)).toBeUndefined(),
  );

  it('a message in a window of its own is told apart', () => {
    expect(isAlone(new URL('https://outlook.live.com/mail/0/deeplink/read/AAMkAG'))).toBe(true);
    expect(isAlone(new URL('https://outlook.live.com/mail/deeplink/compose'))).toBe(false);
  });
});

describe('ids of conversations', () => {
  it.each([
    null,
    undefined,
    '',
    '110',
    'AAMkAGQ0NTEzYzkzLTUxMmItNGFi',
    'AAQk',
    `${SAFE}"]`,
    'AAQkADk2 ZTFhYTI3LWVhMDQtNGQ5YgAQ',
  ])('%s is none', (text) => expect(parseConversationId(text)).toBeUndefined());

  it('a key has the host, and no sign that ends a part of it', () => {
    expect(conversationKey(new URL('https://outlook.live.com/mail/'), parseConversationId(ID) as string)).toBe(
      `outlook.live.com/${SAFE}`,
    );
  });
});
