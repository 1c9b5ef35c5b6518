/** Text of an element without its white space, and where each of its signs stands in the page. */
interface Flat {
  text: string;
  nodes: Text[];
  /** For each text node, where in `text` it begins. */
  starts: number[];
}

const GAP = /[\s\u00a0\u200b-\u200d\ufeff]/;

function flatten(root: Node): Flat {
  const document = root.ownerDocument as Document;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const flat: Flat = { text: '', nodes: [], starts: [] };
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName;
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'TEXTAREA') continue;
    const bare = (node as Text).data.replace(new RegExp(GAP, 'g'), '');
    if (bare === '') continue;
    flat.nodes.push(node as Text);
    flat.starts.push(length);
    parts.push(bare);
    length += bare.length;
  }
  flat.text = parts.join('');
  return flat;
}

/** Offset in a text node of the sign that is `count` signs in, white space not counted. */
function offsetOf(node: Text, count: number): number {
  let seen = 0;
  for (let at = 0; at < node.data.length; at++) {
    if (GAP.test(node.data[at] ?? '')) continue;
    if (seen === count) return at;
    seen += 1;
  }
  return node.data.length;
}

function placeOf(flat: Flat, index: number): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = flat.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flat.starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = flat.nodes[low];
  return node && { node, offset: offsetOf(node, index - (flat.starts[low] ?? 0)) };
}

/**
 * Where the quoted words stand in the page. The page's own text may be broken into lines and elements otherwise than the
 * API's, so white space does not count.
 */
export function findQuote(root: Node, quote: string): Range | undefined {
  const wanted = quote.replace(new RegExp(GAP, 'g'), '');
  if (wanted === '') return undefined;
  const flat = flatten(root);
  const at = flat.text.indexOf(wanted);
  if (at === -1) return undefined;
  const start = placeOf(flat, at);
  const end = placeOf(flat, at + wanted.length - 1);
  if (!start || !end) return undefined;
  const range = (root.ownerDocument as Document).createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}
