import { type ReactNode, useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.tsx';
import './menu-button.css';

/** A button that opens a small form beside it. `children` gets the function that closes it. */
export function PopoverButton({
  text,
  label,
  name,
  look = 'quiet',
  placement = 'top end',
  isDisabled = false,
  children,
}: {
  text: string;
  label: string;
  /** What the button is called where its text alone would not say what it does. */
  name?: string;
  look?: NonNullable<ButtonProps['look']>;
  placement?: 'top end' | 'bottom end';
  isDisabled?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button look={look} isDisabled={isDisabled} {...(name ? { 'aria-label': name } : {})}>
        {text}
      </Button>
      <Popover className="popover" placement={placement} offset={4} containerPadding={8} aria-label={label}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
