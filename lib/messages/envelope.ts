import { maybe, z } from '../model/z.ts';
import { problemSchema } from './problem-schema.ts';

const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What travels: ours is told from others' by the tag. `once` names the click, so that the same one repeated is known again. */
export const envelopeSchema = z.object({
  simmer: z.literal(1),
  name: z.string(),
  data: z.unknown(),
  once: maybe(z.string().check(z.regex(UUID_7))),
});

/** What comes back. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
