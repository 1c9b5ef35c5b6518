import { type ReactNode, useId } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './icon-button.tsx';
import './sheet.css';
import { Free } from './held.tsx';

/**
 * A page's second sheet, at its end: something is looked at or written in full, and Escape leads back to where one was. What
 * lies behind is neither reached nor read until it is closed.
 */
export function Sheet({
  title,
  closeLabel,
  isOpen,
  foot,
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  /** What is done with it, always in view. */
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <ModalOverlay className="sheet-veil" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-dialog" aria-labelledby={id}>
          <div className="sheet-head">
            <h2 id={id}>{title}</h2>
            <Free>
              <IconButton icon="close" label={closeLabel} onPress={onClose} />
            </Free>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is only read is scrolled by keyboard, too */}
          <div className="sheet-body" tabIndex={0}>
            {children}
          </div>
          {foot && <div className="sheet-foot">{foot}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
