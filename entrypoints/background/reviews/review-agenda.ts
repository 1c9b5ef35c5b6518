import { isNeutralReason } from '../../../lib/cases/parts/reasons-of.ts';
import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import { spellDuration } from '../../../lib/clocks/spell-duration.ts';
import type { ReviewView } from '../../../lib/messages/review-messages.ts';
import type { Agenda, AgendaTopic } from '../../../lib/model/agenda.ts';
import type { Case } from '../../../lib/model/case.ts';
import { quarterNumbers } from '../../../lib/reviews/quarter-numbers.ts';
import type { ActionOfCase, ReviewFacts } from '../../../lib/reviews/review-facts.ts';
import { reasonName } from '../case-parts/impact-names.ts';
import { somebodyName } from '../case-parts/keep-who.ts';
import { noonOf } from '../case-parts/local-day.ts';
import type { Moment } from '../context.ts';
import type { Words } from '../names.ts';

/** Longer lists are cut: nobody reads eighty points aloud. The page of cases has them all. */
const MOST_POINTS = 25;

interface Ask {
  facts: ReviewFacts;
  words: Words;
  moment: Moment;
  /** The day it is where the team works. */
  today: string;
}

const named = (it: Case, { words, moment: { say } }: Ask) =>
  say('review.case', { ref: caseRef(it.id), subject: parseRef(words(it.ticketRef)).subject ?? say('case.no-subject') });

function cut(points: string[], { moment: { say } }: Ask): string[] {
  if (points.length <= MOST_POINTS) return points;
  return [...points.slice(0, MOST_POINTS), say('review.more', { count: points.length - MOST_POINTS })];
}

function actionLine({ it, action }: ActionOfCase, ask: Ask): string {
  const { say } = ask.moment;
  return say(action.dueOn < ask.today ? 'review.action.overdue' : 'review.action.open', {
    what: ask.words(action.what) ?? say('case.erased'),
    owner: somebodyName(action.owner, ask.words, ask.moment),
    at: noonOf(action.dueOn),
    case: named(it, ask),
  });
}

/** How many, of what severity, type and step (R97). */
function numbers(ask: Ask): AgendaTopic {
  const { say } = ask.moment;
  const { opened, closed, inHand, bySeverity, byType, byStep } = ask.facts;
  const counts = <K extends string>(counted: Map<K, number>, name: (key: K) => string) =>
    [...counted]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => `${name(key)}: ${count}`)
      .join(', ');
  return {
    title: say('review.numbers'),
    text: say('review.numbers.text', { opened: opened.length, closed, open: inHand.length }),
    points: [
      [say('review.by-severity'), counts(bySeverity, (key) => key)],
      [say('review.by-type'), counts(byType, (key) => say(`type.${key}`))],
      [say('review.by-step'), counts(byStep, (key) => say(`step.${key}`))],
    ]
      .flatMap(([name, text]) => (text ? [`${name}: ${text}`] : []))
      .concat(sums(ask)),
  };
}

/** Neutral ones apart (R14), lead time (R2), scores before and after (R83). */
function sums({ facts, moment: { say, policy } }: Ask): string[] {
  const { neutral, lead, scores } = quarterNumbers(facts.opened, policy);
  const score = (value: number) =>
    new Intl.NumberFormat(say('case.language'), { maximumFractionDigits: 1 }).format(value);
  return [
    ...(neutral > 0 ? [say('review.neutral', { count: neutral })] : []),
    ...(lead ? [say('review.lead', { time: spellDuration(lead.median, say), count: lead.count })] : []),
    ...scores.map(({ kind, before, after, count }) =>
      say('review.scores', { name: say(`impact.${kind}`), before: score(before), after: score(after), count }),
    ),
  ];
}

/** Why cases came to be, and which reason came again (R97). */
function reasons(ask: Ask): AgendaTopic {
  const { say } = ask.moment;
  const isNeutral = (code: string) => isNeutralReason(code, ask.moment.policy);
  const nameOf = (code: string) => {
    const name = reasonName(code, ask.moment);
    return isNeutral(code) ? say('review.reason.neutral', { name }) : name;
  };
  // What came of complaints first, and apart from it what is nobody's failure (R14).
  const apart = ask.facts.reasons.toSorted((a, b) => Number(isNeutral(a.code)) - Number(isNeutral(b.code)));
  const points = apart.map(({ code, count, before }) =>
    say(before > 0 ? 'review.reason.again' : 'review.reason', { name: nameOf(code), count, before }),
  );
  return { title: say('review.reasons'), text: points.length ? null : say('review.nothing'), points: cut(points, ask) };
}

