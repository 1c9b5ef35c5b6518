import { customerSla } from '../../../lib/cases/customer-due.ts';
import { stakesForCustomer } from '../../../lib/cases/stakes-for-customer.ts';
import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import { updateBy } from '../../../lib/cases/update-by.ts';
import { formatMoment } from '../../../lib/clocks/format-moment.ts';
import { dutyCalendar } from '../../../lib/duty/is-there.ts';
import type { Answer, Request } from '../../../lib/messages/messages.ts';
import type { TicketHead } from '../../../lib/messages/panel-state.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import {
  CUSTOMER_LANGUAGES,
  customerLanguage,
  type SlaWords,
  slaSentence,
  type ToCustomer,
  writeConfirmation,
  writeUpdate,
} from '../../../lib/scripts/customer/write-to-customer.ts';
import { findCase, readVault } from '../../../lib/store/read-cases.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { type Background, type Moment, readMoment } from '../context.ts';
import { isOfCase } from '../handover-draft.ts';
import { findShownPage } from '../tab-state.ts';

interface Known {
  head: TicketHead | null;
  /** BCP 47 tag of what the customer writes; null where nobody knows. */
  language: string | null;
  words: (id: string | null | undefined) => string;
}

/** A language that was heard; undefined where it could not be told. */
const heard = (tag: string | null | undefined) => (tag && tag !== 'und' ? tag : undefined);

/** What is known of the customer: from the page in front where it is theirs, else from what was kept and seen. */
async function know(bg: Background, it: Case, tabId: number | null): Promise<Known> {
  const page = tabId === null ? undefined : await findShownPage(tabId);
  const isFront = page !== undefined && isOfCase(it, page.hash);
  const ids = [it.ticketRef, it.stakes ?? it.opened.stakes, it.parts.fix?.status?.text];
  const { items, seen } = await bg.store(async (db) => ({
    items: await readVault(
      db,
      ids.filter((id) => typeof id === 'string'),
    ),
    seen: it.ticket === null ? undefined : await guardStore(() => db.get('seen', it.ticket as string)),
  }));
  return {
    head: isFront ? page.head : null,
    language: heard(isFront ? page.assessment?.language : seen?.facts?.language) ?? heard(it.opened.language) ?? null,
    words: (id) => {
      const item = id ? items.get(id) : undefined;
      return item && 'text' in item ? item.text : '';
    },
  };
}

/** Moments as the customer reads them: in their language, and in their zone where it is known, else in ours. */
function clockOf(it: Case, language: string, head: TicketHead | null, { policy, now }: Moment) {
  const ours = dutyCalendar(it.opened.calendar, policy)?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
  const at = (ms: number, zone: string) => formatMoment(ms, language, zone, Date.parse(now));
  return (ms: number) => {
    try {
      return at(ms, head?.timeZone ?? ours);
    } catch (error) {
      // A helpdesk's own name of a zone is none that can be counted with.
      if (!(error instanceof RangeError)) throw error;
      return at(ms, ours);
    }
  };
}

/**
 * What a customer would be written, in their language where there is a text in it. Nothing is written down.
 * @throws ProblemError `no-case`, `store-*`
 */
export async function draftForCustomer(
  bg: Background,
  { id, tabId, language: chosen, tell, parts }: Request<'customer.draft'>,
): Promise<Answer<'customer.draft'>> {
  const moment = await readMoment(bg);
  const it = await bg.store((db) => findCase(db, id));
  if (!it) throw new ProblemError('no-case');
  const { head, language: theirs, words } = await know(bg, it, tabId ?? null);
  const language = customerLanguage(chosen ?? theirs ?? moment.language);
  const timeOf = clockOf(it, language, head, moment);
  const { priority, urgency, sla } = it.parts.weighing ?? {};
  const inWords = (known: Partial<NonNullable<typeof sla>> | null): SlaWords => ({
    metric: known?.metric ?? null,
    time: known?.dueAt ? timeOf(Date.parse(known.dueAt)) : null,
  });
  // Until somebody confirmed it, it is the one that the card shows as running. Of one that was missed a person finds the words.
  const runs = sla ?? customerSla(it);
  const isMissed = runs?.dueAt != null && Date.parse(runs.dueAt) < Date.parse(moment.now);
  const ref = parseRef(words(it.ticketRef) || null);
  const nextBy = updateBy(it, Date.parse(moment.now), 'update', moment.policy);
  const to: ToCustomer = {
    language,
    ticket: {
      requester: { name: head?.requester ?? ref.requester ?? '' },
      assignee: { name: head?.assignee ?? moment.settings.name },
      subject: head?.subject ?? ref.subject ?? '',
    },
    nextBy: nextBy === null ? null : timeOf(nextBy),
  };
  const proposed = {
    process: words(it.parts.fix?.status?.text),
    impact: stakesForCustomer(words(it.stakes ?? it.opened.stakes)),
    sla: isMissed ? '' : slaSentence(language, inWords(runs)),
  };
  const text = tell.includes('update')
    ? writeUpdate(to, parts ?? proposed)
    : writeConfirmation(to, {
        received: tell.includes('received'),
        priority: tell.includes('priority') ? (priority?.level ?? null) : null,
        urgency: tell.includes('urgency') ? (urgency?.level ?? null) : null,
        sla: tell.includes('sla') && sla ? inWords(sla) : null,
      });
  const fit = theirs === null ? 'unknown' : customerLanguage(theirs) === theirs.split('-')[0] ? 'known' : 'other';
  return { language, languages: CUSTOMER_LANGUAGES, fit, text, proposed };
}
