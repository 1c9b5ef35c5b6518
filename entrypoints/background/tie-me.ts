import { findTeam } from '../../lib/store/sync-meta.ts';
import { type Background, readMoment } from './context.ts';
import { keepSettings } from './settings-messages.ts';

/**
 * Whoever the team's list says is signed in here is who works here, unless somebody said otherwise in the settings: cases that
 * name that person are then theirs. @throws ProblemError `store-*`
 */
export async function tieMe(bg: Background): Promise<void> {
  const [team, { settings, policy }] = await Promise.all([bg.store(findTeam), readMoment(bg)]);
  const listed = policy.people.find(({ couchName }) => team !== undefined && couchName === team.user);
  if (!listed || policy.people.some(({ id }) => id === settings.person)) return;
  await keepSettings(bg, { ...settings, person: listed.id, name: settings.name.trim() || listed.name });
}
