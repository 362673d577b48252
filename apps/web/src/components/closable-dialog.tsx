import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.js';

interface Props {
  readonly title: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog with its heading and a button that closes it. */
export function ClosableDialog({ title, className, onClose, children }: Props) {
  return (
    <Dialog label={title} className={className} onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2>{title}</h2>
          <form method="dialog">
            <button className="icon-button" aria-label="Close">
              <X size={16} aria-hidden="true" />
            </button>
          </form>
        </header>
        {children}
      </div>
    </Dialog>
  );
}
