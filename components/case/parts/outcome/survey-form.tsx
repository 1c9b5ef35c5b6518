import { useState } from 'react';
import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ItemPlace } from '../../item-place.tsx';
import { ReasonForm } from '../../reason-form.tsx';
import { AskCustomer } from './ask-customer.tsx';
import { ScoreForm } from './score-form.tsx';
import { SurveyActionForm } from './survey-action-form.tsx';

type Form = 'ask' | 'score' | 'skip';

/** Asking how it went, the score that came back, and what a poor one leads to; or why nobody asks (R105, R106). */
export function SurveyForm(props: CaseSectionProps) {
  const { view, busy, act } = props;
  const { say } = useSession();
  const [form, setForm] = useState<Form | null>(null);
  const survey = view.parts?.outcome?.survey;
  if (!survey) return null;
  const close = () => setForm(null);
  const skip = async (reason: string) => {
    if (await act((ask, id) => ask('outcome.skip-survey', { id, reason }))) close();
  };
  return (
    <div className="case-part">
      <SurveyLines survey={survey} />
      {form === 'ask' && (
        <ItemPlace onClose={close}>
          <AskCustomer {...props} what="survey" onClose={close} />
        </ItemPlace>
      )}
      {form === 'score' && <ScoreForm of={survey.of} busy={busy} act={act} onClose={close} />}
      {form === 'skip' && (
        <ReasonForm
          label={say('survey.skip.why')}
          action={say('survey.skip')}
          busy={busy}
          onSend={(reason) => void skip(reason)}
          onClose={close}
        />
      )}
      {survey.needsAction && form === null && <SurveyActionForm busy={busy} act={act} />}
      {form === null && (
        <div className="case-actions">
          {!survey.answer && (
            <Button look="bare" onPress={() => setForm('ask')}>
              {say('survey.ask')}
            </Button>
          )}
          <Button look="bare" onPress={() => setForm('score')}>
            {say('survey.record')}
          </Button>
          {!survey.sent && !survey.answer && !survey.skipped && (
            <Button look="bare" onPress={() => setForm('skip')}>
              {say('survey.skip')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function SurveyLines({ survey: { sent, answer, skipped } }: { survey: NonNullable<OutcomeView['survey']> }) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <>
      {sent && (
        <p className="soft small figures">
          {say('survey.sent', { who: sent.by, when: when(sent.at, now, { say, locale }) })}
        </p>
      )}
      {skipped && !sent && <p dir="auto">{say('survey.skipped', { reason: skipped.reason })}</p>}
      {answer && <p className="figures">{say('survey.event.score', { score: answer.score, of: answer.of })}</p>}
      {answer?.comment && (
        <p className="case-text" dir="auto">
          {answer.comment}
        </p>
      )}
    </>
  );
}
