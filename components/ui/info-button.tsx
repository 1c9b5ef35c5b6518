import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';
import './menu-button.css';
import './info-button.css';

/** A small "?" that opens a few words beside it; Escape or a click elsewhere closes them. */
export function InfoButton({ label, title, children }: { label: string; title: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="info-button" aria-label={label}>
        <Icon name="help" />
      </Button>
      <Popover className="popover" placement="bottom end" offset={4} containerPadding={8}>
        <Dialog className="info">
          <Heading slot="title" level={2} className="info-title">
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
