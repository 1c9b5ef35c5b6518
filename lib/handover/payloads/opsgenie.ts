import type { Outgoing } from '../outgoing.ts';
import { cut, lines, oneLine, severityIn, toJson } from './summary.ts';

const PRIORITY = { S1: 'P1', S2: 'P2', S3: 'P3' } as const;

/** Body of Opsgenie's alerts API. A second alert with the `alias` of an open one is taken for that one. */
export function opsgeniePayload(what: Outgoing): string {
  const severity = severityIn(what);
  return toJson({
    message: cut(oneLine(what), 130),
    alias: what.id,
    description: cut(lines(what).join('\n'), 15_000),
    source: 'Simmer',
    ...(severity && { priority: PRIORITY[severity] }),
  });
}
