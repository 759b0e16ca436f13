import { Component, type ReactNode } from 'react';

interface FigureBoundaryProps {
  /** What to say and offer instead of the figure; `retry` tries it again. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A figure that cannot be loaded or breaks takes nothing else with it. */
export class FigureBoundary extends Component<FigureBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken
      ? this.props.fallback(() => this.setState({ broken: false }))
      : this.props.children;
  }
}
