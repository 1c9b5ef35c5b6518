import { useState } from 'react';
import type { ArticleDraft } from '../../lib/messages/knowledge-messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { findWebUrl } from './find-web-url.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { useSession } from './session.tsx';
import { useRun } from './use-run.ts';

/** Languages that articles are written in; whatever language one has is offered too. */
const LANGUAGES = ['en', 'fi', 'et', 'zh', 'id', 'ja', 'sv', 'de', 'fr', 'es', 'pt'];

/**
 * An article as it is written (R131). Before it is saved it is looked through: whoever it names is said, once, and what will
 * be covered.
 */
export function ArticleForm({
  draft: first,
  of = null,
  action,
  withIssue = false,
  onSave,
  onClose,
}: {
  draft: ArticleDraft;
  /** Id of the case that it comes from. */
  of?: string | null;
  /** What saving is called. */
  action: string;
  /** Whether to ask what the helpdesk calls the issue. */
  withIssue?: boolean;
  /** True where it was saved. */
  onSave: (draft: ArticleDraft) => Promise<boolean>;
  onClose: () => void;
}) {
  const { say, ask, locale } = useSession();
  const { busy, problem, run } = useRun();
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState<{ text: string; names: string[]; isMasked: boolean } | null>(null);
  const [needs, setNeeds] = useState<{ url?: string; text?: string }>({});
  const set = (part: Partial<ArticleDraft>) => setDraft((last) => ({ ...last, ...part }));
  const words = `${draft.title}\n${draft.text}`;
  const warned = checked?.text === words ? checked : null;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = [...new Set([...LANGUAGES, draft.language])].map((id) => ({ id, text: names.of(id) ?? id }));
  const save = () =>
    run(async () => {
      const url = draft.url?.trim() ?? '';
      if (url && !findWebUrl(url)) return setNeeds({ url: say('knowledge.url.error') });
      if (!url && !draft.text.trim()) return setNeeds({ text: say('knowledge.need') });
      setNeeds({});
      if (!warned) {
        const found = await ask('knowledge.check', { text: words, case: of });
        setChecked({ text: words, ...found });
        if (found.names.length > 0) return;
      }
      await onSave({ ...draft, url: url || null });
    });
  return (
    <div className="case-form">
      <TextField label={say('knowledge.title')} value={draft.title} onChange={(title) => set({ title })} isRequired />
      <TextField
        label={say('knowledge.text')}
        help={say('knowledge.text.help')}
        error={needs.text}
        lines={5}
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={say('knowledge.url')}
        type="url"
        error={needs.url}
        value={draft.url ?? ''}
        onChange={(url) => set({ url })}
      />
      <SelectField
        label={say('knowledge.language')}
        value={draft.language}
        choices={languages}
        onChange={(language) => set({ language })}
      />
      {withIssue && (
        <TextField label={say('knowledge.issue')} value={draft.issue ?? ''} onChange={(issue) => set({ issue })} />
      )}
      {warned && warned.names.length > 0 && (
        <Notice tone="warn" icon="alert" live>
          {say('knowledge.names', { names: new Intl.ListFormat(locale).format(warned.names) })}
        </Notice>
      )}
      {warned?.isMasked && <p className="soft small">{say('knowledge.masked')}</p>}
      <ProblemNotice problem={problem} />
      <div className="case-form-actions">
        <Button isPending={busy} isDisabled={!draft.title.trim()} onPress={() => void save()}>
          {warned && warned.names.length > 0 ? say('knowledge.save-anyway') : action}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
