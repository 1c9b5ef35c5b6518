import { maybe, z } from '../../model/z.ts';

const name = () => maybe(z.string());

/** Zammad's answers (`?expand=true`: names beside numbers), as far as they are used. */
export const apiTicketSchema = z.object({
  id: z.number(),
  number: z.string(),
  title: z.string(),
  group: name(),
  group_id: maybe(z.number()),
  state: name(),
  priority: name(),
  customer: name(),
  customer_id: maybe(z.number()),
  owner: name(),
  owner_id: maybe(z.number()),
  organization: name(),
  create_article_type: name(),
  created_at: name(),
  updated_at: name(),
  first_response_escalation_at: name(),
  close_escalation_at: name(),
});
export type ApiTicket = z.infer<typeof apiTicketSchema>;

export const apiArticlesSchema = z.array(
  z.object({
    id: z.number(),
    from: name(),
    cc: name(),
    body: z._default(z.string(), ''),
    content_type: name(),
    internal: z._default(z.boolean(), false),
    sender: name(),
    type: name(),
    created_at: name(),
    attachments: maybe(z.array(z.object({ filename: z.string() }))),
  }),
);
export type ApiArticle = z.infer<typeof apiArticlesSchema>[number];

export const apiTagsSchema = z.object({ tags: z.array(z.string()) });

export const apiUserSchema = z.object({
  id: z.number(),
  firstname: name(),
  lastname: name(),
  email: name(),
  organization: name(),
});
export type ApiUser = z.infer<typeof apiUserSchema>;
