import { X } from 'lucide-react';
import { Link } from 'wouter';
import { dismissToast, useToasts } from '../../state/toasts.js';

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, text, href, action }) => (
        <div key={id} className="toast">
          {href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
          {action ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                dismissToast(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          ) : null}
          <button type="button" className="icon-button" aria-label="Dismiss" onClick={() => dismissToast(id)}>
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
