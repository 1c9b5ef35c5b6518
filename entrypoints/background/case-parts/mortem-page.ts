import { isLight } from '../../../lib/cases/is-light.ts';
import { inviteList } from '../../../lib/cases/parts/invite-list.ts';
import type { MortemView } from '../../../lib/messages/case-parts/mortem-view.ts';
import type { Case } from '../../../lib/model/case.ts';
import { QUESTIONS } from '../../../lib/model/events/post-mortem-events.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';
import { actionIds, actionView } from './action-view.ts';
import type { PartPage } from './define-part-page.ts';
import { mortemLine, mortemLineIds } from './mortem-line.ts';
import { namedWho, nameIds } from './named-who.ts';

/** The invite list in names: two ids of one person are one name, and nobody is asked twice (R76). */
function inviteView(it: Case, words: Words, moment: Moment): MortemView['invite'] {
  const all = inviteList(it, moment.policy).map(({ who, why }) => ({ ...namedWho(who, words, moment), why }));
  const unknown = moment.say('case.someone');
  return all.filter(({ name }, i) => name === unknown || all.findIndex((one) => one.name === name) === i);
}

/** What we had done before it turned, in our own words of then as far as they are still kept (U7). */
const turnView = ({ opened: { turn } }: Case, words: Words): MortemView['turn'] =>
  turn ? { at: turn.at, acts: turn.acts.map((act) => ({ ...act, quote: words(act.quote) })) } : null;

/** The post-mortem (R76–R81). */
export const mortemPage: PartPage<'mortem'> = {
  ids: ({ opened, parts: { mortem } }) => [
    ...(opened.turn?.acts ?? []).map(({ quote }) => quote),
    ...(mortem
      ? [
          ...nameIds(mortem.involved.map(({ who }) => who)),
          ...nameIds(mortem.meeting?.invited ?? []),
          mortem.meeting?.place,
          ...nameIds(mortem.held?.people.map(({ who }) => who) ?? []),
          ...Object.values(mortem.answers).map(({ answer }) => answer),
          ...mortem.actions.flatMap(actionIds),
          mortem.ruledOut?.reason,
          mortem.waived?.reason,
          mortem.waived?.name,
        ]
      : []),
  ],
  view: (it, words, moment) => {
    const { meeting, held, answers = {}, actions = [], ruledOut, waived } = it.parts.mortem ?? {};
    const named = (who: Parameters<typeof namedWho>[0]) => namedWho(who, words, moment);
    return {
      isLight: isLight(it, moment.policy),
      meeting: meeting
        ? {
            at: meeting.at,
            minutes: meeting.minutes,
            place: words(meeting.place),
            invited: meeting.invited.map(named),
          }
        : null,
      held: held
        ? { at: held.at, people: held.people.map(({ who, came }) => ({ name: named(who).name, came })) }
        : null,
      invite: inviteView(it, words, moment),
      turn: turnView(it, words),
      answers: {
        'root-cause': words(answers['root-cause']?.answer),
        improvement: words(answers.improvement?.answer),
        prevention: words(answers.prevention?.answer),
      },
      earlier: QUESTIONS.filter((question) => answers[question]?.isEarlier),
      actions: actions.map((action) => actionView(action, words, moment)),
      ruledOut: words(ruledOut?.reason),
      waived: waived
        ? { name: words(waived.name) ?? personName(waived.by, moment), reason: words(waived.reason) ?? '' }
        : null,
    };
  },
  line: mortemLine,
  lineIds: mortemLineIds,
};
