import type { Say } from '../../../lib/i18n/translator.ts';
import type { ScriptLine } from '../../../lib/messages/script-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { when } from '../../shared/when.ts';

/** What is said of a text on one line, and who did what with it and when. `now`: milliseconds since the epoch. */
export function scriptFacts(
  script: ScriptLine,
  { say, locale, now, showsLanguage }: { say: Say; locale: string; now: number; showsLanguage: boolean },
): { about: string; said: string[] } {
  const { language, signals, levels, framework, origin, state, changed, approved, version, event } = script;
  const list = new Intl.ListFormat(locale, { style: 'narrow' });
  const spoken = new Intl.DisplayNames(locale, { type: 'language' });
  const time = (at: string) => when(at, now, { say, locale });
  const about = [
    ...(showsLanguage ? [spoken.of(language) ?? language] : []),
    ...(signals.length > 0 ? [list.format(signals.map((kind) => nameOf(say, 'kind', kind)))] : []),
    ...(levels.length > 0
      ? [say('scripts.for-levels', { levels: list.format(levels.map((level) => nameOf(say, 'level', level))) })]
      : []),
    ...(framework ? [framework] : []),
    ...(event === null && origin !== 'team' ? [say(`scripts.origin.${origin}`)] : []),
  ].join(' · ');
  const key = state === 'retired' ? 'scripts.retired-by' : 'scripts.written';
  const said = [
    ...(changed ? [say(key, { number: version, who: changed.by, when: time(changed.at) })] : []),
    ...(approved ? [say('scripts.approved-by', { who: approved.by, when: time(approved.at) })] : []),
  ];
  return { about, said };
}
