import { maybe, z } from '../../model/z.ts';

const text = () => maybe(z.string());

/** Answers of LiveAgent's API v3, as far as they are used. */
export const apiTicketSchema = z.object({
  id: z.string(),
  code: text(),
  subject: text(),
  status: text(),
  channel_type: text(),
  owner_contactid: text(),
  owner_email: text(),
  owner_name: text(),
  agentid: text(),
  departmentid: text(),
  tags: maybe(z.array(z.unknown())),
  date_created: text(),
  date_changed: text(),
});
export type ApiTicket = z.infer<typeof apiTicketSchema>;

export const apiGroupSchema = z.object({
  id: z.string().check(z.minLength(1)),
  userid: text(),
  user_full_name: text(),
  type: text(),
  status: text(),
  datecreated: text(),
  messages: z._default(
    z.array(
      z.object({
        id: z.string().check(z.minLength(1)),
        userid: text(),
        type: text(),
        format: text(),
        message: text(),
        datecreated: text(),
      }),
    ),
    [],
  ),
});
export type ApiGroup = z.infer<typeof apiGroupSchema>;

/** What the background asked: the ticket, its messages, and whether that was all of them. */
export const keyedAnswerSchema = z.object({
  ticket: apiTicketSchema,
  messages: z.array(apiGroupSchema),
  whole: z.boolean(),
});
export type KeyedAnswer = z.infer<typeof keyedAnswerSchema>;
