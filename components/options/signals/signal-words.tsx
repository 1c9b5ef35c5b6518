import { useState } from 'react';
import { MOST_TEAM_WORD_CHARACTERS, parseTeamWord } from '../../../lib/model/team-word.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';

type Words = Record<string, string[]>;

const LABELS = {
  words: {
    field: 'options.signals.words',
    help: 'options.signals.words.help',
    list: 'options.signals.words-of',
  },
  not: { field: 'options.signals.not', help: 'options.signals.not.help', list: 'options.signals.not-of' },
} as const;

/** The team's own phrases for one kind, by language; or its exceptions (`not`). */
export function SignalWords({
  use,
  name,
  words,
  languages,
  proposals = [],
  onChange,
}: {
  use: keyof typeof LABELS;
  name: string;
  /** Sentences a phrase may be taken from: one is put into the field, to be cut down to what tells. */
  proposals?: readonly string[];
  words: Words;
  languages: readonly string[];
  onChange: (words: Words) => void;
}) {
  const { say, locale } = useSession();
  const labels = LABELS[use];
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const nameOfLanguage = (tag: string) =>
    tag === 'any' ? say('options.signals.any-language') : (names.of(tag) ?? tag);
  const [language, setLanguage] = useState('any');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();

  const add = () => {
    const phrase = text.trim();
    const parsed = parseTeamWord(phrase);
    if (!parsed.ok) {
      setError(say(`options.signals.fault.${parsed.fault}`, { most: MOST_TEAM_WORD_CHARACTERS }));
      return;
    }
    const list = words[language] ?? [];
    // Capitals make no difference to what is listened for.
    const isKnown = list.some((known) => known.toLowerCase() === phrase.toLowerCase());
    if (!isKnown) onChange({ ...words, [language]: [...list, phrase] });
    setText('');
  };
  return (
    <div className="signal-words">
      <form
        className="signal-words-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <SelectField
          label={say('options.signals.language')}
          value={language}
          choices={['any', ...languages].map((id) => ({ id, text: nameOfLanguage(id) }))}
          onChange={setLanguage}
        />
        <TextField
          label={say(labels.field)}
          help={say(labels.help)}
          value={text}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
          error={error}
          button={
            // Words and exceptions are added side by side: each button says which it is for.
            <Button type="submit" aria-label={say('action.add-to', { name: say(labels.field) })}>
              {say('action.add')}
            </Button>
          }
        />
      </form>
      {proposals.length > 0 && (
        <div className="signal-words-of">
          <span className="soft small">{say('options.signals.not.propose')}</span>
          <div className="signal-proposals">
            {proposals.map((proposal) => (
              <Button key={proposal} look="bare" onPress={() => setText(proposal)}>
                {proposal}
              </Button>
            ))}
          </div>
        </div>
      )}
      {Object.entries(words).map(([tag, list]) => (
        <div key={tag} className="signal-words-of">
          <span className="soft small">{nameOfLanguage(tag)}</span>
          <TokenList
            label={say(labels.list, { kind: name, language: nameOfLanguage(tag) })}
            tokens={list}
            removeLabel={(phrase) => say('action.remove', { name: phrase })}
            onRemove={(gone) => onChange({ ...words, [tag]: list.filter((phrase) => phrase !== gone) })}
          />
        </div>
      ))}
    </div>
  );
}
