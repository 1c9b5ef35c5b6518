import type { Outgoing } from '../outgoing.ts';
import { cut, oneLine, severityIn, toJson, valueIn } from './summary.ts';

/** Stands where the integration key goes: the key itself is put in when it is sent, so that it is in no record and on no screen. */
export const KEY_PLACE = '••••';

const SEVERITY = { S1: 'critical', S2: 'error', S3: 'warning' } as const;

/**
 * Body of PagerDuty's Events API v2, still without its `routing_key`. A second event with the same `dedup_key` is taken for the first.
 * Where the severity may not leave, `error` is what PagerDuty is told: it wants one.
 */
export function pagerdutyPayload(what: Outgoing): string {
  const severity = severityIn(what);
  const link = valueIn(what, 'link');
  const details = what.parts.filter(({ field }) => field !== 'link').map(({ label, text }) => [label, text]);
  return toJson({
    routing_key: KEY_PLACE,
    event_action: 'trigger',
    dedup_key: what.id,
    payload: {
      summary: cut(oneLine(what), 1024),
      source: 'Simmer',
      severity: severity ? SEVERITY[severity] : 'error',
      custom_details: Object.fromEntries(details),
    },
    ...(link && { links: [{ href: link, text: what.parts.find(({ field }) => field === 'link')?.label }] }),
  });
}

/** The same body with the integration key in its place. @throws SyntaxError where it is no such body */
export function withRoutingKey(body: string, key: string): string {
  return toJson({ ...(JSON.parse(body) as object), routing_key: key });
}
