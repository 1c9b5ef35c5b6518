/** The JSON object that begins at `at`, and where it ends. Undefined where none does. Scripts of the page are data here, never run. */
export function takeJson(text: string, at: number): { value: unknown; end: number } | undefined {
  if (text[at] !== '{') return undefined;
  let depth = 0;
  let quoted = false;
  for (let index = at; index < text.length; index++) {
    const sign = text[index];
    if (quoted) {
      if (sign === '\\') index += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      try {
        return { value: JSON.parse(text.slice(at, index + 1)), end: index + 1 };
      } catch {
        return undefined; // a script that is no JSON tells us nothing
      }
    }
  }
  return undefined;
}
