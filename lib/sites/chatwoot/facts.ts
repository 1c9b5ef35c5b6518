import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'chatwoot',
  name: 'Chatwoot 4',
  hosts: 'any',
  reads: { thread: 'api', roles: 'api', times: 'api', fields: 'api', sla: 'no', composer: 'page', rows: 'partly' },
  proved: 'own-templates',
  limits:
    'Its page does not tell who wrote what: without its API nothing is read. Of its lists only the wide one, which shows numbers, and results of a search are marked. Never tried live.',
};
