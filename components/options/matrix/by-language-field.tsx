import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { languageName } from './wording.ts';

type Texts = Record<string, string>;

/** A text in several languages, one in view at a time. Emptied, it is none. */
export function ByLanguageField({
  label,
  help,
  texts,
  languages,
  shipped,
  lines = 1,
  onChange,
}: {
  label: string;
  help?: string;
  texts: Texts;
  languages: readonly string[];
  /** Texts to start from. */
  shipped?: Texts | undefined;
  lines?: number;
  onChange: (texts: Texts) => void;
}) {
  const { say, language: own, locale } = useSession();
  const tags = [...new Set([...languages, ...Object.keys(texts)])];
  const [picked, setPicked] = useState(own);
  const language: string = tags.includes(picked) ? picked : (tags[0] ?? own);
  const offered = shipped?.[language];
  const put = (text: string) => {
    const { [language]: _, ...others } = texts;
    onChange(text === '' ? others : { ...others, [language]: text });
  };
  return (
    <div className="by-language">
      <SelectField
        label={say('editor.language')}
        value={language}
        choices={tags.map((tag) => ({
          id: tag,
          text: texts[tag]?.trim()
            ? languageName(tag, locale)
            : say('editor.language.empty', { language: languageName(tag, locale) }),
        }))}
        onChange={(tag) => setPicked(tag as typeof own)}
      />
      <TextField label={label} lines={lines} value={texts[language] ?? ''} onChange={put} {...(help && { help })} />
      {offered && offered !== texts[language] && (
        <div className="by-language-offer">
          <p className="soft small" lang={language}>
            {offered}
          </p>
          <Button look="bare" onPress={() => put(offered)}>
            {say('editor.use-shipped')}
          </Button>
        </div>
      )}
    </div>
  );
}
