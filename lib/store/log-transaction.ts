import type { IDBPTransaction } from 'idb';
import type { LOG_STORES, SimmerSchema } from './schema.ts';

/** A transaction that changes the log, and every projection with it. */
export type LogTransaction = IDBPTransaction<SimmerSchema, typeof LOG_STORES, 'readwrite'>;
