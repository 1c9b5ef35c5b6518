import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { SamplesPart } from './samples-part.tsx';
import { TextsPart } from './texts-part.tsx';
import { UsesPart } from './uses-part.tsx';
import '../../panel/scripts.css';
import './scripts-page.css';

type Part = 'texts' | 'uses' | 'outcomes' | 'samples';

/** For coaches: the texts (R128), what became of them, how they do (U11), and replies that are scored (R129). */
export function ScriptsPage({ stamp }: { stamp: unknown }) {
  const { say } = useSession();
  const [part, setPart] = useState<Part>('texts');
  /** The text that was asked for from another part. */
  const [wanted, setWanted] = useState<{ id: string; language: string } | null>(null);
  const see = (which: { id: string; language: string }) => {
    setWanted(which);
    setPart('texts');
  };
  return (
    <Tabs<Part>
      label={say('scripts.parts')}
      value={part}
      onChange={(next) => {
        setWanted(null);
        setPart(next);
      }}
      parts={[
        { id: 'texts', text: say('scripts.part.texts'), content: <TextsPart wanted={wanted} stamp={stamp} /> },
        { id: 'uses', text: say('scripts.part.uses'), content: <UsesPart stamp={stamp} onSee={see} /> },
        { id: 'outcomes', text: say('scripts.part.outcomes'), content: <OutcomesPart stamp={stamp} /> },
        { id: 'samples', text: say('scripts.part.samples'), content: <SamplesPart stamp={stamp} /> },
      ]}
    />
  );
}
