import { assess } from '../../lib/assessment/assess.ts';
import type { Say } from '../../lib/i18n/translator.ts';
import { replayChanges } from '../../lib/matrix/replay-changes.ts';
import { factsOf } from '../../lib/matrix/replay-facts.ts';
import { replayTicket } from '../../lib/matrix/replay-ticket.ts';
import { looksBack, similarCounter, type TicketPrint, ticketPrint } from '../../lib/matrix/similar-tickets.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { ReplayLine } from '../../lib/model/replay.ts';
import { type TicketFacts, ticketFactsSchema } from '../../lib/model/ticket-facts.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { listSeen } from '../../lib/store/sightings.ts';
import { type Background, readMoment } from './context.ts';
import { readTeamPolicy } from './policy-file.ts';

/** How many tickets of a file are remembered to find similar ones among. */
const MOST_CARRIED = 1000;
const MOST_SUBJECT = 200;

/** Tickets through today's matrix and an edited one, before it is saved. Nothing of it is kept. */
export function replayMessages(bg: Background): Handlers {
  return {
    'replay.seen': (data) => replaySeen(bg, data),
    'replay.tickets': (data) => replayTickets(bg, data),
  };
}

interface Both {
  today: Policy;
  edited: Policy;
  say: Say;
  /** How far back a row of either looks for similar tickets, in seconds. */
  back: number;
}

/** Today's policy and the one that would hold; or what is wrong with the edited parts. */
async function readBoth(
  bg: Background,
  values: Request<'replay.seen'>['values'],
): Promise<{ ok: true; both: Both } | { ok: false; errors: Answer<'replay.seen'>['errors'] }> {
  const [{ file }, { say }] = await Promise.all([bg.store(readTeamPolicy), readMoment(bg)]);
  const { matrix, ladders } = values;
  const parsed = parsePolicy(JSON.stringify({ schema: 1, ...file, matrix, ladders }));
  if (!parsed.ok) return { ok: false, errors: parsed.errors.map(({ path, message }) => ({ path, message })) };
  const today = policyInForce(file);
  const edited = policyInForce(parsed.policy);
  const back = looksBack({ any: [...today.matrix, ...edited.matrix].map(({ when }) => when) });
  return { ok: true, both: { today, edited, say, back } };
}

function runBoth(
  facts: TicketFacts,
  shown: { key: string; subject: string },
  { today, edited, say }: Both,
  similar: ((within: number) => number) | undefined,
): ReplayLine {
  const before = replayTicket(facts, shown.key, today, say, similar);
  const after = replayTicket(facts, shown.key, edited, say, similar);
  const subject = shown.subject.slice(0, MOST_SUBJECT);
  const changes = replayChanges(before, after);
  return { key: shown.key, subject, at: facts.at, level: facts.level, before, after, changes };
}

async function replaySeen(bg: Background, { values, most }: Request<'replay.seen'>): Promise<Answer<'replay.seen'>> {
  const read = await readBoth(bg, values);
  if (!read.ok) return { errors: read.errors, lines: [], left: 0 };
  const { both } = read;
  const seen = await bg.store(listSeen);
  const latest = seen.toSorted((a, b) => Date.parse(b.observedAt) - Date.parse(a.observedAt)).slice(0, most);
  const prints = both.back > 0 ? seen.map(ticketPrint) : [];
  const lines = latest.flatMap((one) => {
    const facts = ticketFactsSchema.safeParse(one.facts);
    if (!facts.success) return [];
    const similar = both.back > 0 ? similarCounter(ticketPrint(one), prints) : undefined;
    return runBoth(facts.data, one, both, similar);
  });
  return { errors: [], lines, left: latest.length - lines.length };
}

async function replayTickets(
  bg: Background,
  { values, tickets, carry }: Request<'replay.tickets'>,
): Promise<Answer<'replay.tickets'>> {
  const read = await readBoth(bg, values);
  if (!read.ok) return { errors: read.errors, lines: [], carry: [] };
  const { both } = read;
  const known = new Map<string, { print: TicketPrint; shown: (typeof carry)[number] }>();
  const remember = (shown: (typeof carry)[number]) => {
    const { key, subject, issue, observedAt } = shown;
    known.delete(key);
    known.set(key, { print: ticketPrint(shown), shown: { key, subject, issue: issue ?? null, observedAt } });
  };
  for (const one of both.back > 0 ? carry : []) remember(one);
  const lines = tickets.map((ticket) => {
    if (both.back > 0) remember(ticket);
    const prints = [...known.values()].map(({ print }) => print);
    const similar = both.back > 0 ? similarCounter(ticketPrint(ticket), prints) : undefined;
    const assessment = assess(ticket, both.today, { say: both.say, similar });
    return runBoth(factsOf(ticket, assessment), ticket, both, similar);
  });
  const last = Date.parse(tickets.at(-1)?.observedAt ?? '');
  const late = [...known.values()].filter(({ print }) => last - print.at <= both.back * 1000);
  return { errors: [], lines, carry: late.slice(-MOST_CARRIED).map(({ shown }) => shown) };
}
