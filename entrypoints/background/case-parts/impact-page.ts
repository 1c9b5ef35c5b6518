import { isNeutralCase, isNeutralReason, reasonsOf } from '../../../lib/cases/parts/reasons-of.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import type { PartPage } from './define-part-page.ts';
import { reasonCodes, reasonName } from './impact-names.ts';

const NO_SCORES = { satisfactionBefore: null, satisfactionAfter: null, loyaltyBefore: null, loyaltyAfter: null };

/** Reasons and impact (R8, R14, R16–R23, R82–R84). */
export const impactPage: PartPage<'impact'> = {
  ids: ({ parts: { impact } }) => [
    impact?.impact?.note,
    ...(impact?.reviews.flatMap(({ site, url }) => [site, url]) ?? []),
  ],
  view: (it, words, moment) => {
    const { policy } = moment;
    const { impact, scores, reviews = [] } = it.parts.impact ?? {};
    const { codes, isHeard } = reasonsOf(it);
    return {
      choices: reasonCodes(codes, moment).map((code) => ({
        code,
        name: reasonName(code, moment),
        isNeutral: isNeutralReason(code, policy),
      })),
      reasons: [...codes],
      isHeard,
      needsReason: it.type !== 'executive',
      isNeutral: isNeutralCase(it, policy),
      impact: impact ? { classes: impact.classes, money: impact.money, note: words(impact.note) } : null,
      scores: scores ?? NO_SCORES,
      reviews: reviews.map(({ id, site, url, state }) => ({ id, site: words(site) ?? '', url: words(url), state })),
      sites: policy.reviewSites,
    };
  },
  line: (event, words, moment) => {
    const { say } = moment;
    const reasons = findData('case.reasons-set', event)?.reasons;
    if (reasons)
      return say('impact.event.reasons', { names: reasons.map((code) => reasonName(code, moment)).join(', ') });
    const classes = findData('case.impact-set', event)?.classes;
    if (classes) {
      const names = classes.map((one) => say(`impact.class.${one}`)).join(', ');
      return say('impact.event.impact', { names: names || say('impact.none') });
    }
    if (findData('case.scores-set', event)) return say('impact.event.scores');
    const review = findData('case.review-linked', event);
    if (!review) return undefined;
    return say('impact.event.review', { site: words(review.site) ?? '', state: say(`impact.review.${review.state}`) });
  },
  lineIds: (event) => [findData('case.review-linked', event)?.site],
};
