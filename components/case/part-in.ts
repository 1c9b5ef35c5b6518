import type { CaseView } from '../../lib/messages/panel-state.ts';

export interface Me {
  id: string;
  name: string;
}

/** What a person is to a case (R50): who took it on, who owns it, who raised it, or anybody else. */
export function partIn(view: CaseView, me: Me): 'taker' | 'owner' | 'raiser' | 'helper' {
  const isMe = (who: string | null | undefined) =>
    who != null && (who === me.id || (me.name !== '' && who === me.name));
  if (isMe(view.handover.acceptedBy)) return 'taker';
  if (isMe(view.owner)) return 'owner';
  return isMe(view.openedBy) ? 'raiser' : 'helper';
}
