import { type NewEvent, newEvent } from '../../../lib/cases/new-event.ts';
import { currentMessages } from '../../../lib/cases/parts/current-message.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { SharedMessage } from '../../../lib/model/parts/spread.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { actOn } from '../case-messages.ts';
import type { Background } from '../context.ts';
import { pageWithTicket } from '../page-with-ticket.ts';
import { surfaceOf } from '../panel-access.ts';
import { panelState } from '../panel-state.ts';
import { mayApprove } from './spread-page.ts';

/** Plan, scope, texts and list of the other customers of a case (R68–R70). */
export function spreadMessages(bg: Background): Handlers {
  return {
    'spread.plan': ({ id, channel, owner, text, every }) =>
      actOn(bg, id, (it, _, keep) => {
        // A plan is somebody's by role or from the team's list: a name alone could not be told of it.
        const named = owner.role || owner.person ? { role: owner.role ?? 'agent', person: owner.person ?? null } : null;
        return newEvent('case.plan-set', subject(it), {
          channel,
          owner: named,
          plan: keep('plan', text),
          every: every ?? null,
        });
      }),
    'spread.scope': ({ id, text, questions, issue, words }) =>
      actOn(bg, id, (it, _, keep) => {
        const scope = keep('scope', text);
        if (scope === null) return null;
        const asked = questions.flatMap(({ question, answer }) => {
          const kept = keep('question', question);
          return kept === null ? [] : [{ question: kept, answer: keep('answer', answer) }];
        });
        return newEvent('case.scope-set', subject(it), {
          scope,
          questions: asked,
          issue: keep('issue', issue.trim()),
          words: keep('words', words),
        });
      }),
    'spread.add': ({ id, name, reach }) =>
      actOn(bg, id, (it, _, keep) => {
        const data = { customer: crypto.randomUUID(), name: keep('name', name), reach: keep('reach', reach) };
        return newEvent('case.affected-added', subject(it), data);
      }),
    'spread.add-group': ({ id }) => actOn(bg, id, (it) => groupEvents(it)),
    'spread.remove': ({ id, customer }) =>
      actOn(bg, id, (it) => (find(it, customer) ? newEvent('case.affected-removed', subject(it), { customer }) : null)),
    'spread.told': ({ id, customer, state }) =>
      actOn(bg, id, (it, { now }) => {
        if (!find(it, customer)) return null;
        const [sent] = state === 'sent' ? currentOf(it, now) : [];
        return newEvent('case.affected-told', subject(it), { customer, state, ...sent });
      }),
    'spread.write': ({ id, message, language, text }) =>
      actOn(bg, id, (it, _, keep) => {
        const known = it.parts.spread?.messages.find((one) => one.message === message);
        const kept = keep('message', text);
        if (kept === null) return null;
        return newEvent('case.message-written', subject(it), {
          message: known?.message ?? crypto.randomUUID(),
          version: Math.max(0, ...(known?.versions ?? []).map(({ version }) => version)) + 1,
          language,
          text: kept,
        });
      }),
    'spread.approve': ({ id, message, version, textId, validUntil }) =>
      actOn(bg, id, (it, moment) => {
        const found = findMessage(it, message)?.versions.find((one) => one.version === version && one.text === textId);
        if (!found || found.approved) return null;
        if (!mayApprove(found.by, moment)) throw new ProblemError('not-yours-to-approve');
        return newEvent('case.message-approved', subject(it), {
          message,
          version,
          text: textId,
          validUntil: validUntil ?? null,
        });
      }),
    'spread.withdraw': ({ id, message, version }) =>
      actOn(bg, id, (it) =>
        findMessage(it, message) ? newEvent('case.message-withdrawn', subject(it), { message, version }) : null,
      ),
    'spread.told-here': async ({ tabId, id, message, version }, from) => {
      const { hash, requester, head } = await pageWithTicket(tabId);
      if (hash === null) throw new ProblemError('no-ticket');
      await actOn(bg, id, (it, _, keep) => {
        const known = it.parts.spread?.affected.find(
          (one) => one.ticket === hash || (one.person !== null && one.person === requester),
        );
        const customer = known?.customer ?? crypto.randomUUID();
        const ref = { key: head.key, url: head.url, subject: head.subject, requester: head.requester };
        const added = newEvent('case.affected-added', subject(it), {
          customer,
          person: requester,
          ticket: hash,
          ticketRef: known ? null : keep('ticket', JSON.stringify(ref)),
        });
        const told = newEvent('case.affected-told', subject(it), {
          customer,
          message,
          version,
          channel: head.channel,
          state: 'sent',
        });
        return known ? [told] : [added, told];
      });
      return panelState(bg, tabId, surfaceOf(from));
    },
  };
}

const subject = (it: Case) => `case:${it.id}`;
const find = (it: Case, customer: string) => it.parts.spread?.affected.find((one) => one.customer === customer);
const findMessage = (it: Case, message: string): SharedMessage | undefined =>
  it.parts.spread?.messages.find((one) => one.message === message);

/** The text that may be sent now, where there is exactly one: else nobody knows which it was. */
function currentOf(it: Case, now: string): { message: string; version: number }[] {
  const current = currentMessages(it.parts.spread, now);
  return current.length === 1 ? current.map(({ message, version }) => ({ message, version: version.version })) : [];
}

/** The tickets that the case carries, as customers on the list; those that are on it already come no second time. */
function groupEvents(it: Case): NewEvent[] {
  const listed = new Set((it.parts.spread?.affected ?? []).map(({ ticket }) => ticket));
  return (it.tickets ?? [])
    .filter(({ ticket }) => !listed.has(ticket))
    .map(({ ticket, ticketRef }) =>
      newEvent('case.affected-added', subject(it), { customer: crypto.randomUUID(), ticket, ticketRef }),
    );
}
