import type { EarlierCase } from '../../lib/messages/knowledge-messages.ts';
import { useSession } from './session.tsx';

const PARTS = ['resolution', 'rootCause', 'findings', 'summary'] as const;
const NAMES = {
  resolution: 'knowledge.resolution',
  rootCause: 'knowledge.root-cause',
  findings: 'knowledge.findings',
  summary: 'knowledge.summary',
} as const;

/** What is written of an earlier case, how it ended first. */
export function EarlierCaseText({ it }: { it: EarlierCase }) {
  const { say } = useSession();
  return PARTS.map((part) => {
    const text = it[part];
    return text ? (
      <div className="case-part" key={part}>
        <h4 className="field-label">{say(NAMES[part])}</h4>
        <p className="case-text" dir="auto">
          {text}
        </p>
      </div>
    ) : null;
  });
}
