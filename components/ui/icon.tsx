import './icon.css';

/** Strokes of each icon on a 16 px grid; drawn for Simmer. */
const PATHS = {
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-right': 'M6 4l4 4-4 4',
  'chevron-left': 'M10 4L6 8l4 4',
  up: 'M4 12l8-8M6 4h6v6',
  level: 'M2.5 8h11M10 4.5L13.5 8 10 11.5',
  down: 'M4 4l8 8M12 6v6H6',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  insert: 'M13.5 3v6.5h-10M6.5 6.5l-3 3 3 3',
  undo: 'M5.5 3.5L2.5 6.5l3 3M2.5 6.5h7a4 4 0 010 8H7',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.8V8l2.2 1.6',
  pause: 'M6 4v8M10 4v8',
  alert: 'M8 4.5v4.2M8 11.4h.01M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  info: 'M8 7.4v4M8 4.7h.01M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  help: 'M6.2 6.3a1.9 1.9 0 113 1.5c-.8.5-1.2.9-1.2 1.6M8 11.5h.01M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  shield: 'M8 1.8l5 1.9v3.8c0 3.2-2.1 5.6-5 6.7-2.9-1.1-5-3.5-5-6.7V3.7z',
  person: 'M8 8.2a2.9 2.9 0 100-5.8 2.9 2.9 0 000 5.8zM2.8 13.8c.6-2.5 2.6-3.9 5.2-3.9s4.6 1.4 5.2 3.9',
  outside: 'M9.5 2.5h4v4M13.2 2.8L7.5 8.5M6 3.5H2.5v10h10V10',
  plus: 'M8 3v10M3 8h10',
  dashboard: 'M2.5 2.5h4.5v6H2.5zM9 2.5h4.5v3.5H9zM9 8h4.5v5.5H9zM2.5 10.5H7v3H2.5z',
  settings: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 3v3M5.5 10v3',
  side: 'M2.5 3h11v10h-11zM10 3v10',
  fold: 'M8.5 4l4 4-4 4M3.5 4l4 4-4 4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  drag: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  'move-up': 'M8 13V3.5M4 7l4-4 4 4',
  'move-down': 'M8 3v9.5M4 9l4 4 4-4',
  flag: 'M3.5 14V2.5M3.5 3h8.6l-2 3 2 3H3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of 16 px. Always decorative: the word stands beside it or in the control's label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
