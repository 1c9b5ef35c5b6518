import { partOfPerson } from '../../lib/cases/part-of-person.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Moment } from './context.ts';
import { findMe } from './me.ts';
import { type Words, whoName } from './names.ts';

/** What the reader is to a case, and their next step, the most urgent first (R50), with names and texts filled in. */
export function roleView(it: Case, words: Words, moment: Moment): Pick<CaseView, 'role'> {
  const { policy, identity, settings, say, now } = moment;
  const person = findMe(moment);
  const ids = [identity?.person, settings.person, person?.id].filter((id) => typeof id === 'string');
  const me = { ids, roles: person?.roles ?? [] };
  return {
    role: partOfPerson(it, policy, me, Date.parse(now), say).map(({ as, next, at, on, item, text, who }) => ({
      as,
      next,
      at: at ?? null,
      on: on ?? null,
      item: item ?? words(text),
      who: who ? whoName(who, moment) : null,
    })),
  };
}
