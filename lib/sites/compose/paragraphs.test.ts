import { expect, it } from 'vitest';
import { makeParagraphs } from './paragraphs.ts';

/** As much of a page as it needs: nodes that remember what was put into them. A string among them is text, never markup. */
function makeNode(name: string) {
  const children: unknown[] = [];
  return { name, children, append: (child: unknown) => children.push(child) };
}
const page = {
  createDocumentFragment: () => makeNode('fragment'),
  createElement: makeNode,
} as unknown as Document;
const outline = (node: unknown): string => {
  if (typeof node === 'string') return JSON.stringify(node);
  const { name, children } = node as ReturnType<typeof makeNode>;
  return `${name}(${children.map(outline).join(' ')})`;
};

it('each line is a paragraph, an empty one keeps its height, and markup stays text', () => {
  expect(outline(makeParagraphs(page, '<b>Found</b>\n \nit & sent.'))).toBe(
    'fragment(p("<b>Found</b>") p(br()) p("it & sent."))',
  );
});
