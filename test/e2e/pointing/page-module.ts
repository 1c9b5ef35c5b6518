import { problemOf } from '../../../lib/model/problem.ts';
import type { SiteProfile } from '../../../lib/model/site-profile.ts';
import { deriveProfile, type Picks } from '../../../lib/sites/picked/derive-profile.ts';
import { createPicked } from '../../../lib/sites/picked/index.ts';

const here = () => new URL(location.href);

/** What the tests ask in the page itself: derive a profile from elements, read by one. Problems come back as data. */
const module = {
  derive(picks: Picks) {
    return deriveProfile(picks, document, here(), 'test');
  },
  async read(profile: SiteProfile, mine: string[] = []) {
    const site = createPicked(profile);
    const found = site.locate(here(), document);
    const failing = site.selfTest(here(), document).filter(({ ok }) => !ok);
    if (found.state !== 'ready')
      return { state: found.state, problem: 'problem' in found ? found.problem : null, failing };
    try {
      const { ticket } = await site.read(found.located, here(), document, { mine }, new AbortController().signal);
      return {
        state: found.state,
        key: ticket.key,
        subject: ticket.subject,
        messages: ticket.messages.map(({ author, role, sentAt, text }) => ({ author, role, sentAt, text })),
        ids: ticket.messages.map(({ id }) => id),
        coverage: ticket.coverage,
        composer: site.findComposer(found.located, document) !== undefined,
        rows: site.rows(here(), document).map(({ key }) => key),
        failing,
      };
    } catch (error) {
      return { state: found.state, problem: problemOf(error), failing };
    }
  },
};
export type PointingModule = typeof module;
Object.assign(globalThis, { pointing: module });
