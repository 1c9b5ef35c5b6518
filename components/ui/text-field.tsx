import type { KeyboardEvent, ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import './field.css';
import { useHeld } from './held.tsx';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Shown under the field, and read with it. */
  help?: string;
  /** What is wrong with the value; the field is then marked. */
  error?: string | undefined;
  placeholder?: string;
  /** More than 1 makes it a box of so many lines that grows with what is written. */
  lines?: number;
  type?: 'text' | 'url' | 'password';
  autoFocus?: boolean;
  isRequired?: boolean;
  /** True where what stands around it already says what it is. */
  isLabelHidden?: boolean;
  /** Stands at the end of the field's row. */
  button?: ReactNode;
}

/** A labelled field for text. */
export function TextField({
  label,
  help,
  error,
  lines = 1,
  placeholder,
  button,
  onKeyDown,
  isLabelHidden = false,
  ...rest
}: TextFieldProps) {
  const held = useHeld();
  return (
    <AriaTextField
      {...rest}
      isReadOnly={held}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="field"
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="field-row">
        {lines > 1 ? (
          <TextArea className="field-input field-area" rows={lines} placeholder={placeholder} dir="auto" />
        ) : (
          <Input className="field-input" placeholder={placeholder} onKeyDown={onKeyDown} dir="auto" />
        )}
        {button}
      </div>
      {help && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
