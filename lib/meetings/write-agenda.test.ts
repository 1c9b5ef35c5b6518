import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { writeAgenda } from './write-agenda.ts';

/** The text of a node as a reader sees it. */
function seen(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map((child) => seen(child)).join('');
  return 'value' in node ? node.value : '';
}

describe('an agenda as Markdown (R76, R97)', () => {
  it('has a title, facts, a heading for each topic, and its points', () => {
    const text = writeAgenda({
      title: 'Review, Q3 2026',
      facts: [{ name: 'When', text: '16 Nov 2026, 09:50' }],
      topics: [
        { title: 'Numbers', text: 'Twelve cases.', points: ['S1: 3', 'S2: 9'] },
        { title: 'Product', points: [] },
      ],
    });
    expect(text).toBe(
      '# Review, Q3 2026\n\n- **When**: 16 Nov 2026, 09:50\n\n## Numbers\n\nTwelve cases.\n\n- S1: 3\n- S2: 9\n\n## Product\n',
    );
  });

  it('takes nothing that was typed for Markdown', () => {
    const typed = '# not *a* heading <b>1</b> [x](javascript:1) `y` _z_ ~~s~~ | a |\n- no point\n1. no number';
    const tree = fromMarkdown(writeAgenda({ title: typed, facts: [], topics: [{ title: typed, points: [typed] }] }));
    const kinds = new Set<string>();
    const walk = (node: Nodes) => {
      kinds.add(node.type);
      if ('children' in node) for (const child of node.children) walk(child);
    };
    walk(tree);
    expect([...kinds].sort()).toEqual(['break', 'heading', 'list', 'listItem', 'paragraph', 'root', 'text']);
    expect(seen(tree.children[2] as Nodes)).toBe(typed);
  });

  it('is read back as it was written, in any script', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    const tidy = (text: string) => text.trim();
    fc.assert(
      fc.property(line, fc.array(line, { minLength: 1, maxLength: 5 }), (title, points) => {
        const tree = fromMarkdown(writeAgenda({ title, facts: [], topics: [{ title, points }] }));
        const [first, second, list] = tree.children as [Nodes, Nodes, Nodes];
        expect(seen(first)).toBe(tidy(title));
        expect(seen(second)).toBe(tidy(title));
        expect('children' in list && list.children.map((point) => seen(point))).toEqual(points.map(tidy));
      }),
      { numRuns: 500 },
    );
  });
});
