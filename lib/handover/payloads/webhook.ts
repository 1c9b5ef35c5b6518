import type { Outgoing } from '../outgoing.ts';
import { toJson } from './summary.ts';

/** Body of a plain webhook: what it is, its key, a text for people, and each chosen part by its name. */
export function webhookPayload({ id, title, parts }: Outgoing): string {
  const fields = Object.fromEntries(parts.map(({ field, value }) => [field, value]));
  return toJson({ type: 'simmer.handover', version: 1, id, title, ...fields });
}
