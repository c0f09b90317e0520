import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { commonText } from '../../text/commonText.js';

export type ProblemProps = { words: string; intent?: 'error' | 'warning' | 'info' | 'success'; onRetry?: () => void; retryText?: string };

/** Fluent's message bar as every problem and success wears it; announced at once. */
export const ProblemMessage = ({ words, intent = 'error', onRetry, retryText = commonText.tryAgain }: ProblemProps) => (
  <MessageBar intent={intent} layout="multiline" politeness={intent === 'error' ? 'assertive' : 'polite'} role={intent === 'error' ? 'alert' : 'status'} style={{ marginBottom: 12 }}>
    <MessageBarBody>{words}</MessageBarBody>
    {onRetry ? (
      <MessageBarActions>
        <Button onClick={onRetry}>{retryText}</Button>
      </MessageBarActions>
    ) : null}
  </MessageBar>
);
