import type { ReactNode } from 'react';
import { FormFoot, type FormFootProps } from './form-foot.tsx';
import { useFormFocus } from './use-form-focus.ts';

type Foot = Omit<FormFootProps, 'onClose' | 'onSend'> & { onSend: () => void | Promise<void> };
type NoFoot = { [Name in keyof Foot]?: never };

/** A form on the card: it takes the focus, Escape closes it, and what opened it gets the focus back. One without `action` has a foot of its own. */
export function CaseForm({
  onClose,
  children,
  ...foot
}: { onClose: () => void; children: ReactNode } & (Foot | NoFoot)) {
  const { action, onSend } = foot;
  return (
    <div className="case-form" {...useFormFocus<HTMLDivElement>(onClose)}>
      {children}
      {action !== undefined && (
        <FormFoot
          action={action}
          busy={foot.busy}
          isDisabled={foot.isDisabled}
          onSend={() => void onSend()}
          onClose={onClose}
        />
      )}
    </div>
  );
}
