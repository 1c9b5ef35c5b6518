import type { Store } from '../schema.ts';
import { first } from './001-first.ts';

/** Migrations in order: the n-th leads to version n. Never edit one that was released; add the next. */
export const MIGRATIONS: readonly ((db: Store) => void)[] = [first];
