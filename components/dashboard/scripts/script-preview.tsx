import { useMemo } from 'react';
import { FillIns } from '../../panel/fill-ins.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';
import { Notice } from '../../ui/notice.tsx';

/** So long nothing is typed before it is looked at. Milliseconds. */
const PAUSE = 300;

/** The text as an agent would get it, and what stays to be filled in. */
export function ScriptPreview({ text, language }: { text: string; language: string }) {
  const { say, ask, locale } = useSession();
  const asking = useMemo(
    () => (text.trim() ? () => ask('scripts.preview', { text, language }) : null),
    [ask, text, language],
  );
  const { answer } = useAskedSoon(asking, PAUSE);
  if (!answer) return null;
  const list = new Intl.ListFormat(locale);
  const { gaps, unknown, isUnbalanced } = answer;
  return (
    <div className="script-preview">
      <p className="field-label">{say('scripts.preview')}</p>
      <p className="script-words" lang={language} dir="auto">
        <FillIns text={answer.text} />
      </p>
      <p className="soft small">
        {gaps.length > 0 ? say('scripts.preview.gaps', { gaps: list.format(gaps) }) : say('scripts.preview.no-gaps')}
      </p>
      {unknown.length > 0 && (
        <p className="soft small">
          {say('scripts.preview.unknown', { names: list.format(unknown.map((name) => `{${name}}`)) })}
        </p>
      )}
      {isUnbalanced && (
        <Notice tone="warn" icon="alert">
          {say('scripts.preview.unbalanced')}
        </Notice>
      )}
    </div>
  );
}
