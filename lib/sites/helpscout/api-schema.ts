import { maybe, z } from '../../model/z.ts';

const text = () => maybe(z.string());
const person = maybe(z.object({ id: maybe(z.number()), type: text(), first: text(), last: text(), email: text() }));

/** One thing written or done in a conversation, as the Mailbox API 2.0 has it, as far as it is used. */
export const apiThreadSchema = z.object({
  id: z.number(),
  type: z.string(),
  state: text(),
  body: text(),
  source: maybe(z.object({ type: text(), via: text() })),
  customer: person,
  createdBy: person,
  createdAt: text(),
  _embedded: maybe(
    z.object({
      attachments: maybe(z.array(z.object({ filename: text(), mimeType: text(), size: maybe(z.number()) }))),
    }),
  ),
});
export type ApiThread = z.infer<typeof apiThreadSchema>;
export type ApiPerson = z.infer<typeof person>;

/** Answer of `GET /v2/conversations/{id}?embed=threads`. */
export const apiConversationSchema = z.object({
  id: z.number(),
  number: z.number(),
  threads: maybe(z.number()),
  type: text(),
  status: text(),
  subject: text(),
  mailboxId: maybe(z.number()),
  assignee: person,
  primaryCustomer: person,
  createdAt: text(),
  userUpdatedAt: text(),
  customerWaitingSince: maybe(z.object({ time: text() })),
  tags: maybe(z.array(z.object({ tag: text() }))),
  cc: maybe(z.array(z.string())),
  _embedded: z.object({ threads: z.array(apiThreadSchema) }),
});
export type ApiConversation = z.infer<typeof apiConversationSchema>;
