import { useState } from 'react';
import { CASE_STEPS } from '../../../lib/model/kinds.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { bringBack } from './change-items.ts';
import type { PartProps, Step } from './process-parts.ts';
import { useProcess } from './process-tools.ts';
import { StepEditor } from './step-editor.tsx';

/** The five steps, always in their order (R52), each with its name and checklist. */
export function StepsEditor({ value, onChange }: PartProps<'steps'>) {
  const { say, context, textOf } = useProcess();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="steps-editor">
      <p className="soft small">{say('process.steps.help')}</p>
      {CASE_STEPS.map((id, at) => {
        const step: Step = value.find((one) => one.id === id) ?? { id, checklist: [] };
        const put = (next: Step) =>
          onChange(
            value.some((one) => one.id === id) ? value.map((one) => (one.id === id ? next : one)) : [...value, next],
          );
        const name = textOf(step.name) ?? say(`step.${id}`);
        return (
          <Disclosure
            key={id}
            level={4}
            isLazy
            summary={
              <>
                {say('process.step', { number: at + 1, name })}{' '}
                <span className="soft small">{say('process.step.items', { count: step.checklist.length })}</span>
              </>
            }
          >
            <StepEditor
              step={step}
              open={open}
              onOpen={setOpen}
              onChange={put}
              onBringBack={(item) => onChange(bringBack(value, context.shipped.steps ?? [], id, item))}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
