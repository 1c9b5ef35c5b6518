import { z } from '../model/z.ts';
import { problemSchema } from './problem-schema.ts';

/** What travels: ours is told from others' by the tag. */
export const envelopeSchema = z.object({ simmer: z.literal(1), name: z.string(), data: z.unknown() });

/** What comes back. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
