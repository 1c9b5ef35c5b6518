import { useState } from 'react';
import type { FixView } from '../../../../lib/messages/case-parts/fix-view.ts';
import { LONG_TEXT } from '../../../../lib/model/text-limits.ts';
import { CountedField } from '../../../shared/counted-field.tsx';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

/** How the complaint is understood, and what was found (R88). */
export function FixFindings({ fix, busy, act }: Pick<CaseSectionProps, 'busy' | 'act'> & { fix: FixView }) {
  const { say } = useSession();
  const [isOpen, setOpen] = useState(false);
  const known = [
    { label: say('fix.findings.understanding'), text: fix.understanding },
    { label: say('fix.findings.findings'), text: fix.findings },
  ].filter(({ text }) => text);
  if (isOpen) return <FindingsForm fix={fix} busy={busy} act={act} onClose={() => setOpen(false)} />;
  return (
    <div className="case-part">
      {known.map(({ label, text }) => (
        <div key={label}>
          <h4 className="field-label">{label}</h4>
          <p className="case-text" dir="auto">
            {text}
          </p>
        </div>
      ))}
      <div className="case-actions">
        <Button look="bare" onPress={() => setOpen(true)}>
          {say(known.length > 0 ? 'fix.findings.change' : 'fix.findings.write')}
        </Button>
      </div>
    </div>
  );
}

function FindingsForm({
  fix,
  busy,
  act,
  onClose,
}: Pick<CaseSectionProps, 'busy' | 'act'> & { fix: FixView; onClose: () => void }) {
  const { say } = useSession();
  const [understanding, setUnderstanding] = useState(fix.understanding ?? '');
  const [findings, setFindings] = useState(fix.findings ?? '');
  const changed = (next: string, last: string | null | undefined) =>
    next.trim() === (last ?? '') ? null : next.trim();
  const said = {
    understanding: changed(understanding, fix.understanding),
    findings: changed(findings, fix.findings),
  };
  const save = async () => {
    if (await act((ask, id) => ask('fix.findings', { id, ...said }))) onClose();
  };
  return (
    <CaseForm
      onClose={onClose}
      action={say('action.save')}
      busy={busy}
      isDisabled={!said.understanding && !said.findings}
      onSend={save}
    >
      <TextField
        label={say('fix.findings.understanding')}
        value={understanding}
        lines={2}
        autoFocus
        onChange={setUnderstanding}
      />
      <CountedField
        label={say('fix.findings.findings')}
        most={LONG_TEXT}
        value={findings}
        lines={2}
        onChange={setFindings}
      />
    </CaseForm>
  );
}
