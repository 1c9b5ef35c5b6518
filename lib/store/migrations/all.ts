import type { Store, Upgrade } from '../schema.ts';
import { first } from './001-first.ts';
import { seenByTime } from './002-seen-by-time.ts';
import { duties } from './003-duties.ts';
import { casesWithoutEvents } from './004-cases-without-events.ts';
import { promises } from './005-promises.ts';
import { radar } from './006-radar.ts';
import { customers } from './007-customers.ts';

/** Migrations in order: the n-th leads to version n. Never edit one that was released; add the next. */
export const MIGRATIONS: readonly ((db: Store, tx: Upgrade) => void)[] = [
  first,
  seenByTime,
  duties,
  casesWithoutEvents,
  promises,
  radar,
  customers,
];
