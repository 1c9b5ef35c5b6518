import { CHANNELS } from '../../model/kinds.ts';
import { LONG_TEXT, SHORT_TEXT } from '../../model/text-limits.ts';
import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { whoSchema } from './who.ts';

const long = () => z.string().check(z.maxLength(LONG_TEXT));
const line = () => z.string().check(z.maxLength(SHORT_TEXT));

export const CREW_MESSAGES = {
  /** Adds somebody who matters to the case, on either side (R42). */
  'crew.add': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      side: z.enum(['ours', 'theirs']),
      who: whoSchema,
      position: maybe(line()),
      reach: maybe(line()),
    }),
    caseViewSchema,
  ),
  'crew.remove': message(['panel', 'page'], z.object({ id: z.string(), contact: z.string() }), caseViewSchema),
  /** Whom a case's stakeholders are by name, as far as the ticket in front tells the account (R43, R44, R59). */
  'crew.stakeholders': message(
    ['panel', 'page'],
    z.object({ id: z.string(), tabId: maybe(z.number()) }),
    z.object({ expected: z.array(z.object({ role: z.string(), person: maybe(z.string()), name: z.string() })) }),
  ),
  /** Writes down that stakeholders were told, by one channel (R59). */
  'crew.told': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      who: z.array(whoSchema).check(z.minLength(1), z.maxLength(50)),
      channel: z.enum(CHANNELS),
    }),
    caseViewSchema,
  ),
  /** Asks a department in (R90). */
  'crew.ask': message(
    ['panel', 'page'],
    z.object({ id: z.string(), who: whoSchema, note: maybe(long()) }),
    caseViewSchema,
  ),
  /** Its word that it knows how urgent it is. */
  'crew.answered': message(
    ['panel', 'page'],
    z.object({ id: z.string(), ask: z.string(), note: maybe(long()) }),
    caseViewSchema,
  ),
} as const;
