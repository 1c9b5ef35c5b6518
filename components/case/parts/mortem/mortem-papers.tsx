import { useCallback } from 'react';
import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { MeetingPapers } from '../../../meetings/meeting-papers.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';

/** Agenda and calendar file of the post-mortem, as the case stands (R76). */
export function MortemPapers({ view }: { view: CaseView }) {
  const { ask } = useSession();
  const { id, ref } = view;
  const { value } = useLoaded(useCallback(() => ask('mortem.agenda', { id }), [ask, id]));
  if (!value) return null;
  return (
    <MeetingPapers
      name={`post-mortem-${ref}`}
      agenda={value.agenda}
      markdown={value.markdown}
      ics={value.ics ?? null}
    />
  );
}
