const NOISE = /https?:\/\/\S{1,200}|\S{1,80}@\S{1,80}|[\p{L}\p{N}_-]{0,30}[\d_][\p{L}\p{N}_-]{0,30}/gu;

/** A text without links, addresses and codes: they are of no language. */
export function withoutNoise(text: string): string {
  return /[\d_@]|:\/\//.test(text) ? text.replace(NOISE, ' ') : text;
}
