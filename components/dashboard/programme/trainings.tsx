import { useState } from 'react';
import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import type { Problem } from '../../../lib/model/problem.ts';
import { dayWords } from '../../shared/day-words.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { ProgrammeAct } from './use-programme.ts';

/** Which executive completed which training: all of them before the first customer (R119). */
export function Trainings({
  view,
  busy,
  problem,
  act,
}: {
  view: ProgrammeView;
  busy: boolean;
  problem: Problem | null;
  act: ProgrammeAct;
}) {
  const { say, locale } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(view.today);
  if (view.executives.length === 0) return <p className="soft">{say('programme.executives.none')}</p>;
  if (view.trainings.length === 0) return <p className="soft">{say('programme.missing.trainings')}</p>;
  const save = async (person: string, what: string) => {
    if (on && (await act((ask) => ask('programme.train', { person, what, on })))) setOpen(null);
  };
  return (
    <>
      {view.executives.map(({ id, name, trainings }) => {
        const left = trainings.filter((training) => !training.on).length;
        return (
          <div key={id} className="programme-part">
            <h3 className="programme-person">
              <bdi>{name}</bdi>{' '}
              <span className="soft small">
                {left === 0 ? say('programme.ready') : say('programme.not-ready', { count: left })}
              </span>
            </h3>
            <ul className="programme-lines">
              {trainings.map((training) => {
                const key = `${id}/${training.id}`;
                return (
                  <li key={training.id}>
                    <div className="programme-line">
                      <span dir="auto">{training.name}</span>
                      {training.on ? (
                        <span className="soft small figures">{dayWords(training.on, locale)}</span>
                      ) : (
                        <Button
                          look="bare"
                          icon="check"
                          aria-label={say('programme.train.of', { who: name, training: training.name })}
                          onPress={() => setOpen(open === key ? null : key)}
                        >
                          {say('programme.train')}
                        </Button>
                      )}
                    </div>
                    {open === key && (
                      <div className="programme-days">
                        <DateField label={say('programme.day')} value={on} onChange={setOn} />
                        <Button isPending={busy} isDisabled={!on} onPress={() => void save(id, training.id)}>
                          {say('action.save')}
                        </Button>
                      </div>
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      <ProblemNotice problem={problem} />
    </>
  );
}
