import { maybe, z } from '../../model/z.ts';

/** The parts of Zendesk's answers that Simmer reads. Ids are numbers of up to 14 digits there, so they fit a double. */
const id = z.number();
const page = {
  next_page: maybe(z.string()),
  meta: maybe(z.object({ has_more: maybe(z.boolean()) })),
  links: maybe(z.object({ next: maybe(z.string()) })),
};

export const userSchema = z.object({
  id,
  name: maybe(z.string()),
  email: maybe(z.string()),
  role: maybe(z.string()),
  locale: maybe(z.string()),
  iana_time_zone: maybe(z.string()),
  organization_id: maybe(id),
});
export type ApiUser = z.infer<typeof userSchema>;

const viaSchema = z.object({
  channel: maybe(z.union([z.string(), z.number()])),
  source: maybe(
    z.object({
      rel: maybe(z.string()),
      from: maybe(z.object({ ticket_id: maybe(id), address: maybe(z.string()) })),
      to: maybe(z.object({ ticket_id: maybe(id) })),
    }),
  ),
});

export const metricSchema = z.object({
  metric: z.string(),
  stage: maybe(z.string()),
  breach_at: maybe(z.string()),
});
export type ApiMetric = z.infer<typeof metricSchema>;
const slasSchema = z.object({ policy_metrics: maybe(z.array(metricSchema)) });

const ticketFields = z.object({
  id,
  subject: maybe(z.string()),
  raw_subject: maybe(z.string()),
  status: maybe(z.string()),
  priority: maybe(z.string()),
  requester_id: id,
  assignee_id: maybe(id),
  group_id: maybe(id),
  organization_id: maybe(id),
  collaborator_ids: maybe(z.array(id)),
  email_cc_ids: maybe(z.array(id)),
  tags: maybe(z.array(z.string())),
  via: maybe(viaSchema),
  satisfaction_rating: maybe(z.object({ score: maybe(z.string()), comment: maybe(z.string()) })),
  created_at: z.string(),
  updated_at: z.string(),
  slas: maybe(slasSchema),
});

const beside = {
  users: maybe(z.array(userSchema)),
  groups: maybe(z.array(z.object({ id, name: maybe(z.string()) }))),
  organizations: maybe(z.array(z.object({ id, name: maybe(z.string()) }))),
};
export const ticketAnswerSchema = z.object({ ticket: ticketFields, ...beside, slas: maybe(slasSchema) });
export const manyTicketsSchema = z.object({ tickets: z.array(ticketFields), ...beside });
export type ApiTicket = z.infer<typeof ticketAnswerSchema>;

export const metricsAnswerSchema = z.object({ policy_metrics: maybe(z.array(metricSchema)), slas: maybe(slasSchema) });

const commentSchema = z.object({
  id,
  audit_id: maybe(id),
  author_id: id,
  body: maybe(z.string()),
  html_body: maybe(z.string()),
  plain_body: maybe(z.string()),
  public: z.boolean(),
  via: maybe(viaSchema),
  attachments: maybe(
    z.array(z.object({ file_name: maybe(z.string()), content_type: maybe(z.string()), size: maybe(z.number()) })),
  ),
  created_at: z.string(),
});
export type ApiComment = z.infer<typeof commentSchema>;
export const commentsAnswerSchema = z.object({
  comments: z.array(commentSchema),
  users: maybe(z.array(userSchema)),
  count: maybe(z.number()),
  ...page,
});

const eventSchema = z.object({
  type: maybe(z.string()),
  field_name: maybe(z.string()),
  value: z.optional(z.unknown()),
  previous_value: z.optional(z.unknown()),
});
export const auditSchema = z.object({
  created_at: z.string(),
  author_id: maybe(id),
  via: maybe(viaSchema),
  events: maybe(z.array(eventSchema)),
});
/** Most audits are of messages, which we have already: those are not even parsed (`parseHistory`). */
export const auditsAnswerSchema = z.object({ audits: z.array(z.unknown()), ...page });

export const usersAnswerSchema = z.object({ users: z.array(userSchema) });
