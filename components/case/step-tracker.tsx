import type { CaseView } from '../../lib/messages/panel-state.ts';
import { CASE_STEPS, type CaseStep } from '../../lib/model/kinds.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { stepNameOf } from './step-name-of.ts';
import './step-tracker.css';

const SHOWN = CASE_STEPS.filter((step) => step !== 'closed');

/** Where the case is on its way: received, investigation, resolution, post-mortem (R52). */
export function StepTracker({ view }: { view: CaseView }) {
  const { say } = useSession();
  const at = CASE_STEPS.indexOf(view.step);
  // A light case goes from the resolution to its end (R75).
  const isPassed = (step: CaseStep) =>
    step === 'post-mortem' && step !== view.step && (view.parts?.mortem?.isLight ?? false);
  return (
    <ol className="steps" aria-label={say('panel.case.steps')}>
      {SHOWN.map((shown, index) => {
        const state = isPassed(shown) ? 'passed' : index < at ? 'done' : index === at ? 'now' : 'later';
        return (
          <li key={shown} className="step" data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="step-dot">{state === 'done' && <Icon name="check" />}</span>
            <span className="step-name">{stepNameOf(view, shown, say)}</span>
            <span className="visually-hidden">
              {state === 'passed' ? say('process.map.state.passed') : say(`panel.case.step-${state}`)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
