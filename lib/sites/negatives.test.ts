import { describe, expect, it } from 'vitest';
import { findConversation } from './chatwoot/urls.ts';
import { createDesks } from './desks.ts';
import { findConversationId } from './freescout/urls.ts';
import { findOpenThread } from './gmail/urls.ts';
import { findConversation as findHelpscout } from './helpscout/urls.ts';
import { knownSites } from './index.ts';
import { findConversationId as liveagent } from './liveagent/urls.ts';
import { findTicketId as osticket } from './osticket/urls.ts';
import { findOpened, isOutlook } from './outlook/urls.ts';
import { findAskedId, findPage } from './request-tracker/urls.ts';
import { findMessageAddress } from './roundcube/urls.ts';
import { findTicketId as zammad } from './zammad/urls.ts';
import { isAgentPage, findTicketId as zendesk } from './zendesk/urls.ts';

const ADDRESSES: Record<string, string> = {
  zendesk: 'https://acme.zendesk.com/agent/tickets/4711',
  rt: 'https://desk.example/Ticket/Display.html?id=7',
  roundcube: 'https://mail.example/?_task=mail&_mbox=INBOX&_uid=7&_action=show',
  freescout: 'https://help.example/sub/conversation/57?folder_id=3',
  zammad: 'https://zammad.example/#ticket/zoom/12/31',
  'zammad, new': 'https://zammad.example/desktop/tickets/12',
  osticket: 'https://support.example/help/scp/tickets.php?id=12',
  gmail: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQjgqTcKRZchSbnCPLHCxWdqFTr',
  outlook: 'https://outlook.office.com/mail/inbox/id/AAQkADk2ZTFhYTI3LWVhMDQtNGQ5YgAQAKt%2FQm%2B3xYZKh0fC1vJ9p2c%3D',
  helpscout: 'https://secure.helpscout.net/conversation/1234567/4711?folderId=3',
  liveagent: 'https://acme.ladesk.com/agent/index.php?rnd=4711#Conversation;id=a1b2c3d4',
  chatwoot: 'https://chat.example/app/accounts/2/inbox/3/conversations/88',
};
const READERS: Record<string, (location: URL) => string | undefined> = {
  zendesk: (location) => (isAgentPage(location) ? zendesk(location) : undefined),
  rt: (location) => (findPage(location, '') ? findAskedId(location) : undefined),
  roundcube: (location) => findMessageAddress(location)?.uid,
  freescout: findConversationId,
  zammad,
  osticket,
  gmail: (location) => findOpenThread(location)?.id,
  outlook: (location) => (isOutlook(location) ? findOpened(location)?.conversation : undefined),
  helpscout: (location) => findHelpscout(location)?.id,
  liveagent,
  chatwoot: (location) => findConversation(location)?.id,
};

describe('addresses of tickets', () => {
  it.each(Object.entries(READERS))('%s takes its own and nobody else’s', (name, read) => {
    for (const [site, address] of Object.entries(ADDRESSES)) {
      const id = read(new URL(address));
      if (site.startsWith(name)) expect(id, address).toMatch(/^[\w-]+=*$/);
      else expect(id, address).toBeUndefined();
    }
  });

  it.each([
    ['freescout', 'https://help.example/conversation/new'],
    ['freescout', 'https://help.example/conversation/57/print'],
    ['zammad', 'https://zammad.example/#ticket/create/id/12'],
    ['zammad', 'https://zammad.example/mobile#ticket/zoom/12'],
    ['osticket', 'https://support.example/tickets.php?id=12'],
    ['osticket', 'https://support.example/scp/tickets.php?id=12;drop'],
    ['chatwoot', 'https://chat.example/app/accounts/2/settings/conversations'],
    ['chatwoot', 'https://chat.example/widget/accounts/2/conversations/88'],
  ])('%s: %s is none', (name, address) => {
    expect(READERS[name]?.(new URL(address))).toBeUndefined();
  });
});

/** Sites that are told by their host name; the others by what is in their page. */
const BY_HOST = ['zendesk', 'gmail', 'outlook', 'helpscout', 'liveagent'];

describe('pages with nothing in them', () => {
  const empty = { body: null, title: '', querySelector: () => null, querySelectorAll: () => [] } as unknown as Document;
  const detecting = (address: string, document = empty) => {
    const url = new URL(address);
    const sites = [...knownSites(url.origin), ...createDesks()];
    return sites.filter((site) => site.detect(url, document)).map(({ id }) => id);
  };

  it.each(Object.entries(ADDRESSES))('%s: told by its host alone, or by nobody', (name, address) => {
    expect(detecting(address)).toEqual(BY_HOST.includes(name) ? [name] : []);
  });

  it.each(BY_HOST)('%s: no look-alike of its host is told', (name) => {
    const address = ADDRESSES[name] as string;
    const { host } = new URL(address);
    const places = [`${host}.evil.example`, `evil.example/${host}`, `${host}@evil.example`, `not.${host}`];
    const changed = places.map((place) => address.replace(host, place));
    const others = [address.replace('https:', 'http:'), address.replace(host, host.replace(/\.(\w+)$/, '-$1.example'))];
    for (const each of [...changed, ...others]) expect(detecting(each), each).toEqual([]);
  });

  it.each(['#ticket/12', '#search/x', 'desktop/tickets/12', 'search/x', 'conversation/57', 'scp/tickets.php?id=1'])(
    'another desk made with the same tools, at /%s, is nobody’s',
    (path) => {
      const common = ['#app', 'meta[name="csrf-token"]', '#navigation', '#pjax-container, #content'];
      const body = { id: '', hasAttribute: () => false, classList: { contains: () => false } };
      const querySelector = (css: string) => (common.includes(css) ? {} : null);
      const document = { ...empty, title: 'Our desk', body, querySelector } as unknown as Document;
      expect(detecting(`https://desk.example/${path}`, document)).toEqual([]);
    },
  );
});
