import type { Hit, SignalDefinition, View } from '../definition.ts';
import { findReviewSites } from '../reading/find-review-sites.ts';
import type { Reading } from '../reading/read-messages.ts';

/** Threatens a bad review, social media or the press (R29). Sites the team names are recognised beside the packs (R36). */
export const reputationThreat: SignalDefinition = {
  kind: 'reputation-threat',
  from: 'customer',
  points: { explicit: 35, tone: 15 },
  floor: 60,
  isThreat: true,
  hear: (reading: Reading, { policy }: View): Hit[] =>
    findReviewSites(reading.sentences, policy.reviewSites).map(({ start, end }) => ({
      kind: 'reputation-threat',
      aspect: 'review-site',
      strength: 'explicit',
      rule: 'reputation-threat/review-site',
      start,
      end,
    })),
};
