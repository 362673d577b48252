import { X } from 'lucide-react';
import { Link } from 'wouter';
import { dismissToast, useToasts } from '../state/toasts.js';

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, href }) => (
        <div key={id} className="toast">
          {href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => dismissToast(id)}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
