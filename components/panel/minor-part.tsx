import { useState } from 'react';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { MinorForm } from './minor-form.tsx';
import { usePanel } from './panel-context.tsx';
import './minor-part.css';
import { Unbroken } from '../shared/unbroken.tsx';

/** A known defect of this ticket: its date, and whether the customer knows it (R4). */
export function MinorPart({ minor }: { minor: NonNullable<PanelState['minor']> }) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const [changing, setChanging] = useState(false);
  const now = useNow();
  const { tabId } = state;
  const { defect, fixOn, toldAt } = minor;
  // Noon of that day where the reader is: a day is shown as the day it is, in any zone.
  const day = new Date(`${fixOn}T12:00:00`).getTime();
  const isLate = new Date(`${fixOn}T23:59:59`).getTime() < now;
  const insert = () =>
    run(async () => {
      const { text, language } = await ask('minor.text', { tabId });
      const result = await ask('panel.insert', { tabId, script: 'minor-fix-date', language, text });
      if (result.outcome === 'failed') {
        throw new ProblemError(result.problem?.code ?? 'not-inserted', result.problem?.params);
      }
      onToast(say(result.outcome === 'copied' ? 'panel.insert.copied' : `panel.insert.${result.audience}`));
    });
  const told = () => run(async () => onState(await ask('minor.told', { tabId })));
  const done = () => run(async () => onState(await ask('minor.done', { tabId })));
  return (
    <Section title={say('intake.minor.title')}>
      {changing ? (
        <MinorForm onDone={() => setChanging(false)} onCancel={() => setChanging(false)} />
      ) : (
        <div className="minor">
          <p data-late={isLate}>
            <Unbroken>{say(isLate ? 'intake.minor.late' : 'intake.minor.line', { defect, day })}</Unbroken>
          </p>
          <p className="soft small">
            {toldAt ? say('intake.minor.told-at', { at: Date.parse(toldAt) }) : say('intake.minor.tell')}
          </p>
          <div className="minor-actions">
            {!toldAt && (
              <>
                <Button icon="insert" isPending={busy} onPress={() => void insert()}>
                  {say('intake.minor.insert')}
                </Button>
                <Button look="bare" isDisabled={busy} onPress={() => void told()}>
                  {say('intake.minor.told')}
                </Button>
              </>
            )}
            <Button look="bare" isDisabled={busy} onPress={() => void done()}>
              {say('intake.minor.done')}
            </Button>
            <Button look="bare" onPress={() => setChanging(true)}>
              {say('intake.minor.change')}
            </Button>
          </div>
        </div>
      )}
      <ProblemNotice problem={problem} />
    </Section>
  );
}
