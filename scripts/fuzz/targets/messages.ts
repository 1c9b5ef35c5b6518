import { sampleOf } from '../../../entrypoints/background/testing/sample-of.ts';
import { anyEvent } from '../../../lib/cases/testing/any-event.ts';
import { CONTENT_ANSWERS, TAB_REQUESTS } from '../../../lib/messages/content-parts.ts';
import { envelopeSchema, replySchema } from '../../../lib/messages/envelope.ts';
import { MESSAGES } from '../../../lib/messages/messages.ts';
import { readAnswer } from '../../../lib/messages/read-answer.ts';
import { eventSchema, sightingSchema, vaultItemSchema } from '../../../lib/model/event.ts';
import { isEvent } from '../../../lib/model/is-event.ts';
import { ticketSchema } from '../../../lib/model/ticket.ts';
import type { z } from '../../../lib/model/z.ts';
import { makeTicket } from '../../../lib/signals/test-ticket.ts';
import { mutateAll } from '../mutate.ts';
import { mutated, mutations } from '../mutated.ts';
import { oddValue } from '../odd.ts';
import { fc, must, type Target, target } from '../target.ts';

interface Known {
  schema: z.ZodMiniType;
  sample: unknown;
}
const known = (schemas: readonly z.ZodMiniType[]): Known[] =>
  schemas.map((schema) => ({ schema, sample: sampleOf(schema, 'text', () => undefined) }));

const all = Object.values(MESSAGES);
const REQUESTS = known(all.map(({ request }) => request));
const ANSWERS = known(all.map(({ answer }) => answer));
const IN_PAGES = known([...Object.values(CONTENT_ANSWERS), ...Object.values(TAB_REQUESTS)]);

/** Any of these schemas, and something that may be a bit like what it takes. */
const one = (of: readonly Known[]) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.nat(of.length - 1), mutations(5))
        .map(([i, by]) => [i, mutateAll(of[i]!.sample, by)] as const),
    },
    { weight: 1, arbitrary: fc.tuple(fc.nat(of.length - 1), oddValue) },
  );

const parsing = (name: string, of: readonly Known[]) =>
  target(name, one(of), ([i, value]) => {
    const parsed = of[i]!.schema.safeParse(value);
    // What was taken is taken again: it crosses more than one border.
    if (parsed.success)
      must(of[i]!.schema.safeParse(structuredClone(parsed.data)).success, 'what was taken is taken again');
    else must(parsed.error.issues.length > 0, 'what is refused is refused for a reason');
  });

const ticket = makeTicket([{ text: 'Where is my refund?' }, { role: 'agent', text: 'On its way.' }]);
const item = { id: 'i', space: 'team', kind: 'note', text: 'Kim', at: '2026-11-16T09:00:00Z' };
const event = fc.tuple(anyEvent, mutations(3)).map(([it, by]) => mutateAll(it, by));

/** Everything that crosses a border between two contexts, or is kept. */
export const MESSAGE_TARGETS: Target[] = [
  parsing('message: requests', REQUESTS),
  parsing('message: answers', ANSWERS),
  parsing('message: in pages', IN_PAGES),
  target('message: envelope', mutated([{ simmer: 1, name: 'panel.state', data: { tabId: 1 } }]), (it) =>
    envelopeSchema.safeParse(it),
  ),
  target(
    'message: reply',
    fc.tuple(
      one(ANSWERS),
      mutated([
        { ok: true, value: {} },
        { ok: false, problem: { code: 'unknown' } },
      ]),
    ),
    ([[i, value], reply]) => {
      replySchema.safeParse(reply);
      readAnswer('x', ANSWERS[i]!.schema, reply && typeof reply === 'object' ? { ...reply, value } : reply);
    },
  ),
  target('model: ticket', mutated([ticket]), (it) => ticketSchema.parse(it)),
  target('model: event', event, (it) => {
    const parsed = eventSchema.safeParse(it);
    must(!isEvent(it) || parsed.success, 'the quick look takes nothing that the schema refuses');
  }),
  target('model: vault item', mutated([item]), (it) => vaultItemSchema.safeParse(it)),
  target(
    'model: sighting',
    mutated([{ ticket: 't', device: 'd', at: '2026-11-16T09:00:00Z', score: 1, level: 'calm' }]),
    (it) => sightingSchema.safeParse(it),
  ),
];
