export interface TextPart {
  text: string;
  fill: boolean;
}

/** Splits a script at the places to fill in: `[time]`, `{name}`, or the full-width brackets of Japanese. */
export function splitFillIns(text: string): TextPart[] {
  return text
    .split(/(\[[^\][\n]{1,60}\]|\{[^{}\n]{1,60}\}|［[^［］\n]{1,60}］|【[^【】\n]{1,60}】)/)
    .map((part, index) => ({ text: part, fill: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

/** True where something is still to be filled in. */
export function hasFillIns(text: string): boolean {
  return splitFillIns(text).some(({ fill }) => fill);
}
