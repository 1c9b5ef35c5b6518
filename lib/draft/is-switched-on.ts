import { type DraftKind, type DraftSwitches, RESTING_KINDS } from '../model/draft.ts';

/** Whether a kind is looked for: as it comes, as the team has it, as the person has it; the last that says something holds. */
export function isSwitchedOn(kind: DraftKind, switches: readonly DraftSwitches[]): boolean {
  return switches.reduce((on, said) => said[kind] ?? on, !RESTING_KINDS.includes(kind));
}
