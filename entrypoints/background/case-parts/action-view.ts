import type { ActionView } from '../../../lib/messages/case-parts/mortem-view.ts';
import type { Action } from '../../../lib/model/parts/mortem.ts';
import type { Moment } from '../context.ts';
import type { Words } from '../names.ts';
import { localDay } from './local-day.ts';
import { isGone, isMine, namedWho } from './named-who.ts';

/** An action as a page shows it (R79). */
export function actionView(action: Action, words: Words, moment: Moment): ActionView {
  const { id, kind, what, owner, dueOn, done } = action;
  return {
    id,
    kind,
    what: words(what) ?? '',
    owner: namedWho(owner, words, moment),
    isMine: isMine(owner, moment),
    isGone: isGone(owner, moment),
    dueOn,
    isOverdue: done === null && dueOn < localDay(moment.now),
    done: done && { at: done.at, note: words(done.note) },
  };
}

/** Ids of the vault items that it needs. */
export const actionIds = ({ what, owner, done }: Action) => [what, owner.name, done?.note];
