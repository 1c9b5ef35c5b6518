import { useSession } from '../shared/session.tsx';
import { Section } from '../ui/section.tsx';

/** Where the panel is in earnest. */
export function WhereToFind({ shortcut }: { shortcut: string | null }) {
  const { say } = useSession();
  return (
    <Section title={say('first.where')}>
      <ul className="first-where">
        <li>{say('first.where.panel')}</li>
        {shortcut && <li>{say('first.where.key', { key: shortcut })}</li>}
        <li>{say('first.where.button')}</li>
        <li>
          {say('first.where.help')}
          {say('words.gap')}
          <a href="dashboard.html#help" target="_blank" rel="noreferrer">
            {say('help.all')}
          </a>
        </li>
      </ul>
    </Section>
  );
}
