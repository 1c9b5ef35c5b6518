import { isAutomaticEvent } from '../../lib/cases/event-kind.ts';
import { isLight } from '../../lib/cases/is-light.ts';
import { itemName } from '../../lib/cases/item-name.ts';
import { roleName } from '../../lib/cases/pick-text.ts';
import { eventInstant, findData, isClockOff } from '../../lib/cases/read-data.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import type { TimelineLine } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import { EVENT_DATA } from '../../lib/model/case-events.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import type { CaseStep } from '../../lib/model/kinds.ts';
import { partLine } from './case-parts/all-pages.ts';
import type { Moment } from './context.ts';
import { handoverLine } from './handover-line.ts';
import { personName, type Words, whoName } from './names.ts';
import { promiseQuote } from './promises/promise-line.ts';

/** Ids of the vault items a timeline line shows. */
export function vaultIdsOf(event: LogEvent): string[] {
  return [event.data.note, event.data.reason, promiseQuote(event), nameIdOf(event)].filter(
    (id) => typeof id === 'string',
  );
}

/** Whoever answers for a step that was left too early. */
const nameIdOf = (event: LogEvent) => findData('case.step-entered', event)?.name;

/** What the log says of the entry itself: it did not hold any more, a clock was wrong, what was left open. */
function asideOf(event: LogEvent, it: Case, moment: Moment): string | null {
  const { say, now } = moment;
  if (it.missed?.includes(event.id)) return say('event.missed');
  const off = isClockOff(event, Date.parse(now)) ? say('event.clock') : null;
  return [off, leftOpenText(event, moment)].filter((text) => text !== null).join(' ') || null;
}

/** One event of a case, in words. */
export function timelineLine(event: LogEvent, it: Case, words: Words, moment: Moment): TimelineLine {
  const by = isAutomaticEvent(event)
    ? moment.say('app.name')
    : (words(nameIdOf(event)) ?? personName(event.by, moment));
  const line = { id: event.id, type: event.type, at: eventInstant(event), by };
  const note = [event.data.note, event.data.reason, promiseQuote(event)]
    .map((id) => (typeof id === 'string' ? words(id) : null))
    .find((text) => text !== null);
  return {
    ...line,
    aside: asideOf(event, it, moment),
    text: handoverLine(event, words, moment) ?? partLine(event, words, moment) ?? textOf(event, it, moment),
    detail: note ?? detailOf(event, it, moment),
  };
}

function textOf(event: LogEvent, it: Case, moment: Moment): string {
  const { say } = moment;
  const opened = findData('case.opened', event);
  if (opened?.cause) return say('ladder.event.opened');
  if (opened) return say(event.subject === `case:${it.id}` ? 'event.case.opened' : 'event.case.joined');
  const entered = findData('case.step-entered', event);
  if (entered) return say('event.case.step-entered', { step: stepName(moment.policy, entered.step, say) });
  const checked = findData('case.item-checked', event);
  if (checked) {
    const item = nameOfItem(checked.step, checked.item, moment);
    return say(checked.done ? 'event.case.item-checked' : 'event.case.item-unchecked', { item });
  }
  if (findData('case.accepted', event)) return say('event.case.accepted');
  const owned = findData('case.owner-changed', event);
  if (owned) return say('event.case.owner-changed', { owner: whoName(owned.owner, moment) });
  const weighed = findData('case.severity-set', event);
  if (weighed) return say('event.case.severity-set', { severity: weighed.severity });
  const raised = findData('case.raised', event);
  if (raised) return say('event.case.raised', { to: whoName(raised.handover, moment) });
  const climbed = climbText(event, moment);
  if (climbed !== null) return climbed;
  const contact = findData('case.contact-logged', event);
  if (contact) return say('event.case.contact-logged', { channel: say(`channel.${contact.channel}`) });
  if (findData('case.note-added', event)) return say('event.case.note-added');
  if (findData('case.reopened', event)) return say('event.case.reopened');
  const isKnown = event.type in EVENT_DATA && event.v === 1;
  return say(isKnown ? 'event.broken' : 'event.other', { type: event.type });
}

/** An item of a step's checklist, which the team may have moved to another step since. */
function nameOfItem(step: CaseStep | undefined, id: string, { policy, say }: Moment): string {
  const own = policy.steps.find((one) => one.id === step)?.checklist ?? [];
  const all = [...own, ...policy.steps.flatMap(({ checklist }) => checklist)];
  return itemName(all.find((item) => item.id === id) ?? { id }, say);
}

/** What was left open when the case went on all the same (R52, R58). */
function leftOpenText(event: LogEvent, moment: Moment): string | null {
  const { open = [], from } = findData('case.step-entered', event) ?? {};
  if (open.length === 0) return null;
  const items = open.map((id) => nameOfItem(from ?? undefined, id, moment)).join('; ');
  return moment.say('event.case.left-open', { items });
}

/** What happened by itself, and what people said of it. */
function climbText(event: LogEvent, moment: Moment): string | null {
  const { say } = moment;
  const step = findData('case.step-climbed', event);
  if (step) {
    const to = whoName(step.to, moment);
    if (step.skipped) return say('ladder.event.skipped', { to: roleName(moment.policy.roles, step.to.role, say) });
    return say(step.round > 0 ? 'ladder.event.again' : 'ladder.event.asked', { to });
  }
  if (findData('case.ticket-joined', event)) return say('ladder.event.joined');
  if (findData('case.ticket-parted', event)) return say('ladder.event.parted');
  return findData('case.stakes-set', event) ? say('ladder.event.stakes') : null;
}

/** A light case says that its post-mortem is waived by rule (R75). */
function detailOf(event: LogEvent, it: Case, moment: Moment): string | null {
  const entered = findData('case.step-entered', event);
  const hadPostMortem = it.steps.some(({ step }) => step === 'post-mortem');
  return entered?.step === 'closed' && isLight(it, moment.policy) && !hadPostMortem ? moment.say('gate.waived') : null;
}
