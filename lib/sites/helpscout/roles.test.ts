import { describe, expect, it } from 'vitest';
import { type ApiThread, apiConversationSchema } from './api-schema.ts';
import { roleOf } from './parse-conversation.ts';

const thread = (type: string, writer?: string): ApiThread => ({
  id: 1,
  type,
  createdBy: writer ? { type: writer } : undefined,
});

describe('who wrote, by Help Scout’s API', () => {
  it.each([
    ['customer', 'customer', 'customer'],
    ['customer', undefined, 'customer'],
    ['customer', 'user', 'unknown'],
    ['message', 'user', 'agent'],
    ['reply', 'user', 'agent'],
    ['message', 'customer', 'unknown'],
    ['note', 'user', 'note'],
    ['lineitem', 'user', 'system'],
    ['chat', 'customer', 'customer'],
    ['beaconchat', 'user', 'agent'],
    ['chat', undefined, 'unknown'],
    ['phone', 'user', 'unknown'],
    ['forwardparent', 'user', 'unknown'],
    ['forwardchild', 'customer', 'unknown'],
    ['something new', 'customer', 'unknown'],
  ])('%s written by %s is %s', (type, writer, role) => {
    expect(roleOf(thread(type, writer))).toBe(role);
  });
});

describe('what its API answers', () => {
  it('is no conversation without its threads', () => {
    expect(apiConversationSchema.safeParse({ id: 1, number: 2 }).success).toBe(false);
    expect(apiConversationSchema.safeParse({ error: 'invalid_token' }).success).toBe(false);
    expect(apiConversationSchema.safeParse('<html>').success).toBe(false);
    expect(apiConversationSchema.safeParse({ id: 1, number: 2, _embedded: { threads: [] } }).success).toBe(true);
  });
});
