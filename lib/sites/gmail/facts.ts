import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  reads: { thread: 'page', roles: 'page', times: 'page', fields: 'no', sla: 'no', composer: 'page', rows: 'page' },
  proved: 'reported-hooks',
  limits:
    'Never tried live. Folded messages are not read before they are opened, and until then reply clocks are unknown; times are read only where the page’s language proves them.',
};
