import { maybe, z } from '../../model/z.ts';
import { message, nothing } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';

const from = ['panel', 'page'] as const;
const text = () => z.string().check(z.maxLength(2000));

export const RISKS_MESSAGES = {
  /** `known`: id in the team's list; else `what` says it. Said again of the same risk, it replaces what was said. */
  'risk.foresee': message(
    from,
    z.object({
      id: z.string(),
      risk: z.string().check(z.minLength(1), z.maxLength(64)),
      known: maybe(z.string()),
      what: maybe(text()),
      mitigation: maybe(text()),
    }),
    caseViewSchema,
  ),
  'risk.drop': message(from, z.object({ id: z.string(), risk: z.string() }), caseViewSchema),
  /** Risks that nothing is done against: in open cases, and in the team's list (R99). */
  'risks.open': message(
    ['page'],
    nothing,
    z.object({
      cases: z.array(
        z.object({ case: z.string(), ref: z.string(), subject: z.string(), risk: z.string(), name: z.string() }),
      ),
      library: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
} as const;
