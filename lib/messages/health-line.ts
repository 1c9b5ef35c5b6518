import { z } from '../model/z.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.number().check(z.minimum(0), z.maximum(1_000_000));

/** One hook of a page, expected and found (U12): names and counts, never a word of the page. */
export const healthLineSchema = z.object({
  name: text(80),
  required: z.boolean(),
  expected: text(20),
  found: count,
  ok: z.boolean(),
  /** Which way found it, 0 the best, and when that was last seen in such a page. */
  way: z.optional(count),
  seen: z.optional(text(160)),
  /** How many a wide, different way finds, and whether that speaks against it. */
  loose: z.optional(count),
  disagrees: z.optional(z.boolean()),
});
export type HealthLine = z.infer<typeof healthLineSchema>;

/** What a page's self-test found. */
export const healthSchema = z.object({ site: text(80), lines: z.array(healthLineSchema).check(z.maxLength(120)) });
export type Health = z.infer<typeof healthSchema>;
