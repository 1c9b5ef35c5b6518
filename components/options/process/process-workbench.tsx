import { useCallback } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import { ProcessMapView } from '../../process/process-map-view.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { isSame } from '../is-same.ts';
import { Findings } from '../matrix/findings.tsx';
import { useLint } from '../matrix/use-lint.ts';
import { PartsActions } from '../parts-actions.tsx';
import { useParts } from '../use-parts.ts';
import { AlertsEditor } from './alerts-editor.tsx';
import { AskedPreview } from './asked-preview.tsx';
import { CadenceEditor } from './cadence-editor.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { KeepingEditor } from './keeping-editor.tsx';
import { LightEditor } from './light-editor.tsx';
import { PartSection } from './part-section.tsx';
import { PROCESS_PARTS, type Process, type ProcessPart } from './process-parts.ts';
import { useProcess } from './process-tools.ts';
import { ReasonsEditor } from './reasons-editor.tsx';
import { ReviewEditor } from './review-editor.tsx';
import { RisksEditor } from './risks-editor.tsx';
import { StepsEditor } from './steps-editor.tsx';
import { SurveyEditor } from './survey-editor.tsx';

/** What stands at its own place already: items left out beside their step, risks above their list. */
const SAID_THERE = ['item-left-out', 'risk-open'];

function editorOf(part: ProcessPart, values: Process, change: (part: Partial<Process>) => void) {
  switch (part) {
    case 'steps':
      return <StepsEditor value={values.steps} onChange={(steps) => change({ steps })} />;
    case 'cadence':
      return <CadenceEditor value={values.cadence} onChange={(cadence) => change({ cadence })} />;
    case 'light':
      return <LightEditor value={values.light} onChange={(light) => change({ light })} />;
    case 'survey':
      return <SurveyEditor value={values.survey} onChange={(survey) => change({ survey })} />;
    case 'keeping':
      return <KeepingEditor value={values.keeping} onChange={(keeping) => change({ keeping })} />;
    case 'reasons':
      return <ReasonsEditor value={values.reasons} onChange={(reasons) => change({ reasons })} />;
    case 'risks':
      return <RisksEditor value={values.risks} onChange={(risks) => change({ risks })} />;
    case 'review':
      return <ReviewEditor value={values.review} onChange={(review) => change({ review })} />;
    case 'alerts':
      return <AlertsEditor value={values.alerts} onChange={(alerts) => change({ alerts })} />;
    case 'draft':
      return <DraftEditor value={values.draft} onChange={(draft) => change({ draft })} />;
  }
}

/** The process as it is being changed (R51, R54), with what comes of it: the map, and what a case is asked for. */
export function ProcessWorkbench({ loaded, onSaved }: { loaded: Answer<'parts.get'>; onSaved: () => void }) {
  const { say, context } = useProcess();
  const parts = useParts('process', PROCESS_PARTS, loaded, onSaved);
  const { values, change } = parts;
  const { findings } = useLint(values);
  const own = findings.filter(
    ({ path, code }) => PROCESS_PARTS.some((part) => part === path[0]) && !SAID_THERE.includes(code),
  );
  // What is the same as the shipped one follows it again, also when a later Simmer improves it.
  const save = useCallback(
    () => parts.save(loaded.given.filter(isOurs).filter((part) => isSame(values[part], context.shipped[part]))),
    [parts.save, loaded.given, values, context.shipped],
  );
  return (
    <>
      {PROCESS_PARTS.map((part) => (
        <PartSection key={part} part={part} values={values} onChange={change}>
          {editorOf(part, values, change)}
        </PartSection>
      ))}
      <Disclosure isLazy summary={say('process.preview')}>
        <AskedPreview values={values} />
      </Disclosure>
      <Disclosure isLazy summary={say('process.map')}>
        <ProcessMapView values={values} />
      </Disclosure>
      <Findings findings={own} onMend={() => undefined} />
      <PartsActions parts={{ ...parts, save }} />
    </>
  );
}

const isOurs = (part: string): part is ProcessPart => (PROCESS_PARTS as readonly string[]).includes(part);
