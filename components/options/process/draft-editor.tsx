import { DRAFT_KINDS, RESTING_KINDS } from '../../../lib/model/draft.ts';
import { DraftSwitches } from '../draft-switches.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

/** What is looked for in everybody's drafts (U1). */
export function DraftEditor({ value, onChange }: PartProps<'draft'>) {
  const { say } = useProcess();
  const shipped = Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, !RESTING_KINDS.includes(kind)]));
  return (
    <>
      <p className="soft small">{say('process.draft.help')}</p>
      <DraftSwitches over={shipped} value={value.kinds} onChange={(kinds) => onChange({ ...value, kinds })} />
    </>
  );
}
