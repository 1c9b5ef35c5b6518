/**
 * The lines of a stream of bytes, by line feeds alone: a JSON text may hold U+2028 and U+2029 as they are, which `node:readline`
 * takes for line ends. A carriage return before the line feed belongs to the line's end.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const clean = (parts: readonly string[]) => parts.join('').replace(/\r$/, '');
  let rest: string[] = [];
  for await (const chunk of input) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() as string;
    for (const piece of pieces) {
      yield clean([...rest, piece]);
      rest = [];
    }
    rest.push(last);
  }
  rest.push(decoder.decode());
  const end = clean(rest);
  if (end !== '') yield end;
}
