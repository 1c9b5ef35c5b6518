import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'freescout',
  name: 'FreeScout 1.8',
  hosts: 'any',
  reads: { thread: 'page', roles: 'page', times: 'no', fields: 'page', sla: 'no', composer: 'page', rows: 'page' },
  proved: 'own-templates',
  limits: 'Its page names no zone for its times, so clocks that need them are unknown. Never tried live.',
};
