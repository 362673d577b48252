import { Component, type ReactNode } from 'react';
import { words } from '../../words.js';

interface PageGuardProps {
  /** Address of the page; another one is tried afresh. */
  readonly path: string;
  readonly children: ReactNode;
}

interface PageGuardState {
  readonly isBroken: boolean;
}

/** Keeps navigation and search alive when a page cannot be loaded or drawn, such as after the server was updated. */
export class PageGuard extends Component<PageGuardProps, PageGuardState> {
  override state: PageGuardState = { isBroken: false };

  static getDerivedStateFromError(): PageGuardState {
    return { isBroken: true };
  }

  override componentDidUpdate({ path }: PageGuardProps): void {
    if (this.state.isBroken && path !== this.props.path) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  return (
    <div className="failure" role="alert">
      <h1>{words.states.broken}</h1>
      <p>{words.states.brokenHelp}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {words.states.reload}
      </button>
    </div>
  );
}
