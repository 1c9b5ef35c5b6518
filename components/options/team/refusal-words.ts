import { isMessageKey, type Say } from '../../../lib/i18n/translator.ts';

/** Codes that mean one thing to a person: the server's rules and this Simmer do not fit together. */
const NOT_UNDERSTOOD = ['no-document', 'no-attachments', 'no-history', 'wrong-envelope', 'wrong-id'];

/** Why the server refused something, and what to do about it. */
export function refusalWords(say: Say, reason: string): string {
  if (NOT_UNDERSTOOD.includes(reason)) return say('team.refusal.not-understood');
  const key = `team.refusal.${reason === 'different' ? 'unchangeable' : reason}`;
  return isMessageKey(key) ? say(key) : say('team.refusal.other', { reason });
}
