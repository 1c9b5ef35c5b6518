import { describe, expect, it } from 'vitest';
import { type ApiGroup, keyedAnswerSchema } from './api-schema.ts';
import { parseTicket } from './parse-ticket.ts';
import { findConversationId } from './urls.ts';

const AT = new URL('https://acme.ladesk.com/agent/index.php?rnd=1#Conversation;id=a1');
const group = (type: string, userid: string, more: Partial<ApiGroup> = {}): ApiGroup => ({
  id: `g-${type}-${userid}`,
  type,
  userid,
  user_full_name: 'Kim Doe',
  datecreated: '2026-11-16 08:05:00',
  messages: [{ id: 'm', type: 'M', format: 'T', message: 'Hello' }],
  ...more,
});
const read = (messages: unknown[], ticket: object = {}, whole = true) =>
  parseTicket(
    AT,
    keyedAnswerSchema.parse({
      ticket: { id: 'a1', owner_contactid: 'kim', agentid: 'ann', ...ticket },
      messages,
      whole,
    }),
  );

describe('a ticket of LiveAgent’s API', () => {
  it.each([
    ['3', 'kim', 'customer'],
    ['3', 'ann', 'unknown'],
    ['3', 'somebody', 'unknown'],
    ['4', 'ann', 'agent'],
    ['4', 'another agent', 'agent'],
    ['4', 'kim', 'unknown'],
    ['5', 'kim', 'customer'],
    ['5', 'somebody', 'unknown'],
    ['I', 'ann', 'note'],
    ['Z', 'kim', 'note'],
    ['R', 'ann', 'system'],
    ['8', 'kim', 'unknown'],
    ['', 'kim', 'unknown'],
    ['34', 'kim', 'unknown'],
  ])('a group of kind “%s” by %s is %s', (type, user, role) => {
    expect(read([group(type, user)]).messages[0]?.role).toBe(role);
  });

  it('counts a time only where it names its zone', () => {
    expect(read([group('3', 'kim')]).messages[0]?.sentAt).toBeNull();
    const datecreated = '2026-11-16T08:05:00+02:00';
    expect(read([group('3', 'kim', { datecreated })]).messages[0]?.sentAt).toBe('2026-11-16T06:05:00.000Z');
    expect(read([], { date_created: '2026-11-16 08:05:00', date_due: '2026-11-20 08:00:00' })).toMatchObject({
      createdAt: undefined,
      slaTargets: [],
    });
  });

  it('leaves out headers, files and what was deleted, and says what is quoted', () => {
    const messages = [
      { id: '1', type: 'H', format: 'T', message: 'From: kim@customer.example' },
      { id: '2', type: 'M', format: 'T', message: 'I wait.' },
      { id: '3', type: 'N', format: 'T', message: 'a note inside a mail' },
      { id: '4', type: 'Q', format: 'T', message: 'We look\n\ninto it' },
    ];
    const [read3, ...more] = read([group('3', 'kim', { messages }), group('4', 'ann', { status: 'D' })]).messages;
    expect(read3?.text).toBe('I wait.\n\n> We look\n>\n> into it');
    expect(more).toEqual([]);
  });

  it.each([
    ['N', 'new'],
    ['C', 'open'],
    ['A', 'pending'],
    ['W', 'on-hold'],
    ['R', 'solved'],
    ['B', undefined],
    ['?', undefined],
  ])('state “%s” is %s', (status, expected) => {
    expect(read([], { status }).status).toBe(expected);
  });

  it('says where it is not whole', () => {
    expect(read([group('3', 'kim')], {}, false).coverage).toEqual({ loaded: 1, total: 2 });
  });
});

describe('addresses of LiveAgent', () => {
  it.each([
    ['https://acme.ladesk.com/agent/index.php?rnd=4711#Conversation;id=a1b2', 'a1b2'],
    ['https://acme.ladesk.com/agent/#Conversation;id=a1b2;tab=1', 'a1b2'],
    ['https://acme.ladesk.com/agent/#Conversation;x=1;id=a1b2', 'a1b2'],
    ['https://support.team.example/agent/#/Ticket;a1b2', 'a1b2'],
    ['https://acme.ladesk.com/agent/#login', undefined],
    ['https://acme.ladesk.com/agent/#Conversations;id=a1b2', undefined],
    ['https://acme.ladesk.com/#Conversation;id=a1b2', undefined],
    ['http://acme.ladesk.com/agent/#Conversation;id=a1b2', undefined],
    ['https://acme.ladesk.com/agent/#Conversation;id=../x', undefined],
  ])('%s names %s', (address, id) => {
    expect(findConversationId(new URL(address))).toBe(id);
  });
});
