import type { ReactNode } from 'react';

/** Name of a column; over figures with how it is set. */
type Head = string | { readonly name: string; readonly className: 'number' | 'number wide' };

/** The name of a column of figures. */
export const figures = (name: string): Head => ({ name, className: 'number' });

/** The same for a column that a narrow window does without. */
export const wideFigures = (name: string): Head => ({ name, className: 'number wide' });

interface Props {
  /** What it is a table of, for who cannot see it. */
  readonly label: string;
  readonly heads: readonly Head[];
  /** Its last column holds buttons and has no name. */
  readonly hasActions?: boolean;
  readonly caption?: ReactNode;
  /** Its last row, of sums. */
  readonly foot?: ReactNode;
  /** Of the box it scrolls in. */
  readonly className?: string;
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table in a box of its own that scrolls, with the keyboard too: a wide one never moves the page. */
export function ScrollTable({ label, heads, hasActions = false, caption, foot, className, children }: Props) {
  return (
    <div className={className ? `scroll ${className}` : 'scroll'} tabIndex={0} role="region" aria-label={label}>
      <table>
        {caption ? <caption className="muted">{caption}</caption> : null}
        <thead>
          <tr>
            {heads.map((head) => (
              <Heading key={typeof head === 'string' ? head : head.name} head={head} />
            ))}
            {hasActions ? <td /> : null}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  );
}

function Heading({ head }: { readonly head: Head }) {
  if (typeof head === 'string') return <th scope="col">{head}</th>;
  return (
    <th scope="col" className={head.className}>
      {head.name}
    </th>
  );
}
