import type { BadgeSource } from './badge-source.ts';
import { badgeTickets } from './badge-tickets.ts';
import { badgeWaiting } from './cases-waiting.ts';
import { badgePromises } from './promises/badge-promises.ts';

/** Everything that counts for the badge, in the order of the tooltip. A new source is a line here. */
export const BADGE_SOURCES: readonly BadgeSource[] = [badgeTickets, badgeWaiting, badgePromises];
