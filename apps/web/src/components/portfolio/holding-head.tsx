import type { ReactNode } from 'react';

/** What a holding is, above every list of them; `children` are columns of the list's own. */
export function HoldingHead({ children }: { readonly children?: ReactNode }) {
  return (
    <thead>
      <tr>
        <th scope="col">Holding</th>
        <th scope="col" className="number">
          Value
        </th>
        <th scope="col" className="number">
          Share
        </th>
        <th scope="col">Lies in</th>
        {children}
      </tr>
    </thead>
  );
}
