import type { Say } from '../../../lib/i18n/translator.ts';
import type { ShownDestination } from '../../../lib/messages/handover-messages.ts';

/** Kind and place of a destination, as far as they may be shown: never its whole address. */
export function whereOf({ destination, host, tail, isAllowed }: ShownDestination, say: Say): string {
  const kind = say(`options.destinations.kind.${destination.kind}`);
  if (!host) return say('options.destinations.no-address', { kind });
  if (!isAllowed) return say('options.destinations.not-allowed', { kind, host });
  return tail
    ? say('options.destinations.host', { kind, host, tail })
    : say('options.destinations.host-short', { kind, host });
}
