import type { Message } from '../../model/ticket.ts';
import type { ApiUser } from './api-schema.ts';

const LINE = /^\((\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)\) (?:\*\*\* (.{1,200}) \*\*\*|([^:\n]{1,80}): ?(.*))$/i;

/** True where a text is a chat's transcript: lines that begin with a time and a name. */
export function isTranscript(text: string): boolean {
  return text.split('\n').some((line) => LINE.test(line));
}

/** Who bears this name; unknown where nobody does, or people on both sides. */
function roleOf(name: string, requesterId: number, users: Map<number, ApiUser>): Message['role'] {
  const roles = new Set<Message['role']>();
  for (const user of users.values()) {
    if (user.name?.trim().toLowerCase() !== name.trim().toLowerCase()) continue;
    roles.add(user.id === requesterId || user.role === 'end-user' ? 'customer' : 'agent');
  }
  const [role, other] = roles;
  return role && !other ? role : 'unknown';
}

/**
 * A transcript that came as one comment, speaker by speaker. Its times have no day and no zone, so they prove nothing. What stands
 * before the first line, and who came and went, is the system's.
 */
export function splitTranscript(whole: Message, requesterId: number, users: Map<number, ApiUser>): Message[] {
  const parts: Message[] = [];
  const begin = (role: Message['role'], text: string, author?: string) => {
    const from = author ? { name: author } : undefined;
    const id = `${whole.id}-${parts.length + 1}`;
    parts.push({ id, role, author, from, sentAt: null, text, automatic: role === 'system' });
  };
  for (const line of whole.text.split('\n')) {
    const found = LINE.exec(line);
    const last = parts.at(-1);
    if (found?.[3] !== undefined) begin(roleOf(found[3], requesterId, users), found[4] ?? '', found[3].trim());
    else if (found) begin('system', found[2] ?? '');
    else if (last) last.text += `\n${line}`;
    else begin('system', line);
  }
  return parts.map((part) => ({ ...part, text: part.text.trim() })).filter(({ text }) => text !== '');
}
