import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'zammad',
  name: 'Zammad 6',
  hosts: 'any',
  reads: { thread: 'api', roles: 'api', times: 'api', fields: 'api', sla: 'partly', composer: 'page', rows: 'page' },
  proved: 'own-templates',
  limits:
    'Where its API does not answer, the classic page is read. In the new interface who would see a reply is not known. Never tried live.',
};
