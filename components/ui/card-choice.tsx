import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './field.css';
import './card-choice.css';
import { useHeld } from './held.tsx';

/** A choice with a sentence to each possibility. */
export function CardChoice<Id extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  /** Null while nothing was chosen. */
  value: Id | null;
  choices: readonly { id: Id; text: string; help?: string }[];
  onChange: (id: Id) => void;
}) {
  const held = useHeld();
  return (
    <RadioGroup className="field" value={value} isDisabled={held} onChange={(next) => onChange(next as Id)}>
      <Label className="visually-hidden">{label}</Label>
      <div className="cards">
        {choices.map(({ id, text, help }) => (
          <Radio key={id} value={id} className="card">
            <span className="card-dot" />
            <span className="card-text">
              <span className="card-name">{text}</span>
              {help && <span className="card-help">{help}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
