/** Deeper quotes look no different: a hostile mail nests without end. */
const DEEPEST_MARK = 12;

/** Builds plain text line by line, the way a browser lays out a page: white space collapses, blocks begin lines, quotes are marked. */
export class TextWriter {
  private readonly lines: string[] = [];
  private current = '';
  private depth = 0;
  private pre = 0;

  text(raw: string): void {
    if (this.pre > 0) {
      const [first = '', ...rest] = raw.split('\n');
      this.current += first;
      for (const line of rest) {
        this.break();
        this.current += line;
      }
      return;
    }
    // A no-break space is a space to a reader, and to every rule that looks for words.
    const flat = raw.replace(/[\s\u00a0]+/g, ' ');
    this.current += this.current === '' || this.current.endsWith(' ') ? flat.replace(/^ /, '') : flat;
  }

  /** Ends the line, even an empty one. */
  break(): void {
    const text = this.current.trimEnd();
    const marks = '>'.repeat(Math.min(this.depth, DEEPEST_MARK));
    this.lines.push(this.depth > 0 && text !== '' ? `${marks} ${text}` : `${marks}${text}`);
    this.current = '';
  }

  /** Begins a line, where one is not begun already. */
  line(): void {
    if (this.current.trim() !== '') this.break();
    this.current = '';
  }

  /** Begins a line with an empty one before it. */
  paragraph(): void {
    this.line();
    const last = this.lines.at(-1);
    if (last !== undefined && last.replace(/^>+/, '') !== '') this.break();
  }

  rule(): void {
    this.line();
    this.current = '________________________________';
    this.break();
  }

  quote(by: 1 | -1): void {
    this.line();
    this.depth = Math.max(0, this.depth + by);
  }

  preformatted(by: 1 | -1): void {
    this.line();
    this.pre = Math.max(0, this.pre + by);
  }

  toString(): string {
    this.line();
    const text: string[] = [];
    for (const line of this.lines) {
      // No more than one empty line in a row, quoted or not.
      const empty = line.replace(/^>+ ?/, '') === '';
      const before = text.at(-1);
      if (empty && (before === undefined || before.replace(/^>+ ?/, '') === '')) continue;
      text.push(line);
    }
    while (text.length > 0 && text.at(-1)?.replace(/^>+ ?/, '') === '') text.pop();
    return text.join('\n');
  }
}
