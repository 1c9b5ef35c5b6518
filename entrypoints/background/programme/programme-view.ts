import { caseRef } from '../../../lib/cases/ticket-ref.ts';
import type { MemberShown, ProgrammeView, ProposalShown } from '../../../lib/messages/programme-messages.ts';
import { compareMetric } from '../../../lib/programme/compare-metric.ts';
import { listMembers, type Member } from '../../../lib/programme/list-members.ts';
import { missingDefinition, sponsorsOf } from '../../../lib/programme/missing-for-entry.ts';
import type { ProgrammeAccount } from '../../../lib/programme/programme.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';
import { personName, type Words, whoName } from '../names.ts';
import { entryName, missingWords, type Programme, todayOf } from './read-programme.ts';

/** Ids of the vault items that the page shows of a customer. */
function idsOf(it: ProgrammeAccount): (string | null | undefined)[] {
  return [
    it.name,
    ...it.proposals.map(({ why }) => why),
    ...Object.values(it.judged).map(({ note }) => note),
    ...it.reviews.map(({ note }) => note),
    it.declined?.reason,
    it.left?.reason,
  ];
}

/** The programme as its page shows it. @throws ProblemError `store-*` */
export async function viewProgramme(
  db: Store,
  { accounts, trained }: Programme,
  moment: Moment,
): Promise<ProgrammeView> {
  const { say, policy } = moment;
  const { sponsorship } = policy;
  const all = [...accounts.values()];
  const items = await readVault(
    db,
    all.flatMap(idsOf).filter((id) => typeof id === 'string'),
  );
  const words: Words = (id) => {
    const item = id ? items.get(id) : undefined;
    if (!item) return null;
    return 'erased' in item ? say('case.erased') : item.text;
  };
  const today = todayOf(moment);
  const listed = (part: 'metrics' | 'duties' | 'trainings' | 'entry' | 'exit') =>
    sponsorship[part].map(({ id }) => ({ id, name: entryName(sponsorship[part], id, moment) }));
  const nameOf = (it: ProgrammeAccount) => words(it.name) ?? say('programme.nameless');
  const ended = (it: ProgrammeAccount) =>
    it.state === 'left' ? it.left : it.state === 'declined' ? it.declined : null;
  return {
    purpose: sponsorship.purpose,
    metrics: listed('metrics'),
    duties: listed('duties'),
    trainings: listed('trainings'),
    entry: listed('entry'),
    exit: listed('exit'),
    months: sponsorship.months ?? null,
    reviewMonths: sponsorship.reviewMonths ?? null,
    capacity: sponsorship.capacity ?? null,
    missing: missingWords(
      missingDefinition(sponsorship).map((what) => ({ what })),
      null,
      moment,
    ),
    members: listMembers(all, sponsorship.capacity, today).map((one) => ({
      ...memberShown(one, words, moment),
      name: nameOf(one.account),
    })),
    proposals: all
      .filter(({ state, proposals }) => state === 'proposed' && proposals.length > 0)
      .map((it) => ({ ...proposalShown(it, words, moment), name: nameOf(it) })),
    past: all.flatMap((it) => {
      const end = ended(it);
      if (!end || (it.state !== 'left' && it.state !== 'declined')) return [];
      const criterion =
        it.state === 'left' && it.left?.criterion ? entryName(sponsorship.exit, it.left.criterion, moment) : null;
      const why = [criterion, words(end.reason)].filter(Boolean).join('. ');
      return [{ id: it.id, name: nameOf(it), state: it.state, at: end.at, by: personName(end.by, moment), why }];
    }),
    executives: sponsorsOf(policy).map(({ id }) => ({
      id,
      name: personName(id, moment),
      trainings: listed('trainings').map((training) => ({
        ...training,
        on: trained.get(id)?.get(training.id)?.on ?? null,
      })),
    })),
    today,
  };
}

function memberShown({ account, ...late }: Member, words: Words, moment: Moment): Omit<MemberShown, 'name'> {
  const { duties, metrics } = moment.policy.sponsorship;
  const { sponsor, startOn, reviewOn, endOn } = account.membership;
  // What was measured by a metric that the team dropped since is shown all the same.
  const measured = account.measured.map(({ metric }) => metric);
  return {
    id: account.id,
    sponsor: whoName(sponsor, moment),
    startOn,
    reviewOn,
    endOn,
    ...late,
    duties: duties.map(({ id }) => {
      const done = account.duties.filter(({ duty }) => duty === id).map(({ on }) => on);
      return { id, name: entryName(duties, id, moment), lastOn: done.toSorted().at(-1) ?? null, count: done.length };
    }),
    metrics: [...new Set([...metrics.map(({ id }) => id), ...measured])].map((id) => ({
      id,
      name: entryName(metrics, id, moment),
      ...compareMetric(account, id),
    })),
    reviews: account.reviews.map(({ on, note, by }) => ({ on, note: words(note), by: personName(by, moment) })),
  };
}

function proposalShown(it: ProgrammeAccount, words: Words, moment: Moment): Omit<ProposalShown, 'name'> {
  const { entry } = moment.policy.sponsorship;
  return {
    id: it.id,
    from: it.proposals.map(({ case: id, why, by, at }) => ({
      case: id ?? null,
      ref: id ? caseRef(id) : null,
      why: words(why),
      by: personName(by, moment),
      at,
    })),
    criteria: entry.map(({ id }) => {
      const judged = it.judged[id];
      return {
        id,
        name: entryName(entry, id, moment),
        met: judged?.met ?? null,
        note: words(judged?.note),
        by: judged ? personName(judged.by, moment) : null,
      };
    }),
  };
}
