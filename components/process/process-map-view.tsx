import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ProcessMap } from '../../lib/messages/process-messages.ts';
import { saveFile } from '../options/save-file.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useAskedSoon } from '../shared/use-asked-soon.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { drawMap, type MapWords } from './draw-map.ts';
import { mapFile } from './map-file.ts';
import { MapInWords } from './map-in-words.tsx';
import { ProcessMapSvg } from './process-map-svg.tsx';
import './process-map.css';

const PAUSE_MS = 300;

/** What an escalation is (R10), and the process drawn from the team's policy (R51): of a case, with its place marked, or of parts that are being edited. */
export function ProcessMapView({ id = null, values }: { id?: string | null; values?: object }) {
  const { ask } = useSession();
  const asking = useCallback(() => ask('process.map', { id, ...(values && { values }) }), [ask, id, values]);
  const { answer: map, problem } = useAskedSoon(asking, values ? PAUSE_MS : 0);
  return (
    <div className="map">
      <ProblemNotice problem={problem} />
      {map ? <Drawn map={map} /> : !problem && <Skeleton lines={['long', 'medium', 'long']} />}
    </div>
  );
}

function useMapWords(map: ProcessMap): MapWords {
  const { say, locale } = useSession();
  return useMemo(
    () => ({
      locale,
      now: say('process.map.now'),
      light: say('process.map.light'),
      ladder: map.ladder.length > 0 ? say('process.map.ladder', { who: map.ladder.join(' → ') }) : '',
      survey: say('process.map.survey', { days: map.surveyDays }),
      who: (names) => say('process.map.who', { who: new Intl.ListFormat(locale).format(names) }),
      more: (count) => say('process.map.more', { count }),
    }),
    [say, locale, map],
  );
}

function Drawn({ map }: { map: ProcessMap }) {
  const { say } = useSession();
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const words = useMapWords(map);
  const drawing = useMemo(() => (width > 0 ? drawMap(map, width, words) : null), [map, width, words]);
  const here = map.steps.find(({ state }) => state === 'now');
  const title = here ? `${say('process.map')}: ${words.now}, ${here.name}` : say('process.map');
  return (
    <>
      <p className="soft small">{say('process.map.what')}</p>
      <div ref={frame} className="map-frame">
        {drawing && <ProcessMapSvg ref={svg} drawing={drawing} label={title} now={words.now} />}
      </div>
      <Disclosure level={4} summary={say('process.map.words')}>
        <MapInWords map={map} words={words} />
      </Disclosure>
      <div>
        <Button
          look="bare"
          onPress={() => svg.current && saveFile('simmer-process.svg', mapFile(svg.current), 'image/svg+xml')}
        >
          {say('process.map.save')}
        </Button>
      </div>
    </>
  );
}
