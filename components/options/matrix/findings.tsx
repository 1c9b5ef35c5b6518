import type { LintFinding } from '../../../lib/model/lint-finding.ts';
import type { Mend } from '../../../lib/model/mend.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What the linter says of one row or ladder, beside it, with what would mend it. */
export function Findings({ findings, onMend }: { findings: readonly LintFinding[]; onMend: (mend: Mend) => void }) {
  const { say } = useSession();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ level, code, path, message, mend }) => (
        <li key={`${code} ${path.join('.')} ${message}`} className={`finding finding-${level}`}>
          <Icon name={level === 'error' ? 'alert' : 'info'} />
          <span className="finding-text">
            <span className="visually-hidden">{say(`editor.finding.${level}`)} </span>
            {message}
          </span>
          {mend && (
            <Button look="bare" onPress={() => onMend(mend)}>
              {mend.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
