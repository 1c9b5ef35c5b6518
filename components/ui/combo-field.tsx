import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { ComboChoice } from './combo-choice.tsx';
import { ComboRow } from './combo-row.tsx';
import './field.css';
import './menu-button.css';
import './combo-field.css';
import { useHeld } from './held.tsx';

/**
 * A labelled field with a list that is searched by typing. What is typed counts, whether it is in the list or not: the error
 * says where it may not be.
 */
export function ComboField({
  label,
  value,
  choices,
  asideOf,
  help,
  error,
  isLabelHidden = false,
  onChange,
}: {
  label: string;
  value: string;
  /** `id` is the value; `aside` stands beside it, softer. */
  choices: readonly { id: string; aside?: string }[];
  /** An aside that is worked out only for the choices in view. */
  asideOf?: (id: string) => string | undefined;
  help?: string;
  error?: string | undefined;
  /** True where what stands around it already says what it is. */
  isLabelHidden?: boolean;
  onChange: (value: string) => void;
}) {
  const held = useHeld();
  return (
    <ComboBox
      className="field combo-field"
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      isDisabled={held}
      menuTrigger="input"
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <ComboRow />
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover popover-select combo-popover" offset={4} containerPadding={8}>
        <ListBox className="menu">
          {choices.map(({ id, aside }) => (
            <ListBoxItem key={id} id={id} textValue={id} className="menu-item">
              {() => <ComboChoice text={id} aside={aside ?? asideOf?.(id)} />}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
