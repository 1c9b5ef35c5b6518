import type { DestinationKind } from '../model/destination.ts';
import type { Outgoing } from './outgoing.ts';
import { goalertPayload } from './payloads/goalert.ts';
import { opsgeniePayload } from './payloads/opsgenie.ts';
import { pagerdutyPayload } from './payloads/pagerduty.ts';
import { slackPayload } from './payloads/slack.ts';
import { teamsPayload } from './payloads/teams.ts';
import { webhookPayload } from './payloads/webhook.ts';

const BUILDERS: Record<DestinationKind, (what: Outgoing) => string> = {
  slack: slackPayload,
  teams: teamsPayload,
  webhook: webhookPayload,
  pagerduty: pagerdutyPayload,
  opsgenie: opsgeniePayload,
  goalert: goalertPayload,
};

/** The body of the request that tells a destination of a hand-over, to the byte. */
export function buildPayload(kind: DestinationKind, what: Outgoing): string {
  return BUILDERS[kind](what);
}

/** How a kind of destination is spoken to. */
interface Manner {
  contentType: string;
  /** True where the service itself takes a second request with the same key for the first: then it may be sent again unasked. */
  dedups: boolean;
}

const JSON_BODY = { contentType: 'application/json', dedups: false };

export const MANNERS: Record<DestinationKind, Manner> = {
  slack: JSON_BODY,
  teams: JSON_BODY,
  webhook: JSON_BODY,
  pagerduty: { ...JSON_BODY, dedups: true },
  opsgenie: { ...JSON_BODY, dedups: true },
  goalert: { contentType: 'application/x-www-form-urlencoded', dedups: true },
};
