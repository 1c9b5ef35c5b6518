import { printParseErrorCode, visit } from 'jsonc-parser';

/** Deeper than any sensible condition; a parser that calls itself would run out of stack not far beyond. */
const MAX_DEPTH = 100;
const MAX_ERRORS = 10;

/** By the name jsonc-parser gives a fault. */
const WORDS: Record<string, string> = {
  InvalidSymbol: 'this is not JSON; put text in double quotes',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'a name in double quotes is expected here; look for a comma too many before it',
  ValueExpected: 'a value is expected here; look for a comma too many before it',
  ColonExpected: 'a colon is expected here, between a name and its value',
  CommaExpected: 'a comma is expected here, between two entries',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'the policy has ended before this; remove what follows',
  InvalidCommentToken: 'JSON has no comments; remove it',
  UnexpectedEndOfComment: 'JSON has no comments; remove it',
  UnexpectedEndOfString: 'this text has no closing quote on its line',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'write four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'write \\\\ for a backslash; this escape does not exist',
  InvalidCharacter: 'this character is not allowed here; write it as an escape such as \\n',
};

/** Where brackets first nest deeper than allowed, outside of text; -1 where they do not. */
function findTooDeep(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34 /* " */) {
      for (i++; i < text.length; i++) {
        const inside = text.charCodeAt(i);
        if (inside === 92 /* \ */) i++;
        else if (inside === 34 || inside === 10) break;
      }
    } else if (unit === 91 /* [ */ || unit === 123 /* { */) {
      if (++depth > MAX_DEPTH) return i;
    } else if (unit === 93 || unit === 125) depth--;
  }
  return -1;
}

class EnoughErrors extends Error {}

/** What keeps a text from being JSON, with the offset of each fault; the first ten. */
export function checkSyntax(text: string): { offset: number; message: string }[] {
  const deep = findTooDeep(text);
  if (deep !== -1)
    return [{ offset: deep, message: `brackets nest more than ${MAX_DEPTH} deep here; flatten this part` }];
  const errors: { offset: number; message: string }[] = [];
  try {
    visit(
      text,
      {
        onError(code, offset) {
          // A fault is often told twice, as two things that could have stood there.
          if (errors.at(-1)?.offset !== offset)
            errors.push({ offset, message: WORDS[printParseErrorCode(code)] ?? 'this is not JSON' });
          if (errors.length >= MAX_ERRORS) throw new EnoughErrors();
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!(error instanceof EnoughErrors)) throw error;
  }
  return errors;
}
