import { createContext, type ReactNode, useContext } from 'react';
import type { ManagedShown } from '../../../lib/messages/managed-messages.ts';
import type { Feature } from '../../../lib/model/managed.ts';

const NOTHING: ManagedShown = {
  ...{ team: null, language: null, firstRun: null, off: [], sites: null, destinations: null },
  ...{ parts: [], stamp: '', locked: [], faults: [] },
};
const ManagedContext = createContext<ManagedShown>(NOTHING);

/** Sections that go with a feature. */
const FEATURE_OF: Record<string, Feature> = {
  alerts: 'alerts',
  writing: 'draft-check',
  profiles: 'custom-sites',
  team: 'sync',
  destinations: 'destinations',
  backup: 'backup',
};
/** Parts of the policy that a section edits. */
const PARTS_OF: Record<string, readonly string[]> = {
  signals: ['signals'],
  hours: ['calendars', 'slas'],
  matrix: ['matrix', 'ladders'],
  people: ['roles', 'people'],
  accounts: ['accounts'],
  destinations: ['destinations'],
  profiles: ['sites'],
};
/** Everything else of the policy is edited in the process, and all of it as text. */
const ELSEWHERE = Object.values(PARTS_OF).flat();

/** What the organisation set, for every section below. */
export function ManagedProvider({ managed, children }: { managed: ManagedShown | null; children: ReactNode }) {
  return <ManagedContext value={managed ?? NOTHING}>{children}</ManagedContext>;
}

export const useManaged = (): ManagedShown => useContext(ManagedContext);

/** How much of a section the organisation holds. */
export function heldOf({ off, parts, team }: ManagedShown, section: string): 'no' | 'partly' | 'wholly' {
  const feature = FEATURE_OF[section];
  if (feature && off.includes(feature)) return 'wholly';
  const own = PARTS_OF[section];
  if (own?.every((part) => parts.includes(part))) return 'wholly';
  if (own?.some((part) => parts.includes(part))) return 'partly';
  if (section === 'team' && team) return 'partly';
  if (section === 'policy' && parts.length > 0) return 'partly';
  if (section === 'process' && parts.some((part) => !ELSEWHERE.includes(part))) return 'partly';
  return 'no';
}
