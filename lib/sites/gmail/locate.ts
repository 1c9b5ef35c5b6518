import type { ProblemCode } from '../../model/problem.ts';
import type { Locating, Proof } from '../site.ts';
import { findPanes, idsOf } from './front.ts';
import { findOpenThread, threadKey } from './urls.ts';

/** Which thread is in front: what the address stands for, and every number that the one thread in view bears, must agree (law 5). */
export function locate(location: URL, document: Document): Locating {
  const open = findOpenThread(location);
  if (!open) return { state: 'none' };
  const problem = (code: ProblemCode, params: Record<string, string> = {}) => ({
    code,
    params: { site: 'gmail', ...params },
  });
  const panes = findPanes(document);
  const [pane] = panes;
  if (!pane) return { state: 'waiting', problem: problem('page-changed', { hook: 'subject' }) };
  const shown = panes.flatMap((each) => idsOf(each));
  const [id] = shown;
  if (!id) return { state: 'waiting', problem: problem('page-changed', { hook: 'thread number' }) };
  const proofs: Proof[] = [
    ...(open.id ? [{ source: 'url', id: open.id }] : []),
    ...shown.map((each) => ({ source: 'page', id: each })),
  ];
  if (panes.length > 1 || proofs.some((proof) => proof.id !== id)) {
    return { state: 'unsafe', problem: problem('proofs-disagree'), proofs };
  }
  return { state: 'ready', located: { key: threadKey(location, id), proofs, root: pane } };
}
