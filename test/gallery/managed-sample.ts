import type { ManagedShown } from '../../lib/messages/managed-messages.ts';

/** An organisation that set something of everything, one thing of it wrong. */
export const managedSample: ManagedShown = {
  team: { server: 'https://couch.team.example', database: 'support' },
  language: 'en',
  firstRun: false,
  off: ['drills', 'alerts', 'backup'],
  sites: ['*.zendesk.com', 'desk.team.example'],
  destinations: ['hooks.slack.com'],
  parts: ['matrix', 'people', 'roles'],
  stamp: 'sample',
  locked: ['language', 'alerts', 'shield', 'scanViews'],
  faults: [{ key: 'policy.matrix.0.acknowledgeWithin', message: 'expected a duration in hours, minutes or seconds' }],
};
