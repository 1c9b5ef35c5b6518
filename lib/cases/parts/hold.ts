import type { Hold } from '../../model/parts/hold.ts';
import type { Part } from './define-part.ts';

/** What keeps a case from being erased (R145). A hold ends by its name alone: one that somebody else placed meanwhile stands. */
export const hold: Part<Hold> = {
  empty: [],
  changes: {
    'case.hold-placed': (state, { reason }, { at, by, event }) => [...state, { event, reason, at, by }],
    'case.hold-lifted': (state, { of }) => state.filter(({ event }) => !of.includes(event)),
  },
};
