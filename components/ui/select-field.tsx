import { Button as AriaButton } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Icon } from './icon.tsx';
import './field.css';
import './menu-button.css';

/** A labelled choice of one among several. */
export function SelectField<Id extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: Id;
  choices: readonly { id: Id; text: string }[];
  onChange: (id: Id) => void;
}) {
  return (
    <Select className="field" selectedKey={value} onSelectionChange={(key) => onChange(key as Id)}>
      <Label className="field-label">{label}</Label>
      <AriaButton className="field-input field-select">
        <SelectValue className="field-value" />
        <Icon name="chevron-down" />
      </AriaButton>
      <Popover className="popover popover-select" offset={4} containerPadding={8}>
        <ListBox className="menu">
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className="menu-item">
              {({ isSelected }) => (
                <>
                  <span className="menu-mark">{isSelected && <Icon name="check" />}</span>
                  <span>{choice.text}</span>
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
