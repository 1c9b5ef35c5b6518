import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'liveagent',
  name: 'LiveAgent',
  hosts: 'any',
  reads: { thread: 'api', roles: 'partly', times: 'no', fields: 'api', sla: 'no', composer: 'no', rows: 'partly' },
  proved: 'reported-hooks',
  limits:
    'Its page is not known beyond which ticket is open: it needs a key of its API (in the settings), or somebody who points out the messages once. Its API names no zone for its times, so clocks that need them are unknown. Never tried live.',
};
