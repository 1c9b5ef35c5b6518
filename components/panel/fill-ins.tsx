import { splitFillIns } from './split-fill-ins.ts';

/** A text in which what the agent has to fill in, such as [time], stands out. */
export function FillIns({ text }: { text: string }) {
  return splitFillIns(text).map((part, index) =>
    part.fill ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <mark key={index} className="fill-in">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
