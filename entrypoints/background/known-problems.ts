import { matchSpread } from '../../lib/cases/match-spread.ts';
import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { KnownProblem } from '../../lib/messages/case-parts/spread-view.ts';
import { listMarked, readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { spreadPage, textsToSend } from './case-parts/spread-page.ts';
import type { Moment } from './context.ts';
import { type Words, whoName } from './names.ts';
import type { TabPage } from './tab-state.ts';

/** A panel is no place for a catalogue of troubles: the newest few say enough. */
const MOST = 3;

/**
 * Cases that affect others and seem to have to do with the ticket in front: what an agent should know before they answer
 * (R69, R70, U9). The newest first. @throws ProblemError `store-*`
 */
export async function findKnownProblems(
  db: Store,
  page: TabPage,
  moment: Moment,
  ownCase: string | null,
): Promise<KnownProblem[]> {
  const { head, hash, requester, assessment } = page;
  if (!head || hash === null) return [];
  const open = (await listMarked(db, 'others')).filter(({ id }) => id !== ownCase);
  if (open.length === 0) return [];
  open.sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
  const seen = await guardStore(() => db.get('seen', hash));
  const front = {
    ticket: hash,
    customer: requester,
    key: head.key,
    subject: head.subject,
    issue: seen?.issue ?? null,
    observedAt: head.observedAt,
  };
  const problems: KnownProblem[] = [];
  for (const it of open) {
    if (problems.length === MOST) break;
    const ids = [it.ticketRef, ...(spreadPage.ids?.(it) ?? [])].filter((id) => typeof id === 'string');
    const items = await readVault(db, ids);
    const words: Words = (id) => {
      const item = id ? items.get(id) : undefined;
      return item && !('erased' in item) ? item.text : null;
    };
    const { scope = null, affected = [] } = it.parts.spread ?? {};
    const known = {
      subject: parseRef(words(it.ticketRef)).subject ?? '',
      words: words(scope?.words) ?? '',
      issue: words(scope?.issue) ?? '',
    };
    const why = matchSpread(it, known, front);
    if (!why) continue;
    const texts = textsToSend(it, words, moment);
    const isSpoken = ({ language }: { language: string }) => language === assessment?.language;
    const here = affected.find((one) => one.ticket === hash || (one.person !== null && one.person === requester));
    problems.push({
      id: it.id,
      ref: caseRef(it.id),
      owner: whoName(it.owner, moment),
      why,
      scope: words(scope?.scope),
      questions: (scope?.questions ?? []).map(({ question, answer }) => ({
        question: words(question) ?? '',
        answer: words(answer) ?? '',
      })),
      messages: texts.toSorted((a, b) => Number(isSpoken(b)) - Number(isSpoken(a))),
      isTold: here?.told?.state === 'sent',
    });
  }
  return problems;
}
