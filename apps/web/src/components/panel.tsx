import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly count?: number | undefined;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A card with a heading; everything on a page stands in one. */
export function Panel({ title, count, note, actions, className = '', children }: Props) {
  return (
    <section className={`panel ${className}`} aria-label={title}>
      <header className="panel-head">
        <h2>
          {title}
          {count === undefined ? null : <span className="count">{count.toLocaleString('en-GB')}</span>}
        </h2>
        {note ? <p className="panel-note">{note}</p> : null}
        {actions ? <div className="panel-actions">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
}
