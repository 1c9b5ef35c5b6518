import { isMessageKey, type Say } from '../i18n/translator.ts';

/** A text of the policy in the reader's language, else in English, else whatever there is; undefined where there is none. */
export function findText(texts: Record<string, string> | undefined, say: Say): string | undefined {
  if (!texts) return undefined;
  return texts[say('case.language')] ?? texts.en ?? Object.values(texts)[0];
}

/** What a role is called here: the team's name for it (R41), else the catalogue's, else its id. */
export function roleName(roles: { id: string; name: Record<string, string> }[], id: string, say: Say): string {
  const key = `role.${id}`;
  return findText(roles.find((role) => role.id === id)?.name, say) ?? (isMessageKey(key) ? say(key) : id);
}
