import { Button as AriaButton } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { Icon } from './icon.tsx';
import './field.css';
import './menu-button.css';
import { useHeld } from './held.tsx';

/** A labelled choice of one among several. */
export function SelectField<Id extends string>({
  label,
  value,
  placeholder,
  choices,
  error,
  isLabelHidden = false,
  isDisabled = false,
  help,
  onChange,
}: {
  label: string;
  /** Null where nothing is chosen yet: then the placeholder stands there. */
  value: Id | null;
  placeholder?: string;
  choices: readonly { id: Id; text: string }[];
  /** What is wrong; the field is then marked. */
  error?: string | undefined;
  /** True where what stands around it already says what is chosen. */
  isLabelHidden?: boolean;
  isDisabled?: boolean;
  /** Shown under the field, and read with it. */
  help?: string | undefined;
  onChange: (id: Id) => void;
}) {
  const held = useHeld();
  return (
    <Select
      className="field"
      selectedKey={value}
      placeholder={placeholder}
      isDisabled={isDisabled || held}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      onSelectionChange={(key) => key !== null && onChange(key as Id)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <AriaButton className="field-input field-select">
        <SelectValue className="field-value" />
        <Icon name="chevron-down" />
      </AriaButton>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
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
