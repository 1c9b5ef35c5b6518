import { saveFile } from '../options/save-file.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { MenuButton } from '../ui/menu-button.tsx';

/** The whole case, to print or to keep (R103). */
export function TakeAlong({ id }: { id: string }) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const take = (as: 'json' | 'markdown') =>
    run(async () => {
      const file = await ask('case.export', { id, as });
      saveFile(file.name, file.text, as === 'json' ? 'application/json' : 'text/markdown');
    });
  return (
    <>
      <MenuButton
        label={say('archive.take')}
        text={say('archive.take')}
        look="bare"
        isDisabled={busy}
        choices={[
          { id: 'report' as const, text: say('archive.report') },
          { id: 'markdown' as const, text: say('archive.markdown') },
          { id: 'json' as const, text: say('archive.json') },
        ]}
        onChoose={(what) => (what === 'report' ? openReport(id) : void take(what))}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}

/** In a tab of its own, where it is printed. A page of ours opens one like any web page: no way into the browser is needed. */
function openReport(id: string): void {
  open(`/report.html#${encodeURIComponent(id)}`, '_blank', 'noopener');
}
