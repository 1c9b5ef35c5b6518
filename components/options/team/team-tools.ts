import { isMessageKey, type Say } from '../../../lib/i18n/translator.ts';
import type { Coded, SyncPage, TeamRank } from '../../../lib/messages/sync-messages.ts';
import type { TeamAuth } from '../../../lib/model/team.ts';

export type InTeam = SyncPage & { team: NonNullable<SyncPage['team']> };

/** Somebody of a team that is being set up, as they are typed. */
export interface TypedUser {
  key: number;
  name: string;
  password: string;
  rank: TeamRank;
  closed: boolean;
}

const RANKS = ['administrator', 'manager', 'coach', 'member'] as const;

/** What somebody is in a team, in words: CouchDB knows it by roles named after the team. */
export function rankWords(say: Say, team: string, roles: readonly string[]): string {
  const rank = roles.includes('_admin') ? 'administrator' : RANKS.find((one) => roles.includes(`${team}-${one}`));
  return say(`team.rank.${rank ?? 'none'}`);
}

export const hostOf = (server: string): string => new URL(server).host;

/** How somebody signs in, as they type it. */
export interface TypedAuth {
  kind: TeamAuth['kind'];
  user: string;
  password: string;
  token: string;
}

export const NO_AUTH: TypedAuth = { kind: 'basic', user: '', password: '', token: '' };

export type AuthErrors = Partial<Record<'user' | 'password' | 'token', string>>;

/** What is missing of it, beside which field. */
export function checkAuth({ kind, user, password, token }: TypedAuth, say: Say): AuthErrors {
  if (kind === 'jwt') return token.trim() === '' ? { token: say('team.token.missing') } : {};
  return {
    ...(user.trim() === '' && { user: say('team.user.missing') }),
    ...(password === '' && { password: say('team.password.missing') }),
  };
}

export const authOf = ({ kind, user, password, token }: TypedAuth): TeamAuth =>
  kind === 'jwt' ? { kind, token: token.trim() } : { kind, user: user.trim(), password };

/** The sentence for something that is known by a code; the code itself where there is none yet. */
export const codedText = (say: Say, key: string, { code, params }: Coded): string =>
  isMessageKey(key) ? say(key, params) : code;
