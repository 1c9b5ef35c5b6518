import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Icon } from './icon.tsx';
import './field.css';
import './combo-field.css';

/** What is typed into, and the button that opens the list, within a ComboBox. */
export function ComboRow() {
  return (
    <div className="combo-row">
      <Input className="field-input" spellCheck="false" />
      <AriaButton className="button button-icon combo-button">
        <Icon name="chevron-down" />
      </AriaButton>
    </div>
  );
}
