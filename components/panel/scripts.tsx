import type { SuggestedScript } from '../../lib/model/assessment.ts';
import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';
import { ScriptCard } from './script-card.tsx';
import './scripts.css';

/** Two or three texts to answer with. */
export function Scripts({ scripts }: { scripts: readonly SuggestedScript[] }) {
  const { say } = useSession();
  if (scripts.length === 0) return null;
  return (
    <Section title={say('panel.scripts')}>
      <div className="scripts">
        {scripts.map((script) => (
          <ScriptCard key={`${script.id}/${script.language}`} script={script} />
        ))}
      </div>
    </Section>
  );
}
