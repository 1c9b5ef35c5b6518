import type { AccountMapping, DateOrder } from '../../../lib/model/account-import.ts';
import type { Encoding } from './guess-encoding.ts';

/** A file in hand, and how it is to be read. */
export interface Taking {
  name: string;
  bytes: Uint8Array;
  encoding: Encoding;
  isSure: boolean;
  mapping: AccountMapping | null;
  dates: DateOrder | null;
  replaces: boolean;
}
