import { isMessageKey, type Say } from '../../lib/i18n/translator.ts';

/** The name of a thing known by a code, such as `kind.anger`; the code itself where the catalogue has no name for it. */
export function nameOf(say: Say, family: string, code: string): string {
  const key = `${family}.${code}`;
  // A site that was pointed out is called by its own id.
  return isMessageKey(key) ? say(key) : code.replace(/^custom:/, '');
}

/** Whoever a route or a case names: the person where one is named, else the role. */
export function whoOf(say: Say, to: { role: string; person?: string | null | undefined }): string {
  return to.person ?? nameOf(say, 'role', to.role);
}
