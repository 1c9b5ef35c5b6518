import { TEAM_KEY_ID } from '../../model/team.ts';
import { z } from '../../model/z.ts';
import type { Admin } from './admin.ts';
import { SetupProblem } from './setup-problem.ts';
import type { SetupStep } from './setup-steps.ts';

const keySchema = z.looseObject({ item: z.looseObject({ text: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }) });

/**
 * The key by which the team's browsers name a customer alike (U4): made once, by chance, and never changed, for every hash of
 * the log was made with it.
 * @param given.now milliseconds since the epoch
 * @param given.key the key of the database that this one follows: customers go by the same names in both
 * @throws SetupProblem
 */
export async function setUpKey(
  admin: Admin,
  team: string,
  { by, now, key }: { by: string; now: number; key?: string | undefined },
): Promise<SetupStep['done']> {
  const path = `/${team}/${TEAM_KEY_ID}`;
  const found = await admin.ask('GET', path, undefined, [404]);
  if (found.status !== 404) {
    if (!keySchema.safeParse(found.json).success) throw new SetupProblem('other-key', { name: team });
    return 'same';
  }
  const text = key ?? newKey();
  const item = { id: TEAM_KEY_ID, space: 'team', kind: 'team-key', text, at: new Date(now).toISOString() };
  // Two at once make one key: the other's stands.
  const { status } = await admin.ask('PUT', path, { _id: TEAM_KEY_ID, item, postedBy: by }, [409]);
  return status === 409 ? 'same' : 'made';
}

const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key of a team's database that is there already. @throws SetupProblem where there is none that can be read */
export async function readKey(admin: Admin, team: string): Promise<string> {
  const found = await admin.ask('GET', `/${team}/${TEAM_KEY_ID}`, undefined, [404]);
  const parsed = keySchema.safeParse(found.json);
  if (!parsed.success) throw new SetupProblem('no-older', { name: team });
  return parsed.data.item.text;
}
