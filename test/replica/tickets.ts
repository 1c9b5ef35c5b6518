import type { SeedTicket } from './seed-ticket.ts';
import { EN } from './tickets/en.ts';
import { ET } from './tickets/et.ts';
import { FI } from './tickets/fi.ts';
import { ID } from './tickets/id.ts';
import { JA } from './tickets/ja.ts';
import { ZH } from './tickets/zh.ts';

/** A dozen tickets in six languages, of every heat. All names, companies and addresses are made up. */
export const TICKETS: SeedTicket[] = [...EN, ...FI, ...ET, ...ZH, ...ID, ...JA];
