import type { Outgoing } from '../outgoing.ts';
import { cut, lines, oneLine } from './summary.ts';

/** Body of GoAlert's generic API, a form. A second one with the same `dedup` is taken for the first. */
export function goalertPayload(what: Outgoing): string {
  const form = new URLSearchParams({
    summary: cut(oneLine(what), 1024),
    details: cut(lines(what).join('\n'), 6000),
    dedup: what.id,
  });
  return form.toString();
}
