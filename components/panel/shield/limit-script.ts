/** The text of the library that sets a limit: offered once somebody has said that it is abuse. */
export const LIMIT_SCRIPT = 'leaps-respect-limit';
