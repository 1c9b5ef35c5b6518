/** How long typed texts may be, in UTF-16 code units, as a field counts them: a note or an answer, a line, a name. */
export const LONG_TEXT = 4000;
export const SHORT_TEXT = 500;
export const NAME_TEXT = 200;
/** A script: longer than any reply should be. */
export const SCRIPT_TEXT = 6000;
