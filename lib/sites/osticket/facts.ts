import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'osticket',
  name: 'osTicket 1.18 (agents’ panel)',
  hosts: 'any',
  reads: { thread: 'page', roles: 'page', times: 'page', fields: 'no', sla: 'no', composer: 'page', rows: 'page' },
  proved: 'own-templates',
  limits: 'Status and priority are in the team’s own words and are left unset. Never tried live.',
};
