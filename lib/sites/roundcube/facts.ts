import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'roundcube',
  name: 'Roundcube 1.6 (elastic)',
  hosts: 'any',
  reads: {
    thread: 'partly',
    roles: 'headers',
    times: 'headers',
    fields: 'no',
    sla: 'no',
    composer: 'page',
    rows: 'partly',
  },
  proved: 'real-server',
  limits:
    'A ticket is a thread, as far as the open folder shows it: the sent folder is not read, so reply clocks there are unknown. Lists mark only threads read before.',
};