/** The process: what was late, what waits, what was found and what is still to be done from before; the quarter's own actions are with their topics (R97). */
function process(ask: Ask): AgendaTopic[] {
  const { say } = ask.moment;
  const { facts, words } = ask;
  const topic = (title: string, points: string[]): AgendaTopic => ({
    title,
    text: points.length ? null : say('review.nothing'),
    points: cut(points, ask),
  });
  const answered = (question: 'root-cause' | 'improvement') =>
    facts.answers[question].flatMap(({ it, answer }) => {
      const text = words(answer);
      return text ? [`${named(it, ask)}: ${text}`] : [];
    });
  const ours = new Set([...facts.agreed.values()].flat().map(({ action }) => action));
  return [
    topic(
      say('review.late'),
      facts.late.map(({ it, count }) => say('review.late.case', { case: named(it, ask), count })),
    ),
    topic(
      say('review.workarounds'),
      facts.workarounds.map((it) => {
        const on = it.parts.outcome?.resolution?.reviewOn;
        if (!on) return named(it, ask);
        const key = on < ask.today ? 'review.workaround.overdue' : 'review.workaround';
        return say(key, { case: named(it, ask), at: noonOf(on) });
      }),
    ),
    topic(say('review.root-causes'), answered('root-cause')),
    topic(say('review.improvements'), answered('improvement')),
    topic(
      say('review.actions'),
      facts.actions.filter(({ action }) => !ours.has(action)).map((one) => actionLine(one, ask)),
    ),
  ];
}

/** Product, training and other have a topic of their own, with what the quarter's cases say of them and what was noted (R98). */
function beyond(ask: Ask, notes: ReviewView['notes']): AgendaTopic[] {
  const { say } = ask.moment;
  const { agreed, answers } = ask.facts;
  const of = (...kinds: Parameters<typeof agreed.get>) => kinds.flatMap((kind) => agreed.get(kind) ?? []);
  const lines = (all: ActionOfCase[]) => all.map((one) => actionLine(one, ask));
  const prevention = answers.prevention.flatMap(({ it, answer }) => {
    const text = ask.words(answer);
    return text ? [say('review.prevention', { case: named(it, ask), text })] : [];
  });
  const noted = (topic: string) => notes.flatMap((note) => (note.topic === topic ? [note.text] : []));
  const points = {
    process: [...lines(of('process')), ...noted('process')],
    product: [...lines(of('product')), ...noted('product')],
    training: [...lines(of('training')), ...noted('training')],
    other: [...prevention, ...lines([...of('documentation'), ...of('concession'), ...of('other')]), ...noted('other')],
  };
  return (['process', 'product', 'training', 'other'] as const).map((topic) => ({
    title: say(`review.topic.${topic}`),
    text: points[topic].length ? null : say(`review.topic.${topic}.ask`),
    points: cut(points[topic], ask),
  }));
}

/** The agenda of a quarter's review, made of the quarter's cases; once it was held, what was noted and agreed is in it, too. */
export function reviewAgenda(
  ask: Ask,
  said: Pick<ReviewView, 'name' | 'notes' | 'actions'> & { facts: Agenda['facts'] },
): Agenda {
  const { say } = ask.moment;
  const agreed = said.actions.map(({ what, owner, dueOn }) =>
    say('review.agreed.action', { what, owner, at: noonOf(dueOn) }),
  );
  return {
    title: say('review.agenda', { quarter: said.name }),
    facts: said.facts,
    topics: [
      numbers(ask),
      reasons(ask),
      ...process(ask),
      ...beyond(ask, said.notes),
      { title: say('review.agreed'), text: agreed.length ? null : say('review.agreed.none'), points: agreed },
    ],
  };
}

/** Ids of the vault items that an agenda needs. */
export function agendaIds({ opened, late, workarounds, actions, agreed, answers }: ReviewFacts) {
  const ofActions = [...actions, ...[...agreed.values()].flat()];
  const answered = Object.values(answers).flat();
  const cases = [...opened, ...late.map(({ it }) => it), ...workarounds, ...ofActions.map(({ it }) => it)];
  return [
    ...[...cases, ...answered.map(({ it }) => it)].map(({ ticketRef }) => ticketRef),
    ...ofActions.flatMap(({ action }) => [action.what, action.owner.name]),
    ...answered.map(({ answer }) => answer),
  ];
}
