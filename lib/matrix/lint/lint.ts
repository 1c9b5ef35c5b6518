import { durationSeconds } from '../../clocks/duration-seconds.ts';
import { spellDuration } from '../../clocks/spell-duration.ts';
import { isMessageKey, type Say } from '../../i18n/translator.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { MatrixRow, Policy } from '../../model/policy.ts';
import { pickText } from '../fill-explanation.ts';

/** What every check of the linter is given. */
export interface Lint {
  policy: Policy;
  /** Milliseconds since the epoch. */
  now: number;
  say: Say;
}

export type Check = (lint: Lint) => LintFinding[];

/** The language `say` speaks, as a tag. */
export const languageOf = (say: Say): string => say('clock.locale');

const named = (texts: Record<string, string> | undefined, say: Say) => {
  const given = Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => text.trim() !== ''));
  return pickText(given, languageOf(say))?.text;
};

/** A text of the policy in the reader's language; undefined where it is empty in every language. */
export const nameOfText = named;

/** What a row, role, person or ladder is called in the reader's language; the id where nobody gave it a name. */
export const nameOfRow = ({ id, name }: Pick<MatrixRow, 'id' | 'name'>, say: Say): string => named(name, say) ?? id;

export function nameOfRole(id: string, { policy, say }: Lint): string {
  const key = `role.${id}`;
  return named(policy.roles.find((role) => role.id === id)?.name, say) ?? (isMessageKey(key) ? say(key) : id);
}

export const nameOfPerson = (id: string, { policy }: Lint): string =>
  policy.people.find((person) => person.id === id)?.name ?? id;

/** What a service level is called; its id where nobody gave it a name. */
export const nameOfSla = ({ id, name }: Pick<Policy['slas'][number], 'id' | 'name'>): string => name?.trim() || id;

export const nameOfLadder = (ladder: Policy['ladders'][number], say: Say): string =>
  named(ladder.name, say) ?? ladder.id;

/** Names in a row, as the reader's language joins them; cut where nobody would read on. */
export function listNames(names: readonly string[], say: Say): string {
  const most = 4;
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  return new Intl.ListFormat(languageOf(say)).format(more > 0 ? [...shown, say('lint.more', { count: more })] : shown);
}

export const spell = (duration: string, say: Say): string => spellDuration(durationSeconds(duration) * 1000, say);
