import type { Answer } from '../../../../lib/messages/messages.ts';
import { useSession } from '../../../shared/session.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** The language a customer is written to in: asked only where nobody knows theirs, or there is no text in it. */
export function TextLanguage({
  draft,
  onChange,
}: {
  draft: Pick<Answer<'customer.draft'>, 'language' | 'languages' | 'fit'> | null;
  onChange: (language: string) => void;
}) {
  const { say, locale } = useSession();
  if (!draft || draft.fit === 'known') return null;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      {draft.fit === 'other' && <p className="soft small">{say('customer.language.other')}</p>}
      <SelectField
        label={say('customer.language')}
        value={draft.language}
        choices={draft.languages.map((id) => ({ id, text: names.of(id) ?? id }))}
        onChange={onChange}
      />
    </>
  );
}
