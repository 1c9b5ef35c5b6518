import { createChatwoot } from './chatwoot/index.ts';
import { createFreescout } from './freescout/index.ts';
import { createGmail } from './gmail/index.ts';
import { createHelpscout } from './helpscout/index.ts';
import { createLiveagent } from './liveagent/index.ts';
import { createOsticket } from './osticket/index.ts';
import { createOutlook } from './outlook/index.ts';
import { createRequestTracker } from './request-tracker/index.ts';
import { createRoundcube } from './roundcube/index.ts';
import type { Site } from './site.ts';
import { createZammad } from './zammad/index.ts';

/** Every helpdesk and webmail beyond the known hosts: fixed host names first, those told by their fingerprint after them. */
export const createDesks = (): Site[] => [
  createGmail(),
  createOutlook(),
  createHelpscout(),
  createRequestTracker(),
  createRoundcube(),
  createFreescout(),
  createZammad(),
  createOsticket(),
  createChatwoot(),
  createLiveagent(),
];
