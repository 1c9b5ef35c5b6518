import { assess } from '../../../lib/assessment/assess.ts';
import { estimateScore } from '../../../lib/assessment/estimate-score.ts';
import { levelOf } from '../../../lib/assessment/propose-severity.ts';
import { listTaught } from '../../../lib/coaching/summarise-signals.ts';
import type { Answer, SignalRules } from '../../../lib/messages/messages.ts';
import { type SignalKind, TEAM_KINDS } from '../../../lib/model/kinds.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { ticketFactsSchema } from '../../../lib/model/ticket-facts.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import type { SeenTicket, Store } from '../../../lib/store/schema.ts';
import { listSeen } from '../../../lib/store/sightings.ts';
import { type Background, readMoment } from '../context.ts';
import { textTicket } from '../text-ticket.ts';
import { readTaught } from './read-taught.ts';

type Preview = Answer<'signals.preview'>;

/** So many of the latest tickets and examples are gone through, and so many that change are listed. */
const MOST_TICKETS = 2000;
const MOST_EXAMPLES = 200;
const MOST_LISTED = 50;

/**
 * What rules would change, before they are saved: on tickets seen here by the kinds heard in them, for their words are not kept,
 * and on the kept examples by their words. Nothing of it is kept. @throws ProblemError `policy-invalid`, `store-*`
 */
export async function previewSignals(bg: Background, rules: SignalRules): Promise<Preview> {
  const parsed = parsePolicy(JSON.stringify({ schema: 1, signals: rules }));
  if (!parsed.ok) {
    const [first] = parsed.errors;
    throw new ProblemError('policy-invalid', { line: first?.line ?? 1, message: first?.message ?? '' });
  }
  const { now, say, policy } = await readMoment(bg);
  const edited = { ...policy, signals: rules };
  const look = (text: string, kind: SignalKind, by: Policy) => {
    const ticket = textTicket(text, TEAM_KINDS.includes(kind) ? 'agent' : 'customer', now);
    const { signals, level } = assess(ticket, { ...by, slas: [] }, { say });
    return { heard: signals.some((signal) => signal.kind === kind), level };
  };
  const [seen, kept] = await bg.store((db) => Promise.all([listSeen(db), readExamples(db)]));
  const examples = kept.flatMap(({ id, kind, what, words }) => {
    if (words === null) return [];
    return [{ id, kind, what, words, before: look(words, kind, policy), after: look(words, kind, edited) }];
  });
  return {
    seen: previewSeen(seen, policy, edited),
    examples: {
      total: examples.length,
      left: kept.length - examples.length,
      changed: examples.filter(({ before, after }) => before.heard !== after.heard || before.level !== after.level),
    },
  };
}

async function readExamples(db: Store) {
  const { events, wordsOf } = await readTaught(db);
  const latest = listTaught(events).slice(0, MOST_EXAMPLES);
  return latest.map(({ quote, ...taught }) => ({ ...taught, words: quote === null ? null : wordsOf(quote) }));
}

function previewSeen(seen: readonly SeenTicket[], today: Policy, edited: Policy): Preview['seen'] {
  const latest = seen.toSorted((a, b) => Date.parse(b.observedAt) - Date.parse(a.observedAt)).slice(0, MOST_TICKETS);
  const known = latest.flatMap(({ key, subject, ...one }) => {
    const facts = ticketFactsSchema.safeParse(one.facts).data;
    return facts ? [{ key, subject, facts }] : [];
  });
  const changed = known
    .map(({ key, subject, facts }) => {
      const after = levelOf(estimateScore(facts, today, edited), edited.levels);
      return { key, subject, score: facts.score, before: levelOf(facts.score, today.levels), after };
    })
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => b.score - a.score)
    .map(({ score: _, ...line }) => line);
  return {
    total: known.length,
    left: latest.length - known.length,
    changed: changed.slice(0, MOST_LISTED),
    more: Math.max(0, changed.length - MOST_LISTED),
  };
}
