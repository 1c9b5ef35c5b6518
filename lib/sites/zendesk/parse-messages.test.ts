import { describe, expect, it } from 'vitest';
import type { ApiComment } from './api-schema.ts';
import { parseComment, roleOf, textOfComment } from './parse-messages.ts';

const comment = (more: Partial<ApiComment>): ApiComment => ({
  id: 1,
  author_id: 7,
  public: true,
  plain_body: 'Hello',
  created_at: '2026-11-16T09:00:00Z',
  ...more,
});
const user = (id: number, role: string) => ({ id, role, name: 'N' });

describe('who speaks', () => {
  it.each([
    ['the requester', comment({}), user(7, 'end-user'), 'customer'],
    ['an agent who is the requester', comment({}), user(7, 'agent'), 'customer'],
    ['another end user', comment({ author_id: 8 }), user(8, 'end-user'), 'customer'],
    ['an agent', comment({ author_id: 50 }), user(50, 'agent'), 'agent'],
    ['an admin', comment({ author_id: 50 }), user(50, 'admin'), 'agent'],
    ['a note', comment({ author_id: 50, public: false }), user(50, 'agent'), 'note'],
    ['a note of the requester', comment({ public: false }), user(7, 'agent'), 'note'],
    ['somebody not found', comment({ author_id: 60 }), undefined, 'unknown'],
    ['a role not known', comment({ author_id: 60 }), user(60, 'wizard'), 'unknown'],
    ['a trigger in an agent’s name', comment({ author_id: 50, via: { channel: 'rule' } }), user(50, 'agent'), 'system'],
    [
      'an automation in the requester’s name',
      comment({ via: { channel: 'web', source: { rel: 'automation' } } }),
      user(7, 'end-user'),
      'system',
    ],
    ['nobody', comment({ author_id: -1 }), undefined, 'system'],
  ] as const)('%s', (_name, each, author, role) => {
    expect(roleOf(each, 7, author)).toBe(role);
  });
});

describe('what is said', () => {
  it('decodes what plain text still has of HTML, once', () => {
    expect(textOfComment(comment({ plain_body: 'A&nbsp;&lt;b&gt;\r\n&amp;lt;' }))).toBe('A <b>\n&lt;');
  });
  it('falls back to the body', () => {
    expect(textOfComment(comment({ plain_body: null, body: 'Body' }))).toBe('Body');
  });
  it('takes no time that does not name its offset', () => {
    expect(parseComment(comment({ created_at: '2026-11-16 09:00' }), 7, new Map()).sentAt).toBeUndefined();
    expect(parseComment(comment({ created_at: '2026-11-16T11:00:00+02:00' }), 7, new Map()).sentAt).toBe(
      '2026-11-16T09:00:00.000Z',
    );
  });
});
