/** Below this many characters compressing costs more than it saves. */
const WORTH_IT = 1024;

/** A text as gzip; undefined where it is too short to be worth it, or the browser cannot. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (text.length < WORTH_IT || typeof CompressionStream === 'undefined') return undefined;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
