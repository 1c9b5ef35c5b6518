import { useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { FoundPerson } from '../../lib/messages/privacy-messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PersonHeld } from './person-held.tsx';
import { PersonLine } from './person-line.tsx';

/** Looks for somebody by name, address or ticket, and shows what is held about whoever is meant. */
export function PersonSearch({ onErased }: { onErased: () => void }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<(Answer<'privacy.find'> & { query: string }) | null>(null);
  const [chosen, setChosen] = useState<FoundPerson | null>(null);
  const isShort = query.trim().length < 2;
  const find = () =>
    run(async () => {
      const answer = await ask('privacy.find', { query: query.trim() });
      setFound({ ...answer, query: query.trim() });
      setChosen(null);
    });
  return (
    <Section title={say('privacy.find')}>
      <form
        className="privacy-search"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isShort) void find();
        }}
      >
        <TextField
          label={say('privacy.find.label')}
          help={say('privacy.find.help')}
          value={query}
          onChange={setQuery}
          button={
            <Button type="submit" look="solid" isPending={busy} isDisabled={isShort}>
              {say('privacy.find.go')}
            </Button>
          }
        />
      </form>
      <ProblemNotice problem={problem} />
      {found && found.people.length === 0 && <Notice live>{say('privacy.find.nobody', { query: found.query })}</Notice>}
      {found && found.team.length > 0 && <Notice>{say('privacy.find.team', { names: found.team.join(', ') })}</Notice>}
      {found && found.people.length > 0 && (
        <ul className="privacy-people" aria-label={say('privacy.find.people')}>
          {found.people.map((person) => (
            <PersonLine
              key={[...person.whom.persons, ...person.whom.tickets, 'words'][0]}
              person={person}
              query={found.query}
              isChosen={person === chosen}
              onChoose={() => setChosen(person)}
            />
          ))}
        </ul>
      )}
      {chosen && (
        <PersonHeld
          key={[...chosen.whom.persons, ...chosen.whom.tickets, ...chosen.whom.words].join()}
          person={chosen}
          onErased={() => {
            setChosen(null);
            setFound(null);
            onErased();
          }}
        />
      )}
    </Section>
  );
}
