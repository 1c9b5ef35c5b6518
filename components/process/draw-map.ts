import type { ProcessMap } from '../../lib/messages/process-messages.ts';
import { wrapText } from './wrap-text.ts';

/** Words that stand on the map, ready to be drawn. */
export interface MapWords {
  locale: string;
  now: string;
  light: string;
  /** Empty where there is no ladder. */
  ladder: string;
  survey: string;
  who: (names: readonly string[]) => string;
  more: (count: number) => string;
}

export interface DrawnText {
  x: number;
  y: number;
  lines: string[];
  /** Distance of the lines, in pixels. */
  step: number;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnBox extends Rect {
  step: ProcessMap['steps'][number]['step'];
  state: ProcessMap['steps'][number]['state'];
  title: DrawnText;
  items: (DrawnText & { mark: 'done' | 'must' | 'may' | 'more' })[];
  who: DrawnText;
}

export interface Drawing {
  width: number;
  height: number;
  boxes: DrawnBox[];
  notes: (Rect & { text: DrawnText })[];
  arrows: string[];
  /** The way of a light case, past the post-mortem. */
  light: { path: string; label: DrawnText; anchor: 'middle' | 'end'; isThis: boolean };
}

export const SIZES = { title: 14, item: 12, note: 12 } as const;
const PAD = 10;
const TITLE_LINE = 18;
const ITEM_LINE = 15;
const MARK = 16;
const MOST_ITEMS = 10;
const WIDE = 800;
const GAP = 26;
const EDGE = 2;

/** A step without its place: its texts from its own top left corner, and how high it gets. */
function measure(step: ProcessMap['steps'][number], number: number, width: number, words: MapWords): DrawnBox {
  const inner = width - 2 * PAD;
  const wrap = (text: string, room: number, size: number) => wrapText(text, room, size, words.locale);
  let y = PAD;
  const put = (lines: string[], line: number, x = PAD): DrawnText => {
    const text = { x, y: y + line - 4, lines, step: line };
    y += lines.length * line;
    return text;
  };
  // Room for the tick of a step that is done.
  const title = put(wrap(`${number}. ${step.name}`, inner - MARK, SIZES.title), TITLE_LINE);
  y += 4;
  const items: DrawnBox['items'] = step.items.slice(0, MOST_ITEMS).map(({ name, required, done }) => {
    const text = put(wrap(name, inner - MARK, SIZES.item), ITEM_LINE, PAD + MARK);
    y += 3;
    return { ...text, mark: done ? 'done' : required ? 'must' : 'may' };
  });
  const rest = step.items.length - items.length;
  if (rest > 0) items.push({ ...put([words.more(rest)], ITEM_LINE, PAD + MARK), mark: 'more' });
  y += 4;
  const who = put(step.who.length > 0 ? wrap(words.who(step.who), inner, SIZES.note) : [], ITEM_LINE);
  return { step: step.step, state: step.state, x: 0, y: 0, width, height: y + PAD - 2, title, items, who };
}

const shift = <T extends DrawnText>(text: T, x: number, y: number): T => ({ ...text, x: text.x + x, y: text.y + y });

function place(box: DrawnBox, x: number, y: number, height = box.height): DrawnBox {
  const down = height - box.height;
  return {
    ...box,
    x,
    y,
    height,
    title: shift(box.title, x, y),
    items: box.items.map((item) => shift(item, x, y)),
    who: shift(box.who, x, y + down),
  };
}

function note(text: string, x: number, y: number, width: number, words: MapWords): Drawing['notes'][number] {
  const lines = wrapText(text, width - 2 * PAD, SIZES.note, words.locale, 6);
  const height = lines.length * ITEM_LINE + 2 * PAD - 4;
  return { x, y, width, height, text: { x: x + PAD, y: y + PAD + ITEM_LINE - 6, lines, step: ITEM_LINE } };
}

const notesOf = (words: MapWords): Partial<Record<DrawnBox['step'], string>> => ({
  ...(words.ladder && { received: words.ladder }),
  closed: words.survey,
});

/** Five columns, the light way above, notes below. */
function drawWide(map: ProcessMap, width: number, words: MapWords): Drawing {
  const column = (width - 2 * EDGE - (map.steps.length - 1) * GAP) / map.steps.length;
  const measured = map.steps.map((step, i) => measure(step, i + 1, column, words));
  const height = Math.max(...measured.map((box) => box.height));
  const top = 44;
  const boxes = measured.map((box, i) => place(box, EDGE + i * (column + GAP), top, height));
  const middle = top + height / 2;
  const arrows = boxes.slice(1).map(({ x }) => `M${x - GAP} ${middle}H${x - 2}`);
  const texts = notesOf(words);
  const notes = boxes.flatMap(({ step, x }) => {
    const text = texts[step];
    return text ? [note(text, x, top + height + 16, column, words)] : [];
  });
  arrows.push(...notes.map(({ x, y }) => `M${x + column / 2} ${y - 16}V${y - 2}`));
  const from = boxes.find(({ step }) => step === 'resolution');
  const to = boxes.find(({ step }) => step === 'closed');
  const [a, b] = [(from?.x ?? 0) + column / 2, (to?.x ?? 0) + column / 2];
  return {
    width,
    height: Math.max(top + height, ...notes.map((one) => one.y + one.height)) + EDGE,
    boxes,
    notes,
    arrows,
    light: {
      path: `M${a} ${top}V32a8 8 0 0 1 8 -8H${b - 8}a8 8 0 0 1 8 8V${top - 2}`,
      label: { x: (a + b) / 2, y: 18, lines: [words.light], step: ITEM_LINE },
      anchor: 'middle',
      isThis: map.light.isThis === true,
    },
  };
}

/** One step below the other, the light way at the end of the lines. */
function drawNarrow(map: ProcessMap, width: number, words: MapWords): Drawing {
  const lane = 22;
  const column = width - 2 * EDGE - lane;
  const texts = notesOf(words);
  const boxes: DrawnBox[] = [];
  const notes: Drawing['notes'] = [];
  const arrows: string[] = [];
  const middle = EDGE + column / 2;
  let y = 14;
  for (const [i, step] of map.steps.entries()) {
    const box = place(measure(step, i + 1, column, words), EDGE, y);
    boxes.push(box);
    y += box.height;
    const text = texts[step.step];
    if (text) {
      const beside = note(text, EDGE + 18, y + 12, column - 18, words);
      notes.push(beside);
      arrows.push(`M${EDGE + 9} ${y}V${y + 12 + beside.height / 2}H${EDGE + 16}`);
      y = beside.y + beside.height;
    }
    if (i === map.steps.length - 1) break;
    const gap = step.step === 'resolution' ? GAP + ITEM_LINE : GAP;
    arrows.push(`M${middle} ${y}V${y + gap - 2}`);
    y += gap;
  }
  const from = boxes.find(({ step }) => step === 'resolution');
  const to = boxes.find(({ step }) => step === 'closed');
  const end = EDGE + column;
  const start = (from?.y ?? 0) + (from?.height ?? 0) - 18;
  const goal = (to?.y ?? 0) + 18;
  return {
    width,
    height: y + EDGE,
    boxes,
    notes,
    arrows,
    light: {
      path: `M${end} ${start}h6a8 8 0 0 1 8 8V${goal - 8}a8 8 0 0 1 -8 8H${end + 2}`,
      label: {
        x: end + 6,
        y: (from?.y ?? 0) + (from?.height ?? 0) + ITEM_LINE + 2,
        lines: wrapText(words.light, column / 2 - 8, SIZES.note, words.locale, 2),
        step: ITEM_LINE,
      },
      anchor: 'end',
      isThis: map.light.isThis === true,
    },
  };
}

/** The map of the process at a width in pixels (R51): five columns where there is room, else one below the other. */
export const drawMap = (map: ProcessMap, width: number, words: MapWords): Drawing =>
  width >= WIDE ? drawWide(map, width, words) : drawNarrow(map, width, words);
