import { unbrokenParts } from './unbroken-parts.ts';

/**
 * A text in which no line ends between a number and its unit. The words stay as they are, with plain spaces: what is copied, read
 * out or searched for is the same. It is one piece, also where it stands in a row of things.
 */
export function Unbroken({ children: text }: { children: string }) {
  return (
    <span>
      {unbrokenParts(text).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands at its place, and has no other name
          <span key={at} className="unbroken">
            {part}
          </span>
        ),
      )}
    </span>
  );
}
