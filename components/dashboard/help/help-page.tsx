import { useCallback, useMemo, useState } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { helpGroups, searchWords } from './help-words.ts';
import './help-page.css';
import { Unbroken } from '../../shared/unbroken.tsx';

/** What the words mean, to be read and searched (R10–R14, R50). */
export function HelpPage() {
  const { say, ask, locale } = useSession();
  const { value, problem, reload } = useLoaded(useCallback(() => ask('help.names', {}), [ask]));
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => value && helpGroups(value, say, locale), [value, say, locale]);
  if (!groups) return <NotLoaded problem={problem} onRetry={reload} />;
  const shown = searchWords(groups, typed, locale);
  const count = shown.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <div className="help">
      <p className="soft">{say('help.intro')}</p>
      <div className="help-search">
        <TextField label={say('help.search')} value={typed} onChange={setTyped} />
        <p className="soft small" role="status">
          {typed.trim() && say('help.found', { count })}
        </p>
      </div>
      {shown.map(({ id, title, words }) => (
        <Section key={id} title={title}>
          <dl className="help-words">
            {words.map(({ topic, name, text }) => (
              <div key={topic} className="help-word">
                <dt>{name}</dt>
                <dd>
                  <Unbroken>{text}</Unbroken>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </div>
  );
}
