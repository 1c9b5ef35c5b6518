import { useCallback, useState } from 'react';
import { ESCALATION_TYPES, type EscalationType, SEVERITIES, type Severity } from '../../../lib/model/kinds.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Process } from './process-parts.ts';

const PAUSE_MS = 300;
const TYPES = ESCALATION_TYPES.filter((type) => type !== 'none');

/** What a case of a kind would be asked for, by the process as it stands here, saved or not. */
export function AskedPreview({ values }: { values: Process }) {
  const { say, ask } = useSession();
  const [severity, setSeverity] = useState<Severity>('S2');
  const [type, setType] = useState<EscalationType>('hierarchical');
  const asking = useCallback(() => ask('process.preview', { values, severity, type }), [ask, values, severity, type]);
  const { answer, problem } = useAskedSoon(asking, PAUSE_MS);
  return (
    <div className="asked">
      <div className="entry-pair">
        <SelectField
          label={say('process.preview.severity')}
          value={severity}
          choices={SEVERITIES.map((id) => ({ id, text: say(`severity.${id}`) }))}
          onChange={setSeverity}
        />
        <SelectField
          label={say('process.preview.type')}
          value={type}
          choices={TYPES.map((id) => ({ id, text: say(`type.${id}`) }))}
          onChange={setType}
        />
      </div>
      <ProblemNotice problem={problem} />
      {answer && !answer.fits && <p className="soft small">{say('process.preview.old')}</p>}
      {answer ? (
        <ol className="asked-steps">
          {answer.steps.map(({ step, name, isPassed, items }) => (
            <li key={step}>
              <h4 className="field-label">{name}</h4>
              {isPassed || items.length === 0 ? (
                <p className="soft small">{say(isPassed ? 'process.preview.passed' : 'process.preview.nothing')}</p>
              ) : (
                <ul>
                  {items.map(({ item, name: text, asking: kind }) => (
                    <li key={item} data-asking={kind}>
                      {text}
                      {kind === 'must' && <span className="soft small"> {say('process.preview.must')}</span>}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <Skeleton lines={['medium', 'long', 'long']} />
      )}
    </div>
  );
}
