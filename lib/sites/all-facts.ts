import { facts as chatwoot } from './chatwoot/facts.ts';
import { facts as freescout } from './freescout/facts.ts';
import { facts as gmail } from './gmail/facts.ts';
import { facts as helpscout } from './helpscout/facts.ts';
import { facts as liveagent } from './liveagent/facts.ts';
import { facts as osticket } from './osticket/facts.ts';
import { facts as outlook } from './outlook/facts.ts';
import { facts as rt } from './request-tracker/facts.ts';
import { facts as roundcube } from './roundcube/facts.ts';
import type { SiteFacts } from './site-facts.ts';
import { facts as zammad } from './zammad/facts.ts';
import { facts as zendesk } from './zendesk/facts.ts';

/** Every site Simmer can read, in the order of the README's table. */
export const ALL_FACTS: readonly SiteFacts[] = [
  zendesk,
  helpscout,
  liveagent,
  gmail,
  outlook,
  roundcube,
  rt,
  freescout,
  zammad,
  osticket,
  chatwoot,
];
