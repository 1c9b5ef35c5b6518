import { type ReactNode, useId } from 'react';

/** One part of the settings, with its title and what it is for. */
export function OptionSection({
  anchor,
  title,
  help,
  status,
  children,
}: {
  anchor: string;
  title: string;
  help?: string;
  /** Stands beside the title, and is read out when it changes. */
  status?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="option-section" id={anchor} aria-labelledby={id}>
      <div className="option-head">
        <h2 id={id}>{title}</h2>
        <span className="soft small" role="status">
          {status}
        </span>
      </div>
      {help && <p className="soft option-help">{help}</p>}
      {children}
    </section>
  );
}
