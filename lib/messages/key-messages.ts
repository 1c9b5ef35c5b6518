import { maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const word = () => z.string().check(z.minLength(1), z.maxLength(400));

const keys = z.object({
  /** The address that Help Scout leads back to; the team's app has to name it. */
  redirect: z.string(),
  helpscout: z.object({ clientId: maybe(z.string()), isConnected: z.boolean(), isAllowed: z.boolean() }),
  /** Hosts a key of LiveAgent was given for. */
  liveagent: z.array(z.string()),
});
export type Keys = z.infer<typeof keys>;

/** Keys of helpdesks' own APIs: they come in here, stay in this browser, and never go out again. */
export const KEY_MESSAGES = {
  'keys.get': message(['page'], nothing, keys),
  /** Keeps the team's app and signs in with it, in a window of Help Scout's own. Without a secret, the one that is kept. */
  'keys.connect': message(['page'], z.object({ clientId: word(), clientSecret: maybe(word()) }), keys),
  'keys.disconnect': message(['page'], nothing, keys),
  'keys.keep-liveagent': message(['page'], z.object({ host: word(), key: word() }), keys),
  'keys.forget-liveagent': message(['page'], z.object({ host: word() }), keys),
} as const;
