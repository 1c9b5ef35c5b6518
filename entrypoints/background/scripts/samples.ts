import { maskQuote } from '../../../lib/cases/mask.ts';
import { newEvent, vaultKeeper } from '../../../lib/cases/new-event.ts';
import {
  agreementOf,
  COACHES,
  ENOUGH_REPLIES,
  foldScores,
  SCORE_EVENTS,
  type Score,
} from '../../../lib/library/review/fold-scores.ts';
import type { Use } from '../../../lib/library/review/fold-uses.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import type { Sample } from '../../../lib/messages/script-review-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { type Criterion, SCORECARD } from '../../../lib/model/script-review.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import { act } from '../act.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { isMe } from '../names.ts';
import { mayCoach } from './may-coach.ts';
import { readTypes, readUses, useLines } from './read-uses.ts';

const SUBJECT = 'script:sample';

/** Replies that can be scored: those that were seen as sent. */
const isReply = ({ what }: Use) => what === 'as-is' || what === 'edited';

async function readAll(db: Store, moment: Moment) {
  const scores = foldScores(await readTypes(db, SCORE_EVENTS));
  const uses = (await readUses(db, moment)).filter(isReply);
  return { scores, uses };
}

/** Whose reply it is does not matter where nobody else is there to score it. @throws ProblemError `store-*` */
const isAlone = async (db: Store) => !(await findTeam(db));

/** Blind until both are in: what another coach answered is not even told to the page before (item 10). */
async function sampleOf(db: Store, scores: readonly Score[], moment: Moment): Promise<Omit<Sample, 'use' | 'isOwn'>> {
  const mine = scores.find(({ by }) => isMe(by, moment));
  const isBoth = scores.length >= COACHES;
  // Of a reply that two others scored, both are shown to whoever is neither of them.
  const first = isBoth ? (mine ?? scores[0]) : mine;
  const second = isBoth ? scores.find((score) => score !== first) : undefined;
  const shown = [first, second].flatMap((score) => Object.values(score?.quotes ?? {}));
  const items = await readVault(db, shown);
  const view = (score: Score | undefined) => {
    if (!score) return null;
    const quotes: Partial<Record<Criterion, string>> = {};
    for (const criterion of SCORECARD) {
      const item = items.get(score.quotes[criterion] ?? '');
      if (item && !('erased' in item)) quotes[criterion] = item.text;
    }
    return { answers: score.answers, quotes };
  };
  return { state: isBoth ? 'both' : mine ? 'mine' : 'open', mine: view(first), other: view(second) };
}

/** Replies that were drawn, those to be scored by the reader first, and how far coaches agree. @throws ProblemError `store-*` */
export async function listSamples(bg: Background): Promise<Answer<'scripts.samples'>> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const { scores, uses } = await readAll(db, moment);
    const alone = await isAlone(db);
    const drawn = uses.filter(({ id }) => scores.has(id));
    const lines = await useLines(db, drawn, moment);
    const samples = await Promise.all(
      drawn.map(async ({ id, by }, i): Promise<Sample> => {
        const isOwn = !alone && isMe(by, moment);
        return { use: lines[i] as Sample['use'], isOwn, ...(await sampleOf(db, scores.get(id) ?? [], moment)) };
      }),
    );
    const order = ['open', 'mine', 'both'];
    return {
      samples: samples.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
      left: uses.length - drawn.length,
      isCoach: await mayCoach(db),
      agreement: { ...agreementOf(scores.values()), enough: ENOUGH_REPLIES },
    };
  });
}

/** Draws replies by chance, so that nobody picks whose. @throws ProblemError `sync-needs-coach`, `store-*` */
export async function drawSamples(bg: Background, count: number): Promise<Answer<'scripts.draw'>> {
  const moment = await readMoment(bg);
  const left = await bg.store(async (db) => {
    const { scores, uses } = await readAll(db, moment);
    return uses.filter(({ id }) => !scores.has(id)).map(({ id }) => id);
  });
  const order = crypto.getRandomValues(new Uint32Array(left.length));
  const drawn = left.map((id, i) => ({ id, at: order[i] ?? 0 })).sort((a, b) => a.at - b.at);
  const uses = drawn.slice(0, count).map(({ id }) => id);
  if (uses.length > 0) await act(bg, { events: [newEvent('script.sampled', SUBJECT, { uses })], items: [] });
  return { drawn: uses.length };
}

/** Keeps what a coach makes of a reply; the words that show it are masked. @throws ProblemError `script-moved` where it is not there to be scored, `store-*` */
export async function scoreSample(bg: Background, { use, answers, quotes }: Request<'scripts.score'>): Promise<void> {
  const moment = await readMoment(bg);
  const reply = await bg.store(async (db) => {
    const { scores, uses } = await readAll(db, moment);
    const known = scores.get(use);
    const isOpen = known && known.length < COACHES && !known.some(({ by }) => isMe(by, moment));
    const found = uses.find(({ id }) => id === use);
    const isOwn = found && isMe(found.by, moment) && !(await isAlone(db));
    return isOpen && !isOwn ? found : undefined;
  });
  if (!reply) throw new ProblemError('no-script');
  const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, null);
  const kept: Partial<Record<Criterion, string>> = {};
  for (const criterion of SCORECARD) {
    const id = answers[criterion] ? keep('quote', maskQuote(quotes[criterion] ?? '')) : null;
    if (id) kept[criterion] = id;
  }
  const event = newEvent('script.scored', `script:${reply.script}`, { use, answers, quotes: kept });
  await act(bg, { events: [event], items });
}
