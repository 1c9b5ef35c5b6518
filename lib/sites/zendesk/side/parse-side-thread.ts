import type { SideThread } from '../../../model/ticket.ts';
import { htmlToText } from '../../html-to-text.ts';
import { toInstant } from '../../to-instant.ts';
import type { ApiUser } from '../api-schema.ts';
import type { Participant, SideConversation, SideEvent } from './schema.ts';

type Side = SideThread['messages'][number]['side'];

const personOf = (one: Participant | null | undefined) => ({
  id: typeof one?.user_id === 'number' ? String(one.user_id) : undefined,
  name: one?.name || undefined,
  email: one?.email || undefined,
});

/** agent: works in this helpdesk · outsider: has no account there, or a customer's · undefined: cannot be told. */
function kindOf(one: Participant, users: ReadonlyMap<number, ApiUser>): 'agent' | 'outsider' | undefined {
  if (one.support_group_id != null) return 'agent';
  if (one.slack_channel_id || one.slack_workspace_id) return undefined;
  if (one.user_id == null) return one.email ? 'outsider' : undefined;
  const role = users.get(one.user_id)?.role;
  if (role === 'agent' || role === 'admin') return 'agent';
  return role === 'end-user' ? 'outsider' : undefined;
}

/** True where both are certainly the same person. */
function isSame(a: Participant, b: Participant): boolean {
  if (a.user_id != null && b.user_id != null) return a.user_id === b.user_id;
  return Boolean(a.email) && a.email?.toLowerCase() === b.email?.toLowerCase();
}

/**
 * On which side somebody speaks: with whoever began it, or with those who are asked. Among agents alone only whoever began it is
 * surely on the asking side; where an outsider is in it, every agent is.
 */
function sideOf(
  speaker: Participant | undefined,
  began: Participant | undefined,
  people: readonly Participant[],
  users: ReadonlyMap<number, ApiUser>,
): Side {
  if (!speaker) return 'unknown';
  if (began && isSame(speaker, began)) return kindOf(began, users) === 'outsider' ? 'unknown' : 'ours';
  const kind = kindOf(speaker, users);
  if (kind === 'outsider') return 'theirs';
  if (kind === undefined) return 'unknown';
  const kinds = people.map((one) => kindOf(one, users));
  if (kinds.includes('outsider')) return 'ours';
  return began && !kinds.includes(undefined) ? 'theirs' : 'unknown';
}

function textOf({ message }: SideEvent): string {
  const plain = message?.body ?? (message?.html_body ? htmlToText(message.html_body) : message?.preview_text);
  return (plain ?? '').replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim();
}

const hasWords = ({ type, message }: SideEvent) => (type === 'create' || type === 'reply') && message != null;

/**
 * One side conversation as a thread of its own.
 * @param events what happened in it; undefined where that was not read
 * @param users of the account, by id: who has a role there
 */
export function parseSideThread(
  conversation: SideConversation,
  events: readonly SideEvent[] | undefined,
  users: ReadonlyMap<number, ApiUser>,
): SideThread {
  const people = conversation.participants ?? [];
  const said = (events ?? [])
    .filter(hasWords)
    .sort((a, b) => Date.parse(a.created_at ?? '') - Date.parse(b.created_at ?? ''));
  const first = said.find(({ type }) => type === 'create');
  const began = first?.actor ?? first?.message?.from ?? undefined;
  const messages = said.map((event) => {
    const speaker = event.message?.from ?? event.actor ?? undefined;
    return {
      id: event.id,
      side: sideOf(speaker, began, people, users),
      from: personOf(speaker),
      sentAt: toInstant(event.created_at) ?? null,
      text: textOf(event),
    };
  });
  return {
    id: conversation.id,
    subject: conversation.subject || said[0]?.message?.subject || undefined,
    isOpen: conversation.state !== 'closed',
    people: people.map(personOf),
    messages,
    lastAt: toInstant(conversation.message_added_at) ?? messages.at(-1)?.sentAt ?? null,
  };
}
