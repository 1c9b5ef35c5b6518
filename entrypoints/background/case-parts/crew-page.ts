import { expectedStakeholders, needsStakeholders } from '../../../lib/cases/expected-stakeholders.ts';
import { roleName } from '../../../lib/cases/pick-text.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import { personName } from '../names.ts';
import type { PartPage } from './define-part-page.ts';
import { somebodyName } from './keep-who.ts';

/** Who a new ask goes to, unless somebody else is named. */
const DEPARTMENT = 'department';

/** Somebody whom an event of this part names, and what it says of them. */
function namedBy(event: LogEvent) {
  const told = findData('case.stakeholder-told', event);
  if (told) return { key: 'crew.event.told', who: told.who, channel: told.channel } as const;
  const added = findData('case.contact-added', event);
  if (added) return { key: 'crew.event.added', who: added.who, channel: null } as const;
  const asked = findData('case.department-asked', event);
  return asked ? ({ key: 'crew.event.asked', who: asked.who, channel: null } as const) : undefined;
}

/** The people of a case (R42, R59, R90). */
export const crewPage: PartPage<'crew'> = {
  ids: ({ parts: { crew } }) => [
    ...(crew?.contacts ?? []).flatMap(({ who, position, reach }) => [who.name, position, reach]),
    ...(crew?.told ?? []).map(({ who }) => who.name),
    ...(crew?.departments ?? []).flatMap(({ who, note }) => [who.name, note]),
    ...Object.values(crew?.answers ?? {}).map(({ note }) => note),
  ],
  view: (it, words, moment) => {
    const { contacts = [], told = [], departments = [], answers = {} } = it.parts.crew ?? {};
    const { roles, people } = moment.policy;
    const nameOf = (role: string) => roleName(roles, role, moment.say);
    const expected = needsStakeholders(it) ? expectedStakeholders(it, people) : [];
    return {
      contacts: contacts.map(({ contact, side, who, position, reach }) => ({
        ...{ contact, side },
        name: somebodyName(who, words, moment),
        position: words(position),
        reach: words(reach),
      })),
      told: told.map(({ event, who, channel, at, by }) => ({
        ...{ event, channel, at },
        name:
          who.role && who.person
            ? `${somebodyName(who, words, moment)}, ${nameOf(who.role)}`
            : somebodyName(who, words, moment),
        by: personName(by, moment),
      })),
      expected: expected.filter(({ isTold }) => !isTold).map(({ role }) => ({ role, name: nameOf(role) })),
      departments: departments.map(({ ask, who, at, note }) => ({
        ...{ ask, at },
        name: somebodyName(who, words, moment),
        note: words(note),
        answeredAt: answers[ask]?.at ?? null,
        answer: words(answers[ask]?.note),
      })),
      department: nameOf(DEPARTMENT),
    };
  },
  line: (event, words, moment) => {
    const { say } = moment;
    const named = namedBy(event);
    if (named) {
      const who = somebodyName(named.who, words, moment);
      return named.channel
        ? say('crew.event.told', { who, channel: say(`channel.${named.channel}`) })
        : say(named.key, { who, channel: '' });
    }
    if (findData('case.contact-removed', event)) return say('crew.event.removed');
    return findData('case.department-answered', event) ? say('crew.event.answered') : undefined;
  },
  lineIds: (event) => [namedBy(event)?.who.name],
};
