import { type ReactNode, useState } from 'react';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonProps } from './button.tsx';
import './menu-button.css';

/** A button that opens a small form beside it. `children` gets the function that closes it. */
export function PopoverButton({
  text,
  label,
  look = 'quiet',
  isDisabled = false,
  children,
}: {
  text: string;
  label: string;
  look?: NonNullable<ButtonProps['look']>;
  isDisabled?: boolean;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button look={look} isDisabled={isDisabled}>
        {text}
      </Button>
      <Popover className="popover" placement="top end" offset={4} containerPadding={8} aria-label={label}>
        {children(() => setOpen(false))}
      </Popover>
    </DialogTrigger>
  );
}
