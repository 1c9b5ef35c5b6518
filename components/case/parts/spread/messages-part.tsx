import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { ReasonForm } from '../../reason-form.tsx';
import { MessageVersionCard } from './message-version.tsx';
import type { SpreadProps } from './spread-props.ts';

/** Languages that texts to customers are shipped and heard in. */
const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja', 'de', 'fr', 'es', 'pt', 'sv'];

/** The texts for all who ask, with their versions; only an approved one is offered to agents (R70). */
export function MessagesPart({ spread, busy, act }: SpreadProps) {
  const { say, locale, language: own } = useSession();
  /** The message that gets a new version; '' for a new one. */
  const [writing, setWriting] = useState<string | null>(null);
  const [language, setLanguage] = useState<string>(own);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const write = async (text: string) => {
    const message = writing === '' ? null : writing;
    const known = spread.messages.find((one) => one.message === message)?.versions[0]?.language;
    const done = await act((ask, id) => ask('spread.write', { id, message, language: known ?? language, text }));
    if (done) setWriting(null);
  };
  return (
    <div className="case-part">
      <h4 className="field-label">{say('spread.messages')}</h4>
      {spread.messages.length === 0 && <p className="soft">{say('spread.messages.none')}</p>}
      <div className="spread-list">
        {spread.messages.map(({ message, versions }) => (
          <div key={message} className="spread-list">
            {versions.map((version) => (
              <MessageVersionCard key={version.textId} message={message} version={version} busy={busy} act={act} />
            ))}
            <div className="spread-actions">
              <Button look="bare" onPress={() => setWriting(message)}>
                {say('spread.write.new')}
              </Button>
            </div>
          </div>
        ))}
      </div>
      {writing === null ? (
        <div className="spread-actions">
          <Button look="bare" icon="plus" onPress={() => setWriting('')}>
            {say('spread.write')}
          </Button>
        </div>
      ) : (
        <ReasonForm
          before={
            writing === '' && (
              <SelectField
                label={say('spread.language')}
                value={language}
                choices={LANGUAGES.map((id) => ({ id, text: names.of(id) ?? id }))}
                onChange={setLanguage}
              />
            )
          }
          label={say('spread.text')}
          action={say('action.save')}
          lines={5}
          busy={busy}
          onSend={(text) => void write(text)}
          onClose={() => setWriting(null)}
        />
      )}
    </div>
  );
}
