import type { SiteFacts } from '../site-facts.ts';

export const facts: SiteFacts = {
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  reads: {
    thread: 'page',
    roles: 'partly',
    times: 'partly',
    fields: 'partly',
    sla: 'no',
    composer: 'page',
    rows: 'page',
  },
  proved: 'reported-hooks',
  limits:
    'By its page alone, only marked customer messages and notes have a known author. With the team’s own app of its API (in the settings) authors, times, status and since when the customer waits are exact. Never tried live.',
};
