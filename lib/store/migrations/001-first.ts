import type { Store } from '../schema.ts';

/** The first shape: the log, what is personal, what was seen, and the projections. */
export function first(db: Store): void {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('subject', 'subject');
  events.createIndex('type', 'type');
  // Not unique: a foreign log with a repeated number must still be kept, so that the repetition can be shown.
  events.createIndex('device', ['device', 'seq']);
  events.createIndex('ticket', 'data.ticket');
  events.createIndex('requester', 'data.requester');
  db.createObjectStore('vault', { keyPath: 'id' }).createIndex('person', 'person');
  db.createObjectStore('sightings', { keyPath: ['ticket', 'device'] }).createIndex('level', 'level');
  db.createObjectStore('seen', { keyPath: 'ticket' });
  db.createObjectStore('outbox', { keyPath: ['kind', 'id'] });
  const cases = db.createObjectStore('cases', { keyPath: 'id' });
  cases.createIndex('ticket', 'ticket');
  cases.createIndex('step', 'step');
  cases.createIndex('joined', 'joined', { multiEntry: true });
  db.createObjectStore('asides', { keyPath: 'ticket' });
  db.createObjectStore('mutes', { keyPath: ['requester', 'kind'] });
  db.createObjectStore('meta');
  db.createObjectStore('unread', { keyPath: 'id' });
}
