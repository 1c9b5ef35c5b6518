import type { Ladder, LadderStep } from '../../../lib/model/ladder.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ByLanguageField } from './by-language-field.tsx';
import { useWording } from './editor-context.tsx';
import { freeId, stepItem } from './move-items.ts';
import { StepForm } from './step-form.tsx';
import { stepSentence } from './step-sentence.ts';

/** A ladder: its name, where it runs, and its steps in their order. */
export function LadderForm({ ladder, onChange }: { ladder: Ladder; onChange: (ladder: Ladder) => void }) {
  const { say } = useSession();
  const wording = useWording();
  const { steps } = ladder;
  const { languages, pagers } = wording.context;
  const put = (next: readonly LadderStep[]) => onChange({ ...ladder, steps: [...next] });
  const add = () => {
    const last = steps.at(-1)?.after;
    const after = last !== undefined && typeof last !== 'string' ? { times: last.times + 1 } : 'PT1H';
    put([...steps, { id: freeId('step', steps), after, to: { role: 'lead' }, whenNobody: 'skip' }]);
  };
  return (
    <>
      <ByLanguageField
        label={say('editor.name')}
        texts={ladder.name ?? {}}
        languages={languages}
        onChange={(name) => onChange({ ...ladder, name })}
      />
      <SelectField
        label={say('editor.pager')}
        value={ladder.pager ? `id:${ladder.pager}` : 'browser'}
        choices={[
          { id: 'browser', text: say('editor.pager.browser') },
          ...pagers.map(({ id, name }) => ({ id: `id:${id}`, text: name })),
          ...(ladder.pager && !pagers.some(({ id }) => id === ladder.pager)
            ? [{ id: `id:${ladder.pager}`, text: ladder.pager }]
            : []),
        ]}
        onChange={(id) => onChange({ ...ladder, pager: id === 'browser' ? null : id.slice('id:'.length) })}
      />
      <p className="soft small field-note">
        {say(ladder.pager ? 'editor.pager.elsewhere.help' : 'editor.pager.browser.help')}
        {pagers.length === 0 && say('words.gap') + say('editor.pager.none')}
      </p>
      <ol className="ladder-steps">
        {steps.map((step, at) => (
          <li key={step.id}>
            <Section
              title={say('editor.step.number', { number: at + 1 })}
              aside={
                <span className="ladder-step-acts">
                  <IconButton
                    icon="arrow-up"
                    label={say('editor.step.up', { number: at + 1 })}
                    isDisabled={at === 0}
                    onPress={() => put(stepItem(steps, step.id, -1))}
                  />
                  <IconButton
                    icon="arrow-down"
                    label={say('editor.step.down', { number: at + 1 })}
                    isDisabled={at === steps.length - 1}
                    onPress={() => put(stepItem(steps, step.id, 1))}
                  />
                  <IconButton
                    icon="close"
                    label={say('editor.step.remove', { number: at + 1 })}
                    isDisabled={steps.length === 1}
                    onPress={() => put(steps.filter((one) => one !== step))}
                  />
                </span>
              }
            >
              <p className="step-sentence">
                <Unbroken>{stepSentence(step, ladder, wording)}</Unbroken>
              </p>
              <StepForm
                step={step}
                ladder={ladder}
                onChange={(next) => put(steps.map((one) => (one === step ? next : one)))}
              />
            </Section>
          </li>
        ))}
      </ol>
      <div>
        <Button icon="plus" onPress={add}>
          {say('editor.step.add')}
        </Button>
      </div>
    </>
  );
}
