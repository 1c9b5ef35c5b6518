import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';
import './button.css';
import { useHeld } from './held.tsx';

/** A button that shows only an icon; `label` is its name for everybody who does not see it. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & Omit<AriaButtonProps, 'className' | 'style' | 'children'>) {
  const held = useHeld();
  return (
    <AriaButton {...rest} {...(held && { isDisabled: true })} aria-label={label} className="button button-icon">
      <Icon name={icon} />
    </AriaButton>
  );
}
