import { z } from './z.ts';

export const DESTINATION_KINDS = ['slack', 'teams', 'webhook', 'pagerduty', 'opsgenie', 'goalert'] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

/** Parts of a hand-over that a team may let leave the browser. */
export const DESTINATION_FIELDS = [
  'reference',
  'severity',
  'due',
  'stakes',
  'tried',
  'promised',
  'forbidden',
  'next',
  'link',
] as const;
export type DestinationField = (typeof DESTINATION_FIELDS)[number];

/**
 * Where hand-overs may be sent besides the helpdesk. The address itself is a secret for most of them, so it is no part of
 * the policy: it is typed in on each computer that sends, and only the background reads it.
 */
export const destinationSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  kind: z.enum(DESTINATION_KINDS),
  fields: z._default(z.array(z.enum(DESTINATION_FIELDS)), ['reference', 'severity', 'due', 'link']),
});
export type Destination = z.infer<typeof destinationSchema>;

/** What a kind of destination needs besides its name: where it is when nothing else is typed, and whether it wants a key. */
export const DESTINATION_NEEDS: Record<DestinationKind, { address: string; wantsKey: boolean }> = {
  slack: { address: '', wantsKey: false },
  teams: { address: '', wantsKey: false },
  webhook: { address: '', wantsKey: false },
  pagerduty: { address: 'https://events.pagerduty.com/v2/enqueue', wantsKey: true },
  opsgenie: { address: 'https://api.opsgenie.com/v2/alerts', wantsKey: true },
  goalert: { address: '', wantsKey: false },
};
