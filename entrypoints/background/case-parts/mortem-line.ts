import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';
import { somebodyName } from './keep-who.ts';
import { noonOf } from './local-day.ts';

/** An event of the post-mortem in words. */
export function mortemLine(event: LogEvent, words: Words, moment: Moment): string | undefined {
  const { say } = moment;
  const planned = findData('case.meeting-planned', event);
  if (planned) return say('mortem.event.planned', { at: Date.parse(planned.at) });
  const held = findData('case.meeting-held', event);
  if (held) return say('mortem.event.held', { count: held.people.filter(({ came }) => came).length });
  const answered = findData('case.answered', event);
  if (answered) return say('mortem.event.answered', { question: say(`mortem.question.${answered.question}`) });
  const added = findData('case.action-added', event);
  if (added) {
    const owner = somebodyName(added.owner, words, moment);
    return say('mortem.event.added', { owner, at: noonOf(added.dueOn), what: words(added.what) ?? '' });
  }
  const changed = findData('case.action-changed', event);
  if (changed) return say('mortem.event.changed', { what: words(changed.what) ?? '' });
  const done = findData('case.action-done', event);
  if (done) return say(done.done ? 'mortem.event.done' : 'mortem.event.undone', { what: words(done.what) ?? '' });
  if (findData('case.actions-ruled-out', event)) return say('mortem.event.ruled-out');
  const waived = findData('case.post-mortem-waived', event);
  if (!waived) return undefined;
  return say('mortem.event.waived', { name: words(waived.name) ?? personName(event.by, moment) });
}

/** Ids of the vault items that its words need. */
export function mortemLineIds(event: LogEvent): (string | null | undefined)[] {
  const added = findData('case.action-added', event);
  if (added) return [added.what, added.owner.name];
  return [
    findData('case.action-changed', event)?.what,
    findData('case.action-done', event)?.what,
    findData('case.post-mortem-waived', event)?.name,
  ];
}
