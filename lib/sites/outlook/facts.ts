import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'outlook',
  name: 'Outlook on the web',
  hosts: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
    'https://partner.outlook.cn/*',
  ],
  reads: {
    thread: 'partly',
    roles: 'partly',
    times: 'partly',
    fields: 'no',
    sla: 'no',
    composer: 'page',
    rows: 'page',
  },
  proved: 'reported-hooks',
  limits:
    'Only messages that are opened are read. A writer shown without an address is nobody’s; times are read by this computer’s zone. Never tried live.',
};
