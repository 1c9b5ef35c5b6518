import { useEffect, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import { PRIORITIES, type Priority } from '../../../lib/model/kinds.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { type Problem, problemOf } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { DateTimeField } from '../../ui/date-time-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { PreviewExamples } from './preview-examples.tsx';
import { slaName } from './sla-sentence.ts';

const PAUSE_MS = 150;
const NONE = 'none';

const hasTargets = (sla: Sla, row: Priority | 'default') => Object.keys(sla.targets[row] ?? {}).length > 0;

/** Whether an SLA has any target for a ticket of this priority; one without counts as normal where nothing else is said. */
function isTargeted(sla: Sla, priority: Priority | typeof NONE): boolean {
  return hasTargets(sla, 'default') || hasTargets(sla, priority === NONE ? 'normal' : priority);
}

/** A priority that shows something: normal, or the first that has a target. */
function usualPriority(sla: Sla): Priority {
  return isTargeted(sla, 'normal')
    ? 'normal'
    : ([...PRIORITIES].reverse().find((each) => hasTargets(sla, each)) ?? 'normal');
}

/** When tickets would be due by what stands in the editor, saved or not. */
export function Preview({
  calendars,
  slas,
  openId,
}: {
  calendars: readonly Calendar[];
  slas: readonly Sla[];
  /** Of the SLA that is being edited: the preview follows it. */
  openId: string | null;
}) {
  const { say, ask } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setPicked] = useState<Priority | typeof NONE | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const [shown, setShown] = useState<Answer<'hours.preview'>['preview']>(null);
  const [isBroken, setBroken] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    if (openId) setChosen(openId);
  }, [openId]);
  const sla = slas.find(({ id }) => id === chosen) ?? slas[0];
  const id = sla?.id;
  const priority = picked ?? (sla ? usualPriority(sla) : 'normal');

  useEffect(() => {
    if (id === undefined) return setShown(null);
    let isCurrent = true;
    const timer = setTimeout(() => {
      const asked = { values: { calendars, slas }, sla: id, priority: priority === NONE ? null : priority, own };
      ask('hours.preview', asked).then(
        ({ preview }) => {
          if (!isCurrent) return;
          setProblem(null);
          setBroken(preview === null);
          if (preview) setShown(preview);
        },
        (error) => isCurrent && setProblem(problemOf(error)),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, calendars, slas, id, priority, own]);

  return (
    <section className="hours-preview" aria-label={say('hours.preview')}>
      <h3>{say('hours.preview')}</h3>
      {sla ? (
        <>
          <SelectField
            label={say('hours.preview.sla')}
            value={sla.id}
            choices={slas.map((each) => ({ id: each.id, text: slaName(each, { say }) }))}
            onChange={setChosen}
          />
          <SelectField
            label={say('hours.preview.priority')}
            value={priority}
            choices={[
              ...[...PRIORITIES].reverse().map((each) => ({ id: each, text: say(`priority.${each}`) })),
              { id: NONE, text: say('hours.preview.none') },
            ]}
            onChange={setPicked}
          />
          <DateTimeField label={say('hours.preview.own')} autoFocus={false} onChange={setOwn} />
          {isBroken && <p className="soft small">{say('hours.preview.broken')}</p>}
          {shown && <PreviewExamples {...shown} isOld={isBroken} isTargeted={isTargeted(sla, priority)} />}
          <ProblemNotice problem={problem} />
        </>
      ) : (
        <p className="soft">{say('hours.preview.empty')}</p>
      )}
    </section>
  );
}
