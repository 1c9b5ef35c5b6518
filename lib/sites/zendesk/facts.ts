import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'zendesk',
  name: 'Zendesk Agent Workspace',
  hosts: ['https://*.zendesk.com/*'],
  reads: { thread: 'api', roles: 'api', times: 'api', fields: 'api', sla: 'api', composer: 'page', rows: 'page' },
  writes: true,
  proved: 'reported-hooks',
  limits: 'Tried on a replica made from public facts, never on a live account.',
};
