import { maybe, z } from '../../../model/z.ts';

/** What Zendesk's answers say of side conversations (2026-11: its public documentation; not tried live). */
const participantSchema = z.object({
  user_id: maybe(z.number()),
  name: maybe(z.string()),
  email: maybe(z.string()),
  slack_workspace_id: maybe(z.string()),
  slack_channel_id: maybe(z.string()),
  support_group_id: maybe(z.number()),
});
export type Participant = z.infer<typeof participantSchema>;

const pages = { next_page: maybe(z.string()) };

const conversationSchema = z.object({
  id: z.string(),
  ticket_id: maybe(z.number()),
  subject: maybe(z.string()),
  state: maybe(z.string()),
  participants: maybe(z.array(participantSchema)),
  created_at: maybe(z.string()),
  message_added_at: maybe(z.string()),
});
export type SideConversation = z.infer<typeof conversationSchema>;
export const conversationsSchema = z.object({ side_conversations: z.array(conversationSchema), ...pages });

const eventSchema = z.object({
  id: z.string(),
  side_conversation_id: maybe(z.string()),
  type: maybe(z.string()),
  via: maybe(z.string()),
  actor: maybe(participantSchema),
  message: maybe(
    z.object({
      subject: maybe(z.string()),
      preview_text: maybe(z.string()),
      body: maybe(z.string()),
      html_body: maybe(z.string()),
      from: maybe(participantSchema),
    }),
  ),
  created_at: maybe(z.string()),
});
export type SideEvent = z.infer<typeof eventSchema>;
export const eventsSchema = z.object({ events: z.array(eventSchema), ...pages });
