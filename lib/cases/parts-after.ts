import type { PartAsk, PersonPart } from './part-ask.ts';

/** The post-mortem that this person is invited to (R76). Past its end somebody has to say who came. */
function meetingParts({ it, isMine, now }: PartAsk): PersonPart[] {
  const { meeting, held } = it.parts.mortem ?? {};
  if (!meeting || held || !meeting.invited.some(isMine)) return [];
  const isPast = Date.parse(meeting.at) + meeting.minutes * 60_000 < now;
  return [{ as: 'invited', next: isPast ? 'meet-past' : 'meet', weight: isPast ? 'own' : 'later', at: meeting.at }];
}

/** Actions of this person that are not done, the first due first (R79). */
const actionParts = ({ it, isMine }: PartAsk): PersonPart[] =>
  (it.parts.mortem?.actions ?? [])
    .filter(({ done, owner }) => done === null && isMine(owner))
    .map(({ dueOn, what }) => ({ as: 'action-owner', next: 'act', weight: 'later', on: dueOn, text: what }));

/** What comes of the post-mortem for this person. */
export const afterParts = (ask: PartAsk): PersonPart[] => [...meetingParts(ask), ...actionParts(ask)];
