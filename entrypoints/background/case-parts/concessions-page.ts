import { isDecidedByOther } from '../../../lib/cases/parts/is-decided-by-other.ts';
import { mayDecide } from '../../../lib/cases/parts/may-decide.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import type { ConcessionView } from '../../../lib/messages/case-parts/concessions-view.ts';
import type { Concession } from '../../../lib/model/parts/concessions.ts';
import type { Moment } from '../context.ts';
import { isMe, personName, type Words } from '../names.ts';
import { concessionWords, moneyText } from './concession-words.ts';
import type { PartPage } from './define-part-page.ts';
import { somebodyName } from './keep-who.ts';
import { namedWho } from './named-who.ts';

/** Roles that grant concessions, the first that the team has (R80). */
const APPROVERS = ['business-team', 'approver'];

/** Whether whoever works here may decide on it. */
export function mayIDecide({ approver }: Pick<Concession, 'approver'>, moment: Moment): boolean {
  if (approver.person) return isMe(approver.person, moment);
  const person = moment.settings.person ?? null;
  return person !== null && mayDecide(approver, { person }, moment.policy);
}

/** Who of the team's list decides, where whoever works here does it: other computers know them by it. */
export function meAsDecider(
  { approver }: Pick<Concession, 'approver'>,
  { settings }: Moment,
): { person: string } | null {
  const person = approver.person ?? settings.person;
  return person ? { person } : null;
}

function concessionView(one: Concession, words: Words, moment: Moment): ConcessionView {
  const { id, kind, money, what, approver, decided, told } = one;
  return {
    id,
    kind,
    money: decided?.money ?? money,
    what: words(what),
    approver: namedWho(approver, words, moment),
    state: decided?.decision ?? 'waiting',
    decided: decided && {
      by: decided.who ? somebodyName(decided.who, words, moment) : personName(decided.by, moment),
      at: decided.at,
      note: words(decided.note),
      isByOther: isDecidedByOther(one, moment.policy),
    },
    told: told?.at ?? null,
    mayDecide: mayIDecide(one, moment),
  };
}

/** Concessions (R80). */
export const concessionsPage: PartPage<'concessions'> = {
  ids: ({ parts }) =>
    (parts.concessions ?? []).flatMap(({ what, approver, decided }) => [
      what,
      approver.name,
      decided?.note,
      decided?.who?.name,
    ]),
  view: (it, words, moment) => {
    const role = APPROVERS.find((id) => moment.policy.roles.some((one) => one.id === id));
    return {
      list: (it.parts.concessions ?? []).map((one) => concessionView(one, words, moment)),
      approver: role ? namedWho({ role }, words, moment) : null,
    };
  },
  line: (event, words, moment) => {
    const { say } = moment;
    const asked = findData('case.concession-asked', event);
    if (asked) {
      const { kind, money, what } = asked;
      return say('concession.event.asked', {
        what: concessionWords({ kind, money: money ?? null, what: words(what) }, moment),
      });
    }
    const decided = findData('case.concession-decided', event);
    if (decided) {
      const who = decided.who ? somebodyName(decided.who, words, moment) : personName(event.by, moment);
      const said = say(`concession.event.${decided.decision}`, { who });
      const { money, what } = decided;
      const about = [money ? moneyText(money, moment) : null, words(what)].filter(Boolean).join(', ');
      return about ? say('concession.event.about', { said, what: about }) : said;
    }
    return findData('case.concession-told', event) ? say('concession.event.told') : undefined;
  },
  lineIds: (event) => [
    findData('case.concession-asked', event)?.what,
    findData('case.concession-decided', event)?.who?.name,
    findData('case.concession-decided', event)?.what,
  ],
};
