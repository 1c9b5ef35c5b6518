import { findData } from '../../lib/cases/read-data.ts';
import type { LogEvent } from '../../lib/model/event.ts';
import type { Moment } from './context.ts';
import { isMe, personName, type Words, whoName } from './names.ts';

/** Ids of the vault items that the line of such an event needs. */
export function handoverIdsOf(event: LogEvent): string[] {
  const accepted = findData('case.accepted', event);
  return accepted?.name ? [accepted.name] : [];
}

/** An event of a hand-over in words; undefined for any other event. */
export function handoverLine(event: LogEvent, words: Words, moment: Moment): string | undefined {
  const { say } = moment;
  const given = findData('case.handed-over', event);
  const isNameless = (person: string | null | undefined) => isMe(person, moment) && !moment.settings.name;
  if (given && isNameless(given.handover.person)) return say(`event.case.handed-over.${given.mode}.you`);
  if (given) return say(`event.case.handed-over.${given.mode}`, { to: whoName(given.handover, moment) });
  const returned = findData('case.returned', event);
  if (returned && isNameless(returned.to.person)) return say('event.case.returned.you');
  if (returned) return say('event.case.returned', { to: whoName(returned.to, moment) });
  const sent = findData('case.brief-sent', event);
  if (sent) {
    const name = moment.policy.destinations.find(({ id }) => id === sent.destination)?.name ?? sent.name;
    return say(`event.case.brief-sent.${sent.outcome}`, { name: name ?? sent.kind });
  }
  const accepted = findData('case.accepted', event);
  if (!accepted?.name) return undefined;
  const who = words(accepted.name) ?? say('case.someone');
  const channel = say(`channel.${accepted.how ?? 'other'}`);
  if (isNameless(event.by)) return say('event.case.accepted-for.you', { who, channel });
  return say('event.case.accepted-for', { who, channel, by: personName(event.by, moment) });
}
