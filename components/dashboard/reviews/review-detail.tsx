import { useCallback, useState } from 'react';
import { AgendaSheet } from '../../meetings/agenda-sheet.tsx';
import { MeetingPapers } from '../../meetings/meeting-papers.tsx';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useFocus } from '../../shared/use-focus.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import type { ReviewAct } from './review-act.ts';
import { ReviewActions } from './review-actions.tsx';
import { ReviewForm } from './review-form.tsx';
import { ReviewNotes } from './review-notes.tsx';

/** One quarter's review: its agenda, its papers, when it is and who came, what was said and agreed (R97, R98). */
export function ReviewDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { say, ask } = useSession();
  const {
    value: view,
    problem: failed,
    reload,
    setValue,
  } = useLoaded(useCallback(() => ask('review.get', { id }), [ask, id]));
  useFocus(reload);
  const { busy, problem, run } = useRun();
  const [form, setForm] = useState<'plan' | 'hold' | null>(null);
  if (!view) {
    return <NotLoaded problem={failed} onRetry={reload} />;
  }
  const act: ReviewAct = (step) =>
    run(async () => {
      setValue(await step(ask));
      onChanged();
    });
  return (
    <div className="review">
      {form ? (
        <ReviewForm key={form} what={form} view={view} busy={busy} act={act} onDone={() => setForm(null)} />
      ) : (
        <div className="case-form-actions">
          {!view.held && (
            <Button look={view.planned ? 'quiet' : 'solid'} icon="calendar" onPress={() => setForm('plan')}>
              {say(view.planned ? 'review.plan.change' : 'review.plan')}
            </Button>
          )}
          <Button look="bare" onPress={() => setForm('hold')}>
            {say('review.hold')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={problem} />
      <div className="review-sheet">
        <AgendaSheet agenda={view.agenda} level={3} />
        <MeetingPapers name={`review-${id}`} agenda={view.agenda} markdown={view.markdown} ics={view.ics} />
      </div>
      <ReviewNotes view={view} busy={busy} act={act} />
      <ReviewActions view={view} busy={busy} act={act} />
    </div>
  );
}
