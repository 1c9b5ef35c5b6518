import type { ProblemCode } from '../../model/problem.ts';
import { findAll } from '../selector.ts';
import type { Locating, Proof } from '../site.ts';
import type { PageSpec } from './page-spec.ts';

/** Which ticket is in front: the address and every number that the one part in view bears must agree (law 5). */
export function locatePage(spec: PageSpec, location: URL, document: Document): Locating {
  const id = spec.ticketId(location);
  if (!id) return { state: 'none' };
  const problem = (code: ProblemCode, params: Record<string, string> = {}) => ({
    code,
    params: { site: spec.id, ...params },
  });
  const roots = findAll(spec.root, document).filter((root) => root.checkVisibility());
  const [root] = roots;
  if (!root) return { state: 'waiting', problem: problem('page-changed', { hook: 'root' }) };
  const shown = roots.flatMap((each) => spec.shownIds(each, document));
  const isToBeProved = shown.length === 0 && spec.isProvedByReading?.(root) === true;
  if (shown.length === 0 && !isToBeProved) {
    return { state: 'waiting', problem: problem('page-changed', { hook: 'number' }) };
  }
  const proofs: Proof[] = [{ source: 'url', id }, ...shown];
  if (roots.length > 1 || proofs.some((proof) => proof.id !== id)) {
    return { state: 'unsafe', problem: problem('proofs-disagree'), proofs };
  }
  const key = spec.ticketKey(location, id);
  return { state: 'ready', located: { key, proofs, root, ...(isToBeProved && { provisional: true as const }) } };
}
