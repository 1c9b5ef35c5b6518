import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'rt',
  name: 'Request Tracker 5',
  hosts: 'any',
  reads: { thread: 'api', roles: 'api', times: 'api', fields: 'api', sla: 'no', composer: 'page', rows: 'page' },
  proved: 'real-server',
  limits:
    'Status and priority as they come by default; a status of the team’s own is left unset. Where its API is shut (and on 4.4, never tried) the page is read, without times.',
};
