import { Component, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { CentrePage } from '../../components/CentrePage/CentrePage.js';
import { appText } from '../../text/appText.js';

type Props = { children: ReactNode; /** A new page gets a new chance. */ where: string };
type State = { reference: string | null; where: string };

/** A reference that the person can quote and that says nothing about anybody: time and place of the fault in the code. */
const newReference = (): string => `T-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

/** A fault in the page itself: never an empty page, never a stack; drafts are kept by the pages as they are typed. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: null, where: this.props.where };

  static getDerivedStateFromError(): Partial<State> {
    return { reference: newReference() };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.where === state.where ? null : { where: props.where, reference: null };
  }

  override componentDidCatch(fault: unknown): void {
    // The kind of the fault only: its message may hold what was on the page.
    console.error('A page of the tab failed', this.state.reference, fault instanceof Error ? fault.name : typeof fault);
  }

  override render(): ReactNode {
    const { reference } = this.state;
    if (reference === null) return this.props.children;
    return (
      <CentrePage title={appText.broken.title} words={[appText.broken.why, appText.broken.quote(reference)]}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {appText.broken.button}
        </Button>
      </CentrePage>
    );
  }
}
