import { findData } from '../../../lib/cases/read-data.ts';
import { personName } from '../names.ts';
import type { PartPage } from './define-part-page.ts';

/** Whether a case is on hold, and why (R145). */
export const holdPage: PartPage<'hold'> = {
  ids: ({ parts }) => (parts.hold ?? []).map(({ reason }) => reason),
  view: (it, words, moment) => ({
    placed: (it.parts.hold ?? []).map(({ event, reason, by, at }) => ({
      id: event,
      reason: words(reason) ?? '',
      by: personName(by, moment),
      at,
    })),
  }),
  line: (event, _, { say }) => {
    if (findData('case.hold-placed', event)) return say('hold.event.placed');
    return findData('case.hold-lifted', event) ? say('hold.event.lifted') : undefined;
  },
};
