import { mask } from '../../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import { DRILL_IDS, DRILLS } from '../../../lib/coaching/drills/drill.ts';
import { foldShares, SHARE_EVENTS, type Share } from '../../../lib/coaching/drills/fold-shares.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { readEventsOfType } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import { takeBack } from '../../../lib/store/take-back.ts';
import { act } from '../act.ts';
import { updateBadge } from '../badge.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { isMe, personName } from '../names.ts';
import { mayCoach } from '../scripts/may-coach.ts';
import { tellChanged } from '../tell-changed.ts';
import { findDrill, textsOf } from './drill-texts.ts';
import { readProgress } from './keep-progress.ts';

type Shares = Answer<'drills.shares'>;

async function readShares(db: Store): Promise<Share[]> {
  return foldShares((await Promise.all(SHARE_EVENTS.map((type) => readEventsOfType(db, type)))).flat());
}

function exercise(one: Share['exercises'][number], moment: Moment): Shares['done'][number] {
  const id = findDrill(one.id);
  return { ...one, skill: id ? DRILLS[id] : null, said: id ? textsOf(moment)[id].said : null };
}

/** What the reader may see: their own, and as a coach what others chose to show. */
const isShown = (share: Share, isCoach: boolean, moment: Moment) => isCoach || isMe(share.by, moment);

async function listShares(db: Store, moment: Moment): Promise<Shares> {
  const [team, isCoach, all, progress] = await Promise.all([
    findTeam(db),
    mayCoach(db),
    readShares(db),
    readProgress(db),
  ]);
  const shown = all.filter((share) => isShown(share, isCoach, moment));
  const ids = shown.flatMap(({ words, answers }) => [...(words ? [words] : []), ...answers.map(({ text }) => text)]);
  const items = await readVault(db, ids);
  const text = (id: string | null): string | null => {
    const item = id ? items.get(id) : undefined;
    return item && !('erased' in item) ? item.text : null;
  };
  const done = DRILL_IDS.flatMap((id) => {
    const one = progress[id];
    return one ? [exercise({ id, firstAt: one.firstAt, lastAt: one.lastAt }, moment)] : [];
  });
  return {
    ...{ inTeam: team !== undefined, done },
    shares: shown.map(({ id, by, at, exercises, words, answers }) => ({
      ...{ id, at, isMine: isMe(by, moment), who: personName(by, moment), words: text(words) },
      exercises: exercises.map((one) => exercise(one, moment)),
      answers: answers.map((one) => ({
        id: one.id,
        at: one.at,
        who: personName(one.by, moment),
        text: text(one.text),
      })),
    })),
  };
}

/** Puts what the person saw into the team's log, and nothing else. @throws ProblemError `share-moved` where it is not so any more, `store-*` */
async function share(bg: Background, { exercises, words }: Request<'drills.share'>): Promise<void> {
  const { identity, now } = await readMoment(bg);
  if (!identity) throw new ProblemError('store-failed');
  const progress = await bg.store(readProgress);
  const isSame = exercises.every(({ id, firstAt, lastAt }) => {
    const drill = findDrill(id);
    const one = drill && progress[drill];
    return one?.firstAt === firstAt && one.lastAt === lastAt;
  });
  if (!isSame) throw new ProblemError('share-moved');
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), now, null);
  const data = { exercises, words: keep('practice', mask(words)) };
  await act(bg, { events: [newEvent('person.practice-shared', `person:${identity.person}`, data)], items });
}

/** Exercises shown to a coach (R96, R100): only by a click, and taken back by another. */
export function drillShareMessages(bg: Background): Handlers {
  const find = async (id: string, moment: Moment) =>
    bg.store(async (db) => {
      const found = (await readShares(db)).find((one) => one.id === id);
      if (!found || !isShown(found, await mayCoach(db), moment)) throw new ProblemError('share-moved');
      return found;
    });
  return {
    'drills.shares': async () => {
      const moment = await readMoment(bg);
      return bg.store((db) => listShares(db, moment));
    },
    'drills.share': async (asked) => {
      await share(bg, asked);
      return {};
    },
    'drills.take-back': async ({ id }) => {
      const moment = await readMoment(bg);
      const { identity } = moment;
      const { by, words } = await find(id, moment);
      if (!identity || by !== identity.person) throw new ProblemError('share-moved');
      const event = newEvent('person.practice-withdrawn', `person:${by}`, { share: id });
      await bg.store((db) => takeBack(db, identity, { event, items: words ? [words] : [] }));
      await updateBadge(bg);
      await tellChanged(null);
      bg.acted?.();
      return {};
    },
    'drills.answer': async ({ id, text }) => {
      const moment = await readMoment(bg);
      const { by } = await find(id, moment);
      const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
      const kept = keep('practice', mask(text));
      if (kept === null) throw new TypeError('An answer without words');
      await act(bg, {
        events: [newEvent('person.practice-answered', `person:${by}`, { share: id, text: kept })],
        items,
      });
      return {};
    },
  };
}
