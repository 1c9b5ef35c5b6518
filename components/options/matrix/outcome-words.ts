import type { Outcome, ReplayTaker } from '../../../lib/model/replay.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { when } from '../../shared/when.ts';
import { personName, roleName, type Wording } from './wording.ts';

/** Somebody by name and role, and whether nobody could have been asked then. */
export function takerWords({ role, person, hole }: ReplayTaker, wording: Wording): string {
  const name = upperFirst(roleName(role, wording), wording.locale);
  const who = person ? wording.say('editor.outcome.person', { person: personName(person, wording), role: name }) : name;
  return hole ? wording.say('editor.outcome.hole', { who }) : who;
}

/** What one matrix does with a ticket, line by line: who by when, who is told, what is added, who is asked next. */
export function outcomeWords(outcome: Outcome, now: number, wording: Wording): string[] {
  const { say, locale } = wording;
  if (outcome.row === 'none') return [say('editor.outcome.none')];
  const by = (at: string | null | undefined) => (at ? when(at, now, { say, locale }) : null);
  const asked = (to: ReplayTaker, at: string | null | undefined) => {
    const time = by(at);
    const who = takerWords(to, wording);
    return time ? say('editor.outcome.by', { who, time }) : who;
  };
  const told = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    outcome.notify.map((role) => roleName(role, wording)),
  );
  const next = outcome.ladder.map(({ to, at }) =>
    say('editor.outcome.step', { who: takerWords(to, wording), time: when(at, now, { say, locale }) }),
  );
  return [
    asked(outcome.to, outcome.by),
    ...outcome.also.map((one) => say('editor.outcome.also', { who: asked(one.to, one.by) })),
    ...(told ? [say('editor.outcome.told', { names: told })] : []),
    ...(next.length > 0 ? [say('editor.outcome.ladder', { steps: next.join(say('editor.outcome.arrow')) })] : []),
  ];
}
