import { LANGUAGES } from '../../lib/i18n/translator.ts';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { CardChoice } from '../ui/card-choice.tsx';
import type { FirstTools } from './first-tools.ts';

/** Simmer's own language, which may be another than the browser's. */
export function LanguageStep({ settings, onSettings }: FirstTools) {
  const { say } = useSession();
  const { problem, run } = useRun();
  return (
    <>
      <CardChoice
        label={say('first.language')}
        value={settings.language}
        choices={[
          { id: 'auto' as const, text: say('options.language.auto') },
          ...LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] })),
        ]}
        onChange={(language) => void run(() => onSettings({ ...settings, language }))}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
