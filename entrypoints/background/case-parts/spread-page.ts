import { currentVersion, messageState } from '../../../lib/cases/parts/current-message.ts';
import { findData } from '../../../lib/cases/read-data.ts';
import { parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { SpreadView } from '../../../lib/messages/case-parts/spread-view.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { AffectedCustomer, MessageVersion, SharedMessage } from '../../../lib/model/parts/spread.ts';
import type { Moment } from '../context.ts';
import { isMe, personName, type Words, whoName } from '../names.ts';
import type { PartPage } from './define-part-page.ts';

/** Whoever wrote a text does not approve it, while the team lists anybody else (R70). */
export const mayApprove = (author: string, moment: Moment): boolean =>
  !isMe(author, moment) || moment.policy.people.filter(({ id }) => !isMe(id, moment)).length === 0;

function versionView(it: SharedMessage, version: MessageVersion, words: Words, moment: Moment) {
  const { approved } = version;
  return {
    version: version.version,
    language: version.language,
    text: words(version.text) ?? '',
    textId: version.text,
    state: messageState(it, version, moment.now),
    author: personName(version.by, moment),
    approver: approved ? personName(approved.by, moment) : null,
    validUntil: approved?.validUntil ?? null,
    mayApprove: mayApprove(version.by, moment),
  };
}

/** What a customer on the list is called: by the name given, else by their ticket. */
function affectedName({ name, ticketRef }: AffectedCustomer, words: Words, { say }: Moment): string {
  return words(name) ?? parseRef(words(ticketRef)).requester ?? say('case.erased');
}

const groupLeft = (it: Case) => {
  const listed = new Set((it.parts.spread?.affected ?? []).map(({ ticket }) => ticket));
  return (it.tickets ?? []).filter(({ ticket }) => !listed.has(ticket)).length;
};

/** Other customers of a case (R68–R70). */
export const spreadPage: PartPage<'spread'> = {
  ids: (it) => {
    const { plan, scope, affected = [], messages = [] } = it.parts.spread ?? {};
    return [
      plan?.text,
      scope?.scope,
      scope?.issue,
      scope?.words,
      ...(scope?.questions ?? []).flatMap(({ question, answer }) => [question, answer]),
      ...affected.flatMap(({ name, reach, ticketRef }) => [name, reach, ticketRef]),
      ...messages.flatMap(({ versions }) => versions.map(({ text }) => text)),
    ];
  },
  view: (it, words, moment): SpreadView => {
    const { plan, scope, affected = [], messages = [] } = it.parts.spread ?? {};
    return {
      plan: plan
        ? {
            channel: plan.channel,
            owner: plan.owner ? whoName(plan.owner, moment) : null,
            text: words(plan.text),
            every: plan.every,
          }
        : null,
      scope: scope
        ? {
            text: words(scope.scope) ?? '',
            questions: scope.questions.map(({ question, answer }) => ({
              question: words(question) ?? '',
              answer: words(answer) ?? '',
            })),
            issue: words(scope.issue) ?? '',
            words: words(scope.words) ?? '',
          }
        : null,
      affected: affected.map((one) => ({
        customer: one.customer,
        name: affectedName(one, words, moment),
        reach: words(one.reach),
        url: parseRef(words(one.ticketRef)).url ?? null,
        told: one.told ? { state: one.told.state, at: one.told.at } : null,
      })),
      messages: messages.map((one) => ({
        message: one.message,
        versions: one.versions.map((version) => versionView(one, version, words, moment)).reverse(),
      })),
      groupLeft: groupLeft(it),
    };
  },
  line: (event, words, moment) => {
    const { say } = moment;
    if (findData('case.plan-set', event)) return say('spread.event.plan');
    if (findData('case.scope-set', event)) return say('spread.event.scope');
    const added = findData('case.affected-added', event);
    if (added) {
      const name = words(added.name) ?? parseRef(words(added.ticketRef ?? null)).requester ?? say('case.erased');
      return say('spread.event.added', { name });
    }
    if (findData('case.affected-removed', event)) return say('spread.event.removed');
    const told = findData('case.affected-told', event);
    if (told) return say(`spread.event.told.${told.state}`);
    const written = findData('case.message-written', event);
    if (written) return say('spread.event.written', { version: written.version });
    const approved = findData('case.message-approved', event);
    if (approved) return say('spread.event.approved', { version: approved.version });
    return findData('case.message-withdrawn', event) ? say('spread.event.withdrawn') : undefined;
  },
  lineIds: (event) => {
    const added = findData('case.affected-added', event);
    return added ? [added.name, added.ticketRef] : [];
  },
};

/** The texts of a case that may be sent now, each with whoever approved it. */
export function textsToSend(it: Case, words: Words, moment: Moment) {
  return (it.parts.spread?.messages ?? []).flatMap((one) => {
    const version = currentVersion(one, moment.now);
    const text = version && words(version.text);
    if (!version?.approved || !text) return [];
    const approver = personName(version.approved.by, moment);
    return [{ message: one.message, version: version.version, language: version.language, text, approver }];
  });
}
