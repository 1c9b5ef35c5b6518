import { openMissedReply } from './automatic-reply.ts';
import { followTime } from './automatic-time.ts';
import type { Background, Moment } from './context.ts';
import type { Scored } from './score-ticket.ts';
import { gatherSimilar } from './similar.ts';

/**
 * What Simmer does by itself about a ticket that was just read: gathers what is alike into one case, opens one for a first
 * reply that was missed. One ticket at a time, so that two tabs do not open two. What goes wrong is told where a developer
 * looks: the score stands, and the next reading tries again.
 * @returns true where a ladder was climbed besides
 */
export async function actByItself(bg: Background, scored: Scored, moment: Moment): Promise<boolean> {
  if (moment.identity === null) return false;
  try {
    // A ticket that is known by its words alone may be taken for another: about such a one nothing is done by itself.
    const isSure = scored.ticket.provenance?.key?.sure !== false;
    if (isSure)
      await navigator.locks.request('simmer-by-itself', async () => {
        await gatherSimilar(bg, scored, moment);
        await openMissedReply(bg, scored, moment);
      });
    return await followTime(bg);
  } catch (error) {
    console.warn('Simmer: nothing was done by itself this time', error);
    return false;
  }
}
