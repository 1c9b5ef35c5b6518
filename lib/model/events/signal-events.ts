import { SIGNAL_KINDS } from '../kinds.ts';
import { maybe, z } from '../z.ts';
import { vaultId } from './shared.ts';

/** What people say of signals beside disagreeing with one (contract, "Event"). */
export const SIGNAL_EVENTS = {
  /** A customer's words in which Simmer heard nothing of this kind, marked by hand: a fact for tuning, never a part of the score. */
  'ticket.signal-missed': z.object({
    kind: z.enum(SIGNAL_KINDS),
    /** Hash of the requester's address, as with a disagreement. */
    requester: maybe(z.string()),
    quote: vaultId(),
  }),
};
