import { Button } from '../../ui/button.tsx';
import { EntryRow } from '../entry-row.tsx';
import { ByLanguageField } from '../matrix/by-language-field.tsx';
import { stepItem } from '../matrix/move-items.ts';
import { newItemId } from './change-items.ts';
import { ItemForm } from './item-form.tsx';
import { ItemSummary } from './item-summary.tsx';
import { LeftOut } from './left-out.tsx';
import type { Item, Step } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** One of the five steps: what the team calls it, and its checklist. */
export function StepEditor({
  step,
  open,
  onOpen,
  onChange,
  onBringBack,
}: {
  step: Step;
  /** Id of the item that is open; null where none is. */
  open: string | null;
  onOpen: (item: string | null) => void;
  onChange: (step: Step) => void;
  onBringBack: (item: string) => void;
}) {
  const { say, context, textOf } = useProcess();
  const { checklist } = step;
  const shipped = say(`step.${step.id}`);
  const put = (items: readonly Item[]) => onChange({ ...step, checklist: [...items] });
  const add = () => {
    const id = newItemId();
    put([...checklist, { id, name: {}, required: true }]);
    onOpen(id);
  };
  const rename = (name: Record<string, string>) => {
    const { name: _, ...rest } = step;
    onChange(Object.keys(name).length === 0 ? rest : { ...rest, name });
  };
  return (
    <div className="step-editor">
      <div className="entry-form">
        <ByLanguageField
          label={say('process.step.name')}
          help={say('process.step.name.help', { name: shipped })}
          texts={step.name ?? {}}
          languages={context.languages}
          onChange={rename}
        />
      </div>
      {checklist.length > 0 && (
        <ul className="entry-list" aria-label={say('process.items', { step: textOf(step.name) ?? shipped })}>
          {checklist.map((item, at) => (
            <EntryRow
              key={item.id}
              isOpen={open === item.id}
              summary={<ItemSummary item={item} />}
              onOpen={(isOpen) => onOpen(isOpen ? item.id : null)}
            >
              {() => (
                <ItemForm
                  item={item}
                  isFirst={at === 0}
                  isLast={at === checklist.length - 1}
                  onChange={(next) => put(checklist.map((one) => (one.id === item.id ? next : one)))}
                  onMove={(by) => put(stepItem(checklist, item.id, by))}
                  onRemove={() => put(checklist.filter(({ id }) => id !== item.id))}
                />
              )}
            </EntryRow>
          ))}
        </ul>
      )}
      <div>
        <Button icon="plus" onPress={add}>
          {say('process.item.add')}
        </Button>
      </div>
      <LeftOut step={step} onBringBack={onBringBack} />
    </div>
  );
}
