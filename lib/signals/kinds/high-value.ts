import type { Sight, SignalDefinition, View } from '../definition.ts';

function seeAccount({ ticket, accountTier }: View): Sight[] {
  if (accountTier === 'high') return [{ kind: 'high-value', strength: 'explicit', rule: 'high-value/account' }];
  const tagged = ticket.tags.some((tag) => tag.toLowerCase() === 'vip');
  return tagged ? [{ kind: 'high-value', strength: 'explicit', rule: 'high-value/tag' }] : [];
}

/** Much is at stake: an account of tier high, or the tag "vip". Weighs only beside another reason to worry. */
export const highValue: SignalDefinition = {
  kind: 'high-value',
  from: 'ticket',
  points: { explicit: 10, tone: 10 },
  floor: 0,
  isThreat: false,
  see: seeAccount,
};
