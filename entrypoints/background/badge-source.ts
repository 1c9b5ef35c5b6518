import type { Background, Moment } from './context.ts';

/** What one source has for the toolbar badge. */
export interface BadgeCount {
  count: number;
  /** How hot the hottest of it is; null where it has none. */
  level: 'at-risk' | 'critical' | null;
  /** What the tooltip says of it; null where there is nothing to say. */
  line: string | null;
  /** The hottest of it by name, with how hot each is (0–100): the tooltip shows the three hottest of all sources. */
  hottest: readonly { score: number; text: string }[];
}

/**
 * Something that counts for the badge. It is asked after every change, so it must answer from an index or a projection, never by
 * reading through a store. @throws ProblemError `store-*`; the badge then says that it does not know
 */
export type BadgeSource = (bg: Background, moment: Moment) => Promise<BadgeCount>;

/** Nothing of it is there. */
export const NOTHING: BadgeCount = { count: 0, level: null, line: null, hottest: [] };
