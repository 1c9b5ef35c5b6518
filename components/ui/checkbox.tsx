import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';
import './checkbox.css';
import { useHeld } from './held.tsx';

/** A box to check, with the words that belong to it. */
export function Checkbox({
  isSelected,
  isDisabled = false,
  onChange,
  children,
}: {
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (selected: boolean) => void;
  children: ReactNode;
}) {
  const held = useHeld();
  return (
    <AriaCheckbox className="checkbox" isSelected={isSelected} isDisabled={isDisabled || held} onChange={onChange}>
      <span className="checkbox-box">
        <Icon name="check" />
      </span>
      <span className="checkbox-text">{children}</span>
    </AriaCheckbox>
  );
}
