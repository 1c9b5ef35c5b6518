import { ESCALATION_TYPES, SEVERITIES } from '../../../lib/model/kinds.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ByLanguageField } from '../matrix/by-language-field.tsx';
import { changeItem } from './change-items.ts';
import type { Item } from './process-parts.ts';
import { useProcess } from './process-tools.ts';
import { SomeOf } from './some-of.tsx';

const TYPES = ESCALATION_TYPES.filter((type) => type !== 'none');

/** One item of a checklist: its words, whether the step waits for it, and which cases it is for (R54). */
export function ItemForm({
  item,
  isFirst,
  isLast,
  onChange,
  onMove,
  onRemove,
}: {
  item: Item;
  isFirst: boolean;
  isLast: boolean;
  onChange: (item: Item) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { say, context } = useProcess();
  const shipped = context.shipped.steps?.flatMap(({ checklist }) => checklist).find(({ id }) => id === item.id);
  const change = (part: Partial<Item>) => onChange(changeItem(item, part));
  return (
    <>
      {context.byFacts.includes(item.id) && <p className="soft small">{say('process.item.by-facts.help')}</p>}
      <ByLanguageField
        label={say('process.item.name')}
        texts={item.name}
        languages={context.languages}
        shipped={shipped?.name}
        onChange={(name) => change({ name })}
      />
      <div className="entry-block">
        <Checkbox isSelected={item.required} onChange={(required) => change({ required })}>
          {say('process.item.required')}
        </Checkbox>
        <Checkbox
          isSelected={item.light ?? context.light.includes(item.id)}
          onChange={(light) => change({ light: light === context.light.includes(item.id) ? undefined : light })}
        >
          {say('process.item.light')}
        </Checkbox>
      </div>
      <SomeOf
        label={say('process.item.severities')}
        values={item.severities}
        choices={SEVERITIES.map((id) => ({ id, text: say(`severity.${id}`) }))}
        onChange={(severities) => change({ severities })}
      />
      <SomeOf
        label={say('process.item.types')}
        values={item.types}
        choices={TYPES.map((id) => ({ id, text: say(`type.${id}`) }))}
        onChange={(types) => change({ types })}
      />
      <div className="workbench-actions">
        <Button icon="arrow-up" isDisabled={isFirst} onPress={() => onMove(-1)}>
          {say('process.item.up')}
        </Button>
        <Button icon="arrow-down" isDisabled={isLast} onPress={() => onMove(1)}>
          {say('process.item.down')}
        </Button>
        <Button onPress={onRemove}>{say('process.item.remove')}</Button>
      </div>
    </>
  );
}
