import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import './switch.css';
import { useHeld } from './held.tsx';

/** Something that is on or off at once, with its name beside it. */
export function Switch({
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
    <AriaSwitch className="switch" isSelected={isSelected} isDisabled={isDisabled || held} onChange={onChange}>
      <span className="switch-track" />
      <span>{children}</span>
    </AriaSwitch>
  );
}
