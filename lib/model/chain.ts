import { instant, z } from './z.ts';

/**
 * What may be wrong with the record of a device: an event that its successor tells otherwise, one that is not here, a number given
 * twice (a copied profile), a clock far off, a record that the team's server holds otherwise than this browser, and this browser's own
 * number, found in use elsewhere.
 */
export const FINDING_KINDS = ['altered', 'missing', 'twice', 'clock', 'differs', 'copied'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that was found in the record. */
export const findingSchema = z.object({
  kind: z.enum(FINDING_KINDS),
  device: z.string(),
  /** The event it is about; of one that is missing, the event that names it. */
  event: z.string(),
  /** Who said that event. */
  by: z.string(),
  seq: z.number(),
  at: instant(),
});
export type Finding = z.infer<typeof findingSchema>;

const checkedDevice = z.object({
  /** Up to this number it was checked, so many events. */
  upTo: z.number(),
  count: z.number(),
  /** Links to events that none follows yet. */
  ends: z.array(z.string()),
  findings: z.array(findingSchema),
});
export type CheckedDevice = z.infer<typeof checkedDevice>;

/** What is known of the chains of this log: where each device's was checked, and what was found. */
export const chainStateSchema = z.object({
  checkedAt: z.nullable(instant()),
  devices: z.record(z.string(), checkedDevice),
  /** What was noticed when it came, and cannot be found again by checking. */
  noticed: z.array(findingSchema),
  /** Devices of which only a part is here, out of a file: nothing of theirs is missed. */
  partial: z.array(z.string()),
});
export type ChainState = z.infer<typeof chainStateSchema>;

export const UNCHECKED: ChainState = { checkedAt: null, devices: {}, noticed: [], partial: [] };
