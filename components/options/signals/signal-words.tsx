import { useState } from 'react';
import { MOST_TEAM_WORD_CHARACTERS, parseTeamWord } from '../../../lib/model/team-word.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';

type Words = Record<string, string[]>;

/** The team's own phrases for one kind, by language. */
export function SignalWords({
  name,
  words,
  languages,
  onChange,
}: {
  name: string;
  words: Words;
  languages: readonly string[];
  onChange: (words: Words) => void;
}) {
  const { say, locale } = useSession();
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
          label={say('options.signals.words')}
          help={say('options.signals.words.help')}
          value={text}
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
          error={error}
          button={<Button type="submit">{say('action.add')}</Button>}
        />
      </form>
      {Object.entries(words).map(([tag, list]) => (
        <div key={tag} className="signal-words-of">
          <span className="soft small">{nameOfLanguage(tag)}</span>
          <TokenList
            label={say('options.signals.words-of', { kind: name, language: nameOfLanguage(tag) })}
            tokens={list}
            removeLabel={(phrase) => say('action.remove', { name: phrase })}
            onRemove={(gone) => onChange({ ...words, [tag]: list.filter((phrase) => phrase !== gone) })}
          />
        </div>
      ))}
    </div>
  );
}
