import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
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
  return (
    <DialogTrigger>
      <Button look={look} isDisabled={isDisabled}>
        {text}
      </Button>
      <Popover className="popover" placement="top end" offset={4} containerPadding={8}>
        <Dialog className="popover-dialog" aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
