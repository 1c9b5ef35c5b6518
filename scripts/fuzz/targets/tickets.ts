import { assess } from '../../../lib/assessment/assess.ts';
import { parseTicketLine } from '../../../lib/model/parse-ticket-line.ts';
import { ticketSchema } from '../../../lib/model/ticket.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { TICKETS } from '../../../test/replica/tickets.ts';
import { ticketOfSeed } from '../../bench/ticket-of-seed.ts';
import { mutateAll } from '../mutate.ts';
import { mutations } from '../mutated.ts';
import { damaged, textOf } from '../odd.ts';
import { fc, must, mustLieIn, type Target, target } from '../target.ts';
import { MAIL_MARKS, MESSAGES, TIMES } from '../words.ts';

const policy = policyInForce(null, { timeZone: 'Europe/Helsinki' });
const seeds = TICKETS.map((seed) => ticketOfSeed(seed, new Date('2026-11-16T12:00:00Z')));
const text = textOf([...MESSAGES, ...MAIL_MARKS, ...TIMES], 12);

/** A ticket of the demo with other words in it, and some of it changed. */
const ticket = fc
  .tuple(fc.nat(seeds.length - 1), fc.array(text, { maxLength: 4 }), mutations(4))
  .map(([which, texts, by]) => {
    const seed = structuredClone(seeds[which]!);
    for (const [i, words] of texts.entries()) if (seed.messages[i]) seed.messages[i]!.text = words;
    return mutateAll(seed, by);
  });

/** A whole ticket, from what a page says to its score. */
export const TICKET_TARGETS: Target[] = [
  target(
    'ticket: assessed',
    ticket,
    (it) => {
      const read = ticketSchema.parse(it);
      const { score, signals } = assess(read, policy);
      must(score === null || (score >= 0 && score <= 100), `a score is one: ${score}`);
      for (const { start, end, quote, message } of signals) {
        if (typeof start !== 'number' || typeof end !== 'number') continue;
        const said = read.messages.find(({ id }) => id === message)?.text ?? '';
        mustLieIn(said, { start, end }, 'a quote');
        must(
          said.slice(start, end) === quote || read.messages.filter(({ id }) => id === message).length > 1,
          'a quote is the text at its place',
        );
      }
    },
    { cost: 15 },
  ),
  target(
    'ticket: a line of the command line',
    fc.oneof(
      ticket.map((it) => JSON.stringify(it) ?? ''),
      damaged(seeds.map((it) => JSON.stringify(it))),
    ),
    (line) => parseTicketLine(line, 1),
    { cost: 2 },
  ),
];
