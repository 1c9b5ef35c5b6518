import { describe, expect, it } from 'vitest';
import type { ApiAttachment, ApiTransaction } from './api-schema.ts';
import { parseMessage, roleOf, textOfParts } from './parse-messages.ts';

const said = (more: Partial<ApiTransaction>): ApiTransaction => ({
  id: '45',
  Type: 'Correspond',
  Creator: { id: 'kim@customer.example', RealName: 'Kim Doe', EmailAddress: 'kim@customer.example' },
  Created: '2026-11-16T09:00:00Z',
  ...more,
});
const by = (id: string) => ({ Creator: { id } });
const people = {
  requestors: new Set(['kim@customer.example', 'boss']),
  users: new Map([
    ['nora', { Privileged: 1 }],
    ['boss', { Privileged: 1 }],
    ['friend@customer.example', { Privileged: 0 }],
    ['secret', {}],
  ]),
};
let id = 0;
const part = (ContentType: string, more: Partial<ApiAttachment> = {}): ApiAttachment => ({
  id: String(++id),
  TransactionId: '45',
  ContentType,
  ...more,
});

describe('who speaks', () => {
  it.each([
    ['whoever asked', said({}), 'customer'],
    ['one of the team who asked', said(by('boss')), 'customer'],
    ['one of the team', said(by('nora')), 'agent'],
    ['one of the team who opened it for somebody', said({ Type: 'Create', ...by('nora') }), 'agent'],
    ['another customer in copy', said(by('friend@customer.example')), 'customer'],
    ['a comment', said({ Type: 'Comment', ...by('nora') }), 'note'],
    ['a comment of whoever asked', said({ Type: 'Comment' }), 'note'],
    ['somebody whose record may not be seen', said(by('secret')), 'unknown'],
    ['somebody not found', said(by('ghost')), 'unknown'],
    ['the system itself', said(by('RT_System')), 'system'],
    ['nobody at all', said({ Creator: undefined }), 'unknown'],
  ] as const)('%s', (_name, transaction, role) => {
    expect(roleOf(transaction, people)).toBe(role);
  });
});

describe('what is said', () => {
  const read = (parts: [ApiAttachment, string][]) =>
    textOfParts(
      parts.map(([each]) => each),
      new Map(parts.map(([each, text]) => [each.id, text])),
    );

  it('is the plain parts, with quotes in them, without files and forwarded mails', () => {
    expect(
      read([
        [part('multipart/mixed'), ''],
        [part('text/plain'), 'Hello\r\n\u00a0there\r\n> quoted'],
        [part('text/plain', { Filename: 'log.txt' }), 'a log'],
        [part('text/plain'), 'and more'],
        [part('message/rfc822'), ''],
        [part('text/plain'), 'another mail'],
      ]),
    ).toBe('Hello\n there\n> quoted\n\nand more');
  });

  it('names the files, and is no message where there is neither text nor file', () => {
    const file = part('image/png', { Filename: 'a.png', ContentLength: '12' });
    const message = parseMessage(said({}), [file], new Map(), people);
    expect(message).toMatchObject({ text: '', attachments: [{ name: 'a.png', type: 'image/png', size: 12 }] });
    expect(parseMessage(said({ Type: 'Create' }), [], new Map(), people)).toBeUndefined();
  });
});
