export interface Requirement {
  number: number;
  /** Heading of its part, such as `1.3 Signs (…)`. */
  part: string;
  text: string;
}

/**
 * The numbered requirements of `docs/requirements.md`, in their order.
 * @throws Error where one is missing or stands twice: numbers are for ever
 */
export function readRequirements(markdown: string): Requirement[] {
  let part = '';
  const found: Requirement[] = [];
  for (const line of markdown.split('\n')) {
    const [, heading] = /^## (.+)$/.exec(line) ?? [];
    if (heading) part = heading;
    const [, number, text = ''] = /^(\d+)\. (.+)$/.exec(line) ?? [];
    if (number) found.push({ number: Number(number), part, text });
  }
  found.forEach(({ number }, index) => {
    if (number !== index + 1) throw new Error(`docs/requirements.md: ${index + 1} is not where it should be`);
  });
  return found;
}
