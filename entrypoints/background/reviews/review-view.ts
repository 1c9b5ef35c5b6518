import { regionalLocale } from '../../../lib/i18n/regional-locale.ts';
import { writeAgenda } from '../../../lib/meetings/write-agenda.ts';
import { writeIcs } from '../../../lib/meetings/write-ics.ts';
import type { NamedWho } from '../../../lib/messages/case-parts/named-who.ts';
import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { newReview } from '../../../lib/reviews/fold-reviews.ts';
import { type ListedQuarter, stateOf } from '../../../lib/reviews/list-quarters.ts';
import { proposeReview } from '../../../lib/reviews/propose-review.ts';
import { findQuarter } from '../../../lib/reviews/quarter.ts';
import { reviewFacts } from '../../../lib/reviews/review-facts.ts';
import { listCases, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { somebodyName } from '../case-parts/keep-who.ts';
import { namedWho } from '../case-parts/named-who.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';
import { todayOf } from '../programme/read-programme.ts';
import { listedView, readReviews } from './read-reviews.ts';
import { agendaIds, reviewAgenda } from './review-agenda.ts';

/** Whom the policy asks to a review: everybody who has one of its roles, by name; a role that nobody has, as such (R97). */
function invitedBy(moment: Moment): NamedWho[] {
  const { review, people } = moment.policy;
  const none: Words = () => null;
  const ids = new Set<string>();
  return review.invite.flatMap((role) => {
    const holders = people.filter(({ id, roles }) => roles.includes(role) && !ids.has(id));
    const isHeld = people.some(({ roles }) => roles.includes(role));
    for (const { id } of holders) ids.add(id);
    if (!isHeld) return [namedWho({ role }, none, moment)];
    return holders.map(({ id }) => namedWho({ role, person: id }, none, moment));
  });
}

/** One quarter's review as its page shows it, with its agenda as it stands now. @throws ProblemError */
export async function viewReview(db: Store, id: string, moment: Moment): Promise<ReviewView> {
  const { say, policy, now } = moment;
  const quarter = findQuarter(id);
  if (!quarter) throw new ProblemError('refused');
  const known = await readReviews(db, moment);
  const { reviews, timeZone } = known;
  const review = reviews.get(id) ?? newReview(id);
  const facts = reviewFacts(await listCases(db), quarter, policy, timeZone, Date.parse(now));
  const { planned, held, notes, actions } = review;
  const ids = [
    ...agendaIds(facts),
    planned?.place,
    ...(planned?.invited ?? []).map(({ name }) => name),
    ...(held?.people ?? []).map(({ who }) => who.name),
    ...notes.map(({ note }) => note),
    ...actions.flatMap(({ what, owner }) => [what, owner.name]),
  ];
  const items = await readVault(
    db,
    ids.filter((one) => typeof one === 'string'),
  );
  const words: Words = (item) => {
    const found = item ? items.get(item) : undefined;
    if (!found) return null;
    return 'erased' in found ? say('case.erased') : found.text;
  };
  const today = todayOf(moment);
  const listed: ListedQuarter = { ...quarter, state: stateOf(quarter, review, now, timeZone) };
  const calendar = policy.calendars[0] ?? { id: '', timeZone, weekly: {} };
  const shown = {
    ...listedView(listed, known, moment),
    planned: planned && {
      at: planned.at,
      minutes: planned.minutes,
      place: words(planned.place),
      invited: planned.invited.map((who) => namedWho(who, words, moment)),
    },
    held: held && {
      at: held.at,
      people: held.people.map(({ who, came }) => ({ name: somebodyName(who, words, moment), came })),
    },
    proposed: {
      at: proposeReview(quarter, calendar, now),
      minutes: policy.review.minutes,
      invited: invitedBy(moment),
    },
    notes: notes.map(({ topic, note, by, at }) => ({ topic, text: words(note) ?? '', by: personName(by, moment), at })),
    actions: actions.map(({ id, what, owner, dueOn, done }) => ({
      id,
      what: words(what) ?? '',
      owner: somebodyName(owner, words, moment),
      dueOn,
      isOverdue: done === null && dueOn < today,
      doneAt: done?.at ?? null,
    })),
  };
  const agenda = reviewAgenda(
    { facts, words, moment, today },
    { ...shown, facts: meetingFacts(shown, moment, timeZone) },
  );
  const markdown = writeAgenda(agenda);
  const addresses = new Map(policy.people.map((person) => [person.id, person.addresses[0]]));
  const ics =
    planned && shown.planned
      ? writeIcs({
          id: `review-${id}`,
          sequence: planned.plans - 1,
          title: agenda.title,
          at: planned.at,
          minutes: planned.minutes,
          place: shown.planned.place,
          text: markdown,
          people: shown.planned.invited.map(({ who, name }) => ({ name, address: addresses.get(who.person ?? '') })),
          writtenAt: now,
        })
      : null;
  return { ...shown, agenda, markdown, ics };
}

/** When, where and with whom, in the time of the team's zone. */
function meetingFacts(
  { planned, held, proposed }: Pick<ReviewView, 'planned' | 'held' | 'proposed'>,
  { say, language }: Moment,
  timeZone: string,
) {
  const locale = regionalLocale(language, navigator.languages);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const list = (names: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const at = held?.at ?? planned?.at;
  const came = held?.people.flatMap(({ name, came }) => (came ? [name] : [])) ?? [];
  const away = held?.people.flatMap(({ name, came }) => (came ? [] : [name])) ?? [];
  const invited = (planned?.invited ?? proposed.invited).map(({ name }) => name);
  const rows: [string, string | null | undefined][] = [
    [say('review.when'), at && `${format.format(Date.parse(at))} (${timeZone})`],
    [say('review.place'), planned?.place],
    held ? [say('review.came'), list(came)] : [say('review.invited'), list(invited)],
    [say('review.away'), list(away)],
  ];
  return rows.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}
