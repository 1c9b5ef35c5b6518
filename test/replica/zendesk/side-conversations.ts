import { AGENTS } from '../seed-ticket.ts';
import { stamp } from './api-shapes.ts';

type AgentName = keyof typeof AGENTS;

/** A conversation beside a ticket: whoever is no agent is somebody outside. */
export interface SideSeed {
  id: string;
  subject: string;
  with: { name: string; email: string };
  closed?: boolean;
  messages: { by: AgentName | 'other'; at: Date; text: string }[];
}

const agentJson = (name: AgentName) => ({
  user_id: AGENTS[name].id,
  name: AGENTS[name].name,
  email: AGENTS[name].email,
});

/** Answers `tickets/{id}/side_conversations` and `…/{conversation}/events`; undefined for any other path. */
export function sideConversations(path: string, beside: ReadonlyMap<number, SideSeed[]>): object | undefined {
  const found = /^tickets\/(\d+)\/side_conversations(?:\/([^/]+)\/events)?$/.exec(path);
  if (!found) return undefined;
  const ticketId = Number(found[1]);
  const seeds = beside.get(ticketId) ?? [];
  const people = (seed: SideSeed) =>
    [...new Set(seed.messages.flatMap(({ by }) => (by === 'other' ? [] : [by])))].map(agentJson);
  if (found[2] === undefined) {
    const listed = seeds.map((seed) => ({
      id: seed.id,
      ticket_id: ticketId,
      subject: seed.subject,
      state: seed.closed ? 'closed' : 'open',
      participants: [...people(seed), seed.with],
      message_added_at: stamp(seed.messages.at(-1)!.at),
    }));
    return { side_conversations: listed, count: listed.length, next_page: null, previous_page: null };
  }
  const seed = seeds.find(({ id }) => id === found[2]);
  const events = (seed?.messages ?? []).map(({ by, at, text }, index) => {
    const from = by === 'other' ? seed?.with : agentJson(by);
    return {
      id: `${seed?.id}-${index}`,
      side_conversation_id: seed?.id,
      type: index === 0 ? 'create' : 'reply',
      via: by === 'other' ? 'email' : 'support',
      actor: from,
      message: { subject: seed?.subject, body: text, html_body: `<p>${text}</p>`, from, to: [] },
      created_at: stamp(at),
      ticket_id: ticketId,
    };
  });
  return { events, count: events.length, next_page: null, previous_page: null };
}
