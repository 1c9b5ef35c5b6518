import type { Say } from '../../../lib/i18n/translator.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { nameOf } from '../../shared/name-of.ts';

/** What sentences of the editor are written with. */
export interface Wording {
  say: Say;
  /** BCP 47. */
  locale: string;
  context: Answer<'matrix.context'>;
}

/** Roles that are somebody of the ticket or the case at hand: nobody is "on duty" for them. */
const OF_TICKET = ['assignee', 'owner', 'agent', 'deputy'];
/** Roles that a customer has people of their own for (R43, R44). */
const OWN = ['csm', 'ae'];

/** What the team calls a role (R41). */
export const roleName = (id: string, { say, context }: Wording): string =>
  context.roles.find((role) => role.id === id)?.name ?? nameOf(say, 'role', id);

/** What a person is called; their id where the team no longer lists them. */
export const personName = (id: string, { context }: Wording): string =>
  context.people.find((person) => person.id === id)?.name ?? id;

/** Whoever a row or a step names, within a sentence: "the team lead on duty", "Maija Laine". */
export function whoWords(to: { role: string; person?: string | null | undefined }, wording: Wording): string {
  if (to.person) return personName(to.person, wording);
  const role = roleName(to.role, wording);
  if (OF_TICKET.includes(to.role)) return wording.say('editor.who.of-ticket', { role });
  return wording.say(OWN.includes(to.role) ? 'editor.who.own' : 'editor.who.duty', { role });
}

/** A text of the policy in the reader's language, else in English, else whatever there is, else the id. */
export function textIn(texts: Record<string, string> | undefined, locale: string, id: string): string {
  const language = locale.split('-')[0] ?? locale;
  return texts?.[language] || texts?.en || Object.values(texts ?? {}).find((text) => text !== '') || id;
}

/** What a row is called. One that was only just added asks nothing yet, and has no name: its id would say nothing. */
export function rowName({ id, name, when }: MatrixRow, { say, locale }: Pick<Wording, 'say' | 'locale'>): string {
  const isNew = 'any' in when && when.any.length === 0;
  return textIn(name, locale, isNew ? say('lint.new-row') : id);
}

/** A language's own name here; the tag itself where it is half typed, or none that exists. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
