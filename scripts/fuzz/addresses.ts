import { findConversation as chatwoot } from '../../lib/sites/chatwoot/urls.ts';
import { findOpenThread } from '../../lib/sites/gmail/urls.ts';
import { findConversation as helpscout } from '../../lib/sites/helpscout/urls.ts';
import { findConversationId } from '../../lib/sites/liveagent/urls.ts';
import { findTicketId as osticket } from '../../lib/sites/osticket/urls.ts';
import { findOpened } from '../../lib/sites/outlook/urls.ts';
import { findAskedId, findPage } from '../../lib/sites/request-tracker/urls.ts';
import { findMessageAddress } from '../../lib/sites/roundcube/urls.ts';
import { findTicketId as zammad } from '../../lib/sites/zammad/urls.ts';
import { findViewId, isAgentPage, isSuspended, findTicketId as zendesk } from '../../lib/sites/zendesk/urls.ts';

/** Everything that is read out of an address alone, of every site. */
export const desks: readonly ((url: URL) => unknown)[] = [
  chatwoot,
  findOpenThread,
  helpscout,
  findConversationId,
  osticket,
  findOpened,
  findAskedId,
  (url) => findPage(url, '/rt'),
  findMessageAddress,
  zammad,
  zendesk,
  findViewId,
  isAgentPage,
  isSuspended,
];
