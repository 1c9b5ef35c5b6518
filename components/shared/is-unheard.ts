import type { Assessment } from '../../lib/model/assessment.ts';

/** The languages that somebody's words are listened to in; a test holds it against the packs there are. */
export const HEARD_LANGUAGES: readonly string[] = ['en', 'fi', 'et', 'zh', 'id', 'ja', 'es', 'de', 'pt', 'fr', 'sv'];

/** True where the customer writes in a language that Simmer does not hear, so that no word of theirs could be a reason. */
export function isUnheard({ language, signals }: Pick<Assessment, 'language' | 'signals'>): boolean {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return base !== 'und' && !HEARD_LANGUAGES.includes(base) && signals.every(({ quote }) => !quote);
}

/** The level to show: not known, never "calm", where nothing could be heard and no clock says otherwise. */
export function shownLevel(assessment: Assessment): Assessment['level'] | 'unknown' {
  return assessment.score === 0 && isUnheard(assessment) ? 'unknown' : assessment.level;
}
