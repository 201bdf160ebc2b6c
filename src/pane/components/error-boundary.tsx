import { Component, type ReactNode } from 'react';
import type { FirstWords } from '../words/first-words.js';

interface Props {
  readonly words: FirstWords;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** Stands in where drawing the pane itself fails; uses nothing that could have failed with it. */
export class ErrorBoundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { words, onAgain, children } = this.props;
    if (!this.state.crashed) return children;
    const again = () => {
      onAgain();
      this.setState({ crashed: false });
    };
    return (
      <main style={{ padding: 16 }}>
        <h1 style={{ fontSize: 16 }}>{words.name}</h1>
        <p role="alert">{words.crashed}</p>
        <button type="button" onClick={again}>
          {words.again}
        </button>
      </main>
    );
  }
}
