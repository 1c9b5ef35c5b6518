import { readServerAddress } from '../model/server-address.ts';
import { z } from '../model/z.ts';
import { isTeamName } from './team-name.ts';

/** Where a team is. Never who somebody is there. */
export interface Invitation {
  /** Origin and path of the server, without a slash at the end. */
  server: string;
  team: string;
}

const START = 'simmer:join#';
const isServer = (text: string) => {
  const read = readServerAddress(text);
  return 'server' in read && read.server === text;
};

const invitationSchema = z.object({
  server: z.string().check(z.refine(isServer, 'expected an https address, such as https://couch.example')),
  team: z.string().check(z.refine(isTeamName, 'expected the name of a team’s database')),
});

/**
 * The link, or the text of a QR code, by which somebody finds the team. Whoever sees it learns where the team's server is, and
 * nothing that would let them in.
 * @throws Error where the invitation itself is none
 */
export function makeJoinLink(invitation: Invitation): string {
  const { server, team } = invitationSchema.parse(invitation);
  return `${START}${new URLSearchParams({ server, team })}`;
}

/**
 * The invitation in what somebody pasted or scanned; undefined for anything else. A link comes from anywhere: an address that is
 * no server, a field that is there twice and a link with a password in it are refused; fields of newer versions are passed over.
 */
export function findInvitation(text: string): Invitation | undefined {
  const link = text.trim();
  if (!link.startsWith(START) || link.length > 2000) return undefined;
  const fields = new URLSearchParams(link.slice(START.length));
  if (['password', 'user', 'token', 'name'].some((field) => fields.has(field))) return undefined;
  if (fields.getAll('server').length !== 1 || fields.getAll('team').length !== 1) return undefined;
  const parsed = invitationSchema.safeParse(Object.fromEntries(fields));
  return parsed.success ? parsed.data : undefined;
}
