import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './field.css';
import './choice-field.css';
import { useHeld } from './held.tsx';

/** A labelled choice where every possibility is in view. */
export function ChoiceField<Id extends string>({
  label,
  value,
  choices,
  isLabelHidden = false,
  onChange,
}: {
  label: string;
  value: Id;
  choices: readonly { id: Id; text: string }[];
  /** True where what stands around it already says what is chosen. */
  isLabelHidden?: boolean;
  onChange: (id: Id) => void;
}) {
  const held = useHeld();
  return (
    <RadioGroup
      className="field"
      orientation="horizontal"
      value={value}
      isDisabled={held}
      onChange={(next) => onChange(next as Id)}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="choice-row">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="choice">
            {choice.text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
