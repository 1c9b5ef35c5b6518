import { maybe, z } from './z.ts';

const place = z.array(z.union([z.string(), z.number()])).check(z.minLength(1));

/** One change of a policy, as in JSON Patch (RFC 6902), with paths as lists. */
const changeSchema = z.union([
  /** The value must be this (null: none), or nothing is changed: nothing is mended twice, nor a row that moved. */
  z.object({ op: z.literal('test'), path: place, value: z.unknown() }),
  z.object({ op: z.literal('add'), path: place, value: z.unknown() }),
  z.object({ op: z.literal('replace'), path: place, value: z.unknown() }),
  z.object({ op: z.literal('remove'), path: place }),
  z.object({ op: z.literal('move'), from: place, path: place }),
]);
export type Change = z.infer<typeof changeSchema>;

/** A change that answers a finding, offered as a button. */
export const mendSchema = z.object({
  label: z.string(),
  /** The one part of the policy that it changes. */
  part: z.string(),
  patch: z.array(changeSchema),
  /** Id of the row to look at afterwards. */
  row: maybe(z.string()),
});
export type Mend = z.infer<typeof mendSchema>;
