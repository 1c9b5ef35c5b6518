import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';
import './button.css';
import { useHeld } from './held.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** solid: the one thing to do here · quiet: bordered · bare: no border until it is pointed at. */
  look?: 'solid' | 'quiet' | 'bare';
  icon?: IconName;
  children?: ReactNode;
}

/** A button with words. While `isPending` it keeps its place and its focus. */
export function Button({ look = 'quiet', icon, children, ...rest }: ButtonProps) {
  const held = useHeld();
  return (
    <AriaButton {...rest} {...(held && { isDisabled: true })} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      {children && <span className="button-text">{children}</span>}
    </AriaButton>
  );
}
