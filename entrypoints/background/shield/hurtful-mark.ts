import type { Moment } from '../context.ts';
import { holdsAbuse } from './holds-abuse.ts';

/** What marks a text that holds insults, for whoever wants them folded away (U10); each text is read once. */
export function hurtfulMark({ settings, policy, now }: Moment): (text: string | null | undefined) => { hurts?: true } {
  const known = new Map<string, boolean>();
  return (text) => {
    if (!text || settings.shield === false) return {};
    const hurts = known.get(text) ?? holdsAbuse(text, policy, now);
    known.set(text, hurts);
    return hurts ? { hurts } : {};
  };
}
