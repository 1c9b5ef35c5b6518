import type { Ref } from 'react';
import type { Drawing, DrawnText } from './draw-map.ts';

const TICK = 'M1.5 5.5l2.4 2.4L9 2.6';

function Lines({ text, className, anchor }: { text: DrawnText; className: string; anchor?: 'middle' | 'end' }) {
  return (
    <text className={className} x={text.x} y={text.y} textAnchor={anchor}>
      {text.lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no name but their place
        <tspan key={i} x={text.x} dy={i === 0 ? 0 : text.step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Box({ box, now }: { box: Drawing['boxes'][number]; now: string }) {
  return (
    <g className="map-step" data-state={box.state ?? undefined} data-step={box.step}>
      <rect className="map-box" x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
      <Lines className="map-title" text={box.title} />
      {box.state === 'done' && (
        <path className="map-tick" d={TICK} transform={`translate(${box.x + box.width - 20} ${box.y + 13})`} />
      )}
      {box.items.map((item) => (
        <g key={`${item.y}`} className="map-item" data-mark={item.mark}>
          {item.mark === 'done' ? (
            <path className="map-tick" d={TICK} transform={`translate(${item.x - 15} ${item.y - 10})`} />
          ) : (
            item.mark !== 'more' && <circle className="map-dot" cx={item.x - 9} cy={item.y - 4} r={3.5} />
          )}
          <Lines className="map-text" text={item} />
        </g>
      ))}
      <Lines className="map-who" text={box.who} />
      {box.state === 'now' && (
        <Lines className="map-now" text={{ x: box.x + 10, y: box.y - 5, lines: [now], step: 0 }} />
      )}
    </g>
  );
}

/** The drawn map. Its words are beside it as a list: for whoever does not see it, it is one picture with a name. */
export function ProcessMapSvg({
  drawing,
  label,
  now,
  ref,
}: {
  drawing: Drawing;
  label: string;
  /** Said at the step where the case is. */
  now: string;
  ref?: Ref<SVGSVGElement>;
}) {
  const { width, height, boxes, notes, arrows, light } = drawing;
  return (
    <svg
      ref={ref}
      className="process-map"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <marker id="map-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path className="map-head" d="M1 1l6 3-6 3" />
        </marker>
      </defs>
      {arrows.map((path) => (
        <path key={path} className="map-line" d={path} markerEnd="url(#map-arrow)" />
      ))}
      <path className="map-line map-light" data-this={light.isThis} d={light.path} markerEnd="url(#map-arrow)" />
      <Lines className="map-note" text={light.label} anchor={light.anchor} />
      {boxes.map((box) => (
        <Box key={box.step} box={box} now={now} />
      ))}
      {notes.map(({ x, y, width: wide, height: high, text }) => (
        <g key={`${x} ${y}`}>
          <rect className="map-aside" x={x} y={y} width={wide} height={high} rx={6} />
          <Lines className="map-note" text={text} />
        </g>
      ))}
    </svg>
  );
}
