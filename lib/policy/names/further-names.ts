import { et } from './et.ts';
import { id } from './id.ts';
import type { NamesOfParts } from './names-of-parts.ts';
import { zh } from './zh.ts';

/** Languages whose names do not stand beside the English ones; a language is a file and a word here. */
export const FURTHER: Readonly<Record<string, NamesOfParts>> = { et, id, zh };

/** The names of one part in the further languages, to be spread beside the others. */
export const furtherNames = (kind: keyof NamesOfParts, id: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(FURTHER).flatMap(([language, names]) => {
      const name = names[kind][id];
      return name === undefined ? [] : [[language, name]];
    }),
  );

/** Gives each its further names beside those it has. */
export const withFurtherNames = <T extends { id: string; name?: Record<string, string> | undefined }>(
  kind: keyof NamesOfParts,
  parts: readonly T[],
): T[] => parts.map((part) => ({ ...part, name: { ...part.name, ...furtherNames(kind, part.id) } }));
