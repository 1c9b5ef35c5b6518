import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Agenda } from '../model/agenda.ts';

/** A text as it was typed: whatever in it looks like Markdown is text, and its line breaks stay. */
function words(text: string): PhrasingContent[] {
  const lines = text.replace(/\r\n?/g, '\n').trim().split(/\n+/);
  return lines.flatMap((line, i): PhrasingContent[] => [
    ...(i > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value: line.trim() },
  ]);
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });

const list = (points: readonly PhrasingContent[][]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: points.map((children): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(children)] })),
});

/** An agenda as Markdown (CommonMark): a title, what is known of the meeting, and a heading for each topic (R76, R97). */
export function writeAgenda({ title, facts, topics }: Agenda): string {
  const root: Root = { type: 'root', children: [{ type: 'heading', depth: 1, children: words(title) }] };
  if (facts.length > 0) {
    root.children.push(
      list(
        facts.map(({ name, text }) => [
          { type: 'strong', children: words(name) },
          { type: 'text', value: ': ' },
          ...words(text),
        ]),
      ),
    );
  }
  for (const topic of topics) {
    root.children.push({ type: 'heading', depth: 2, children: words(topic.title) });
    if (topic.text?.trim()) root.children.push(paragraph(words(topic.text)));
    if (topic.points.length > 0) root.children.push(list(topic.points.map(words)));
  }
  return toMarkdown(root, { bullet: '-' });
}
