import { Component, type ReactNode } from 'react';
import { ReasonContext } from './use-fault-reason.ts';

interface FaultBoundaryProps {
  /** What is asked for: when it changes, it is tried again. */
  readonly asked: unknown;
  /** Shown instead when drawing failed; {@link useFaultReason} tells it why. */
  readonly fallback: ReactNode;
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
    if (reason === null) return this.props.children;
    return <ReasonContext value={reason}>{this.props.fallback}</ReasonContext>;
  }
}
