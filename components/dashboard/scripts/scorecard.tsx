import { useState } from 'react';
import { type Criterion, SCORE_ANSWERS, SCORECARD, type ScoreAnswer } from '../../../lib/model/script-review.ts';
import { SHORT_TEXT } from '../../../lib/model/text-limits.ts';
import { CountedField } from '../../shared/counted-field.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';

/** What a coach makes of one reply: each question with yes, no, or does not apply, and the words that show it. */
export function Scorecard({ use, onScored }: { use: string; onScored: () => Promise<unknown> }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [answers, setAnswers] = useState<Partial<Record<Criterion, ScoreAnswer>>>({});
  const [quotes, setQuotes] = useState<Partial<Record<Criterion, string>>>({});
  const [isAsked, setAsked] = useState(false);
  const open = SCORECARD.filter((criterion) => !answers[criterion]).length;
  const isTooLong = Object.values(quotes).some((quote) => quote.length > SHORT_TEXT);
  const save = () => {
    setAsked(true);
    if (open > 0 || isTooLong) return;
    void run(async () => {
      await ask('scripts.score', { use, answers, quotes });
      await onScored();
    });
  };
  return (
    <div className="case-form scorecard">
      <h3 className="section-title">{say('scripts.score.title')}</h3>
      {SCORECARD.map((criterion) => {
        const answer = answers[criterion];
        const name = say(`scripts.criterion.${criterion}`);
        return (
          <div key={criterion} className="scorecard-item" data-open={isAsked && !answer}>
            <ChoiceField<ScoreAnswer | ''>
              label={name}
              value={answer ?? ''}
              choices={SCORE_ANSWERS.map((id) => ({ id, text: say(`scripts.score.${id}`) }))}
              onChange={(next) => next !== '' && setAnswers((last) => ({ ...last, [criterion]: next }))}
            />
            {(answer === 'yes' || answer === 'no') && (
              <CountedField
                label={say('scripts.score.words-of', { criterion: name })}
                isLabelHidden
                placeholder={say('scripts.score.words')}
                most={SHORT_TEXT}
                value={quotes[criterion] ?? ''}
                onChange={(quote) => setQuotes((last) => ({ ...last, [criterion]: quote }))}
              />
            )}
          </div>
        );
      })}
      <p className="soft small">{say('scripts.score.words.help')}</p>
      {isAsked && open > 0 && (
        <p className="field-error" role="status">
          {say('scripts.score.missing', { count: open })}
        </p>
      )}
      <ProblemNotice problem={problem} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} onPress={save}>
          {say('scripts.score.save')}
        </Button>
      </div>
    </div>
  );
}
