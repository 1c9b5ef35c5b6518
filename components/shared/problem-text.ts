import { isMessageKey, type Say } from '../../lib/i18n/translator.ts';
import type { Problem } from '../../lib/model/problem.ts';
import { nameOf } from './name-of.ts';

/** The plain sentence for a problem. */
export function problemText(say: Say, problem: Problem): string {
  const key = `problem.${problem.code}`;
  if (!isMessageKey(key)) return say('panel.failed');
  try {
    const { site } = problem.params ?? {};
    return say(key, site ? { ...problem.params, site: nameOf(say, 'site', String(site)) } : problem.params);
  } catch {
    // A sentence that lacks one of its parts still must not take the whole screen down with it.
    return say('panel.failed');
  }
}
