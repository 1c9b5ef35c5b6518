import { maybe, z } from '../../model/z.ts';
import { takeJson } from './take-json.ts';

/** What Roundcube's server wrote into the page for its own scripts: the only place that names these without a guess. */
const envSchema = z.object({
  task: maybe(z.string()),
  action: maybe(z.string()),
  uid: maybe(z.union([z.string(), z.number()])),
  mailbox: maybe(z.string()),
  username: maybe(z.string()),
  request_token: maybe(z.string()),
  compose_mode: maybe(z.string()),
  reply_msgid: maybe(z.string()),
  current_page: maybe(z.number()),
  identities: z.optional(z.unknown()),
  mailboxes: z.optional(z.unknown()),
  rcversion: maybe(z.number()),
});
export type Env = z.infer<typeof envSchema>;

const CALL = 'rcmail.set_env(';

/** Reads the settings out of a page's scripts, as text. Undefined where there are none: then this is no Roundcube. */
export function parseEnv(script: string): Env | undefined {
  let all: object | undefined;
  for (let at = script.indexOf(CALL); at !== -1; at = script.indexOf(CALL, at + 1)) {
    const taken = takeJson(script, at + CALL.length);
    if (typeof taken?.value === 'object' && taken.value) all = { ...all, ...taken.value };
  }
  const parsed = all && envSchema.safeParse(all);
  return parsed?.success ? parsed.data : undefined;
}

export function findEnv(document: Document): Env | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const env = script.textContent?.includes(CALL) ? parseEnv(script.textContent) : undefined;
    if (env) return env;
  }
  return undefined;
}

/** The folder of one class (`sent`, `drafts`), whatever it is called in the user's language. */
export function findFolder(env: Env, kind: string): string | undefined {
  if (typeof env.mailboxes !== 'object' || !env.mailboxes) return undefined;
  for (const box of Object.values(env.mailboxes)) {
    if (typeof box === 'object' && box && box.class === kind && typeof box.id === 'string') return box.id;
  }
  return undefined;
}

/** The user's own addresses that the page names: their login, and the identities they may write from. */
export function ownAddresses(env: Env): string[] {
  const own = env.username?.includes('@') ? [env.username] : [];
  if (typeof env.identities === 'object' && env.identities) {
    for (const each of Object.values(env.identities)) {
      if (typeof each === 'object' && each && typeof each.email === 'string') own.push(each.email);
    }
  }
  return own.map((address) => address.toLowerCase());
}
