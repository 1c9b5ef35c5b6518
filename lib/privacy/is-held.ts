import type { Hold } from '../model/parts/hold.ts';

/** Of a case, what tells whether it is on hold. */
export interface MayBeHeld {
  parts?: { hold?: Hold } | undefined;
}

/** True for a case of which nothing is erased, by the word of a manager (R145). */
export const isHeld = ({ parts }: MayBeHeld): boolean => (parts?.hold?.length ?? 0) > 0;

/** The subjects of all cases on hold, and of those that joined them. */
export function heldSubjects(cases: readonly (MayBeHeld & { id: string; joined: readonly string[] })[]): Set<string> {
  return new Set(cases.filter(isHeld).flatMap((it) => [it.id, ...it.joined].map((id) => `case:${id}`)));
}
