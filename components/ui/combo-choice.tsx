import './combo-field.css';

/** A choice in the list of a ComboBox, with what stands beside it, softer. */
export function ComboChoice({ text, aside }: { text: string; aside: string | undefined }) {
  return (
    <>
      <span>{text}</span>
      {aside && <span className="soft small combo-aside">{aside}</span>}
    </>
  );
}
