import { describe, expect, it } from 'vitest';
import type { ApiComment, ApiTicket, ApiUser } from './api-schema.ts';
import { parseConversation } from './parse-conversation.ts';

const USERS = new Map<number, ApiUser>([
  [1, { id: 1, name: 'Kim Doe', role: 'end-user' }],
  [2, { id: 2, name: 'Ann Agent', role: 'agent' }],
]);
const comment = (id: number, text: string, more: Partial<ApiComment> = {}): ApiComment => ({
  id,
  author_id: 1,
  plain_body: text,
  public: true,
  created_at: '2026-11-16T10:00:00Z',
  via: { channel: 'native_messaging' },
  ...more,
});
const ticket = (channel: string) => ({ requester_id: 1, via: { channel } }) as ApiTicket['ticket'];
const read = (comments: ApiComment[], audits: unknown[] = [], channel = 'native_messaging') =>
  parseConversation(ticket(channel), comments, audits, USERS).map(({ role, text, sentAt }) => [role, text, sentAt]);

const TRANSCRIPT = [
  'Conversation with Kim Doe',
  '(10:00:01 AM) Kim Doe: Where is it?',
  'I have waited.',
  '(10:01:02 AM) Ann Agent: My manager says soon.',
  '(10:02) Somebody: hello',
  '(10:03) *** Kim Doe left the chat ***',
].join('\n');

describe('a chat', () => {
  it('that came as one comment is told speaker by speaker, without times', () => {
    expect(read([comment(7, TRANSCRIPT)])).toEqual([
      ['system', 'Conversation with Kim Doe', null],
      ['customer', 'Where is it?\nI have waited.', null],
      ['agent', 'My manager says soon.', null],
      ['unknown', 'hello', null],
      ['system', 'Kim Doe left the chat', null],
    ]);
  });
  it('whose audit tells it item by item has their roles and times, and the transcript is not told twice', () => {
    const item = (actor_type: string, actor_id: string, message: string, minute: number) => ({
      type: 'ChatMessage',
      actor_type,
      actor_id,
      message,
      message_id: `m${minute}`,
      timestamp: Date.UTC(2026, 10, 16, 9, minute),
    });
    const history = [
      { type: 'ChatJoin', actor_type: 'end-user', actor_id: '1' },
      item('end-user', '1', 'Where is it?', 1),
      item('agent', '2', 'Soon.', 2),
      item('end-user', '2', 'Who am I?', 3),
      item('robot', '9', 'Beep', 4),
      { type: 'ChatMessage', message: 7 },
    ];
    const audits = [{ id: 99, events: [{ type: 'ChatStartedEvent', value: { history } }] }, null, { events: 'none' }];
    const later = comment(8, 'And now?', { via: { channel: 'email' }, created_at: '2026-11-16T11:00:00Z' });
    expect(read([comment(7, TRANSCRIPT, { audit_id: 99 }), later], audits)).toEqual([
      ['customer', 'Where is it?', '2026-11-16T09:01:00.000Z'],
      ['agent', 'Soon.', '2026-11-16T09:02:00.000Z'],
      ['unknown', 'Who am I?', '2026-11-16T09:03:00.000Z'],
      ['unknown', 'Beep', '2026-11-16T09:04:00.000Z'],
      ['customer', 'And now?', '2026-11-16T11:00:00Z'],
    ]);
  });
  it('is what comes by any messaging channel, a social one too', () => {
    for (const channel of [
      'chat',
      'whatsapp',
      'telegram',
      'instagram_dm',
      'sunshine_conversations_facebook_messenger',
    ]) {
      expect(read([comment(7, TRANSCRIPT, { via: { channel } })])).toHaveLength(5);
    }
  });
  it('whose messages come one by one stays as it is; a mail that looks like a transcript is a mail', () => {
    expect(read([comment(7, 'Where is it?')])).toEqual([['customer', 'Where is it?', '2026-11-16T10:00:00Z']]);
    expect(read([comment(7, '(10:00) Ann: no', { via: { channel: 'email' } })])[0]?.[0]).toBe('customer');
  });
});

describe('a side conversation', () => {
  it('is for colleagues, whoever speaks and whatever its flag says', () => {
    expect(read([comment(7, 'I will sue', { via: { channel: 'side_conversation' } })])[0]?.[0]).toBe('note');
    const byRel = { via: { channel: 'web', source: { rel: 'side_conversation' } } };
    expect(read([comment(7, 'I will sue', byRel)])[0]?.[0]).toBe('note');
  });
  it('that made the ticket makes nobody its customer', () => {
    const mail = comment(7, 'I will sue', { via: { channel: 'email' } });
    expect(read([mail], [], 'side_conversation')[0]?.[0]).toBe('unknown');
  });
});
