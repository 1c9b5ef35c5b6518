import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'chatwoot',
  name: 'Chatwoot 4',
  hosts: 'any',
  reads: { thread: 'api', roles: 'api', times: 'api', fields: 'api', sla: 'no', composer: 'page', rows: 'no' },
  proved: 'own-templates',
  limits:
    'Its page does not tell who wrote what: without its API nothing is read. Lists are not marked. Never tried live.',
};
