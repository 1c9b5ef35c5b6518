import type { Agenda } from '../../lib/model/agenda.ts';
import './agenda-sheet.css';

/** Line breaks as they were typed. */
const lines = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');

/** An agenda to read, on the page or on paper. */
export function AgendaSheet({ agenda, level = 2 }: { agenda: Agenda; level?: 1 | 2 | 3 }) {
  const Title = `h${level}` as const;
  const Topic = `h${level + 1}` as 'h2' | 'h3' | 'h4';
  return (
    <article className="agenda">
      <Title className="agenda-title" dir="auto">
        {agenda.title}
      </Title>
      {agenda.facts.length > 0 && (
        <dl className="agenda-facts">
          {agenda.facts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {agenda.topics.map(({ title, text, points }) => (
        <section key={title} className="agenda-topic">
          <Topic dir="auto">{title}</Topic>
          {text && <p dir="auto">{text}</p>}
          {points.length > 0 && (
            <ul>
              {points.map((point, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two points may read the same
                <li key={i} dir="auto">
                  {lines(point).map((line) => (
                    <span key={line} className="agenda-line">
                      {line}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
