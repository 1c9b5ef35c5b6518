import type { Channel, Metric, Priority, Status } from '../../model/kinds.ts';

/** Zendesk's words in the contract's. What is not listed is left out rather than guessed. */
const STATUS: Record<string, Status> = {
  new: 'new',
  open: 'open',
  pending: 'pending',
  hold: 'on-hold',
  'on-hold': 'on-hold',
  solved: 'solved',
  closed: 'closed',
};
const PRIORITY: Record<string, Priority> = { low: 'low', normal: 'normal', high: 'high', urgent: 'urgent' };
const CHANNEL: Record<string, Channel> = {
  email: 'email',
  mail: 'email',
  web: 'web',
  api: 'web',
  help_center: 'web',
  sample_ticket: 'web',
  web_widget: 'web',
  mobile: 'web',
  mobile_sdk: 'web',
  chat: 'chat',
  chat_transcript: 'chat',
  native_messaging: 'chat',
  messaging: 'chat',
  whatsapp: 'chat',
  sms: 'chat',
  messagebird_sms: 'chat',
  twilio_sms: 'chat',
  telegram: 'chat',
  viber: 'chat',
  wechat: 'chat',
  kakaotalk: 'chat',
  google_rcs: 'chat',
  apple_business_chat: 'chat',
  sunshine_conversations_api: 'chat',
  sunshine_conversations_facebook_messenger: 'social',
  sunshine_conversations_twitter_dm: 'social',
  voice: 'phone',
  phone: 'phone',
  facebook: 'social',
  twitter: 'social',
  instagram_dm: 'social',
  line: 'social',
  any_channel: 'social',
};
/** `policy_metrics` names these; `reply_time` stands only in metric events, where it may be a first or a later reply. */
const METRIC: Record<string, Metric> = {
  first_reply_time: 'first-reply',
  next_reply_time: 'next-reply',
  periodic_update_time: 'periodic-update',
  pausable_update_time: 'pausable-update',
  requester_wait_time: 'requester-wait',
  agent_work_time: 'agent-work',
  total_resolution_time: 'resolution',
  resolution_time: 'resolution',
};
const STAGE: Record<string, string> = {
  active: 'running',
  paused: 'paused',
  achieved: 'met',
  fulfilled: 'met',
  closed: 'met',
  cancelled: 'cancelled',
};

const look = <T>(table: Record<string, T>, word: unknown): T | undefined =>
  typeof word === 'string' && Object.hasOwn(table, word.trim().toLowerCase())
    ? table[word.trim().toLowerCase()]
    : undefined;

export const findStatus = (word: unknown) => look(STATUS, word);
export const findPriority = (word: unknown) => look(PRIORITY, word);
export const findChannel = (word: unknown) => look(CHANNEL, word);
export const findMetric = (word: unknown) => look(METRIC, word);
/** running, paused, met or cancelled; Zendesk's own word where it is another. */
export const stageOf = (word: string | null | undefined) => look(STAGE, word) ?? word ?? undefined;
