import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  /** What is asked for: when it changes, it is tried again. */
  readonly asked: unknown;
  /** Shown instead when drawing failed; `reason` is for whoever mends it. */
  readonly fallback: (reason: string) => ReactNode;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly reason: string | null;
  readonly asked: unknown;
}

/** Keeps a fault in one part of the page, or a part that did not arrive, from taking the rest with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { reason: null, asked: this.props.asked };

  static getDerivedStateFromError(fault: unknown): Partial<FaultBoundaryState> {
    return { reason: fault instanceof Error ? fault.message : String(fault) };
  }

  static getDerivedStateFromProps(
    { asked }: FaultBoundaryProps,
    state: FaultBoundaryState,
  ): FaultBoundaryState | null {
    return Object.is(asked, state.asked) ? null : { reason: null, asked };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === null ? this.props.children : this.props.fallback(reason);
  }
}
