import { maybe, moment, z } from '../../model/z.ts';
import { insertResult, message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { whoSchema } from './who.ts';

const both = ['panel', 'page'] as const;
const words = () => z.string().check(z.minLength(1), z.maxLength(4000));
const id = z.string();

/** The fix owner, and what passes between them and everybody else (R46, R64–R66, R88). */
export const FIX_MESSAGES = {
  'fix.owner': message(both, z.object({ id, who: whoSchema }), caseViewSchema),
  /** The one question, with urgency and SLA in it (R65). */
  'fix.request': message(both, z.object({ id }), z.object({ text: z.string() })),
  /** Asked: by an internal note in the helpdesk, with a copied text, or another way. Refused before it is time (R64). */
  'fix.ask': message(
    both,
    z.object({ id, how: z.enum(['inserted', 'copied', 'said']), tabId: maybe(z.number()), text: maybe(words()) }),
    z.object({ result: maybe(insertResult), view: caseViewSchema }),
  ),
  'fix.status': message(both, z.object({ id, status: words(), expectedAt: maybe(moment()) }), caseViewSchema),
  /** Null ends the quiet. */
  'fix.quiet': message(both, z.object({ id, until: z.nullable(moment()) }), caseViewSchema),
  'fix.findings': message(
    both,
    z.object({ id, understanding: maybe(z.string()), findings: maybe(z.string()) }),
    caseViewSchema,
  ),
} as const;
