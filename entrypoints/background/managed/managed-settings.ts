import type { Settings } from '../../../lib/messages/messages.ts';
import { DEFAULT_ALERTS } from '../../../lib/model/alerts.ts';
import { DRAFT_KINDS } from '../../../lib/model/draft.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Managed } from './parse-managed.ts';

/** The settings as they are in force: what the organisation set stands over what the person chose, which stays as it was. */
export function managedSettings(own: Settings, { language, off }: Managed): Settings {
  return {
    ...own,
    ...(language && { language }),
    ...(off.has('shield') && { shield: false }),
    ...(off.has('list-scan') && { scanViews: false }),
    ...(off.has('alerts') && { alerts: { ...(own.alerts ?? DEFAULT_ALERTS), way: 'off' as const } }),
    ...(off.has('draft-check') && {
      writing: {
        kinds: Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, false])),
        away: own.writing?.away ?? [],
      },
    }),
  };
}

/** Settings that the organisation holds, by their name. */
export function lockedSettings(managed: Managed): (keyof Settings)[] {
  const { language, off } = managed;
  return [
    ...(language ? (['language'] as const) : []),
    ...(off.has('shield') ? (['shield'] as const) : []),
    ...(off.has('list-scan') ? (['scanViews'] as const) : []),
    ...(off.has('alerts') ? (['alerts'] as const) : []),
    ...(off.has('draft-check') ? (['writing'] as const) : []),
  ];
}

/**
 * What is kept of settings that a page sent: where the organisation holds one, the person's own stays underneath.
 * @param kept as they are on disk
 * @throws ProblemError `managed-locked` {key} where one that is held was changed
 */
export function unmanagedSettings(asked: Settings, kept: Settings, managed: Managed): Settings {
  const inForce = managedSettings(kept, managed);
  const locked = lockedSettings(managed);
  for (const key of locked) {
    const said = JSON.stringify(asked[key]);
    if (said !== JSON.stringify(inForce[key]) && said !== JSON.stringify(kept[key]))
      throw new ProblemError('managed-locked', { key });
  }
  const isHeld = ([key]: [string, unknown]) => (locked as string[]).includes(key);
  const own = Object.entries(kept).filter(isHeld);
  return Object.fromEntries([...Object.entries(asked).filter((entry) => !isHeld(entry)), ...own]) as Settings;
}
