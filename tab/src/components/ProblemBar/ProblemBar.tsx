import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { commonText } from '../../text/commonText.js';

type Props = { words: string; intent?: 'error' | 'warning' | 'info' | 'success'; onRetry?: () => void; retryText?: string };

/** What happened, what was kept, what to do next, above the content; announced at once. */
export const ProblemBar = ({ words, intent = 'error', onRetry, retryText = commonText.tryAgain }: Props) => (
  <MessageBar intent={intent} layout="multiline" politeness={intent === 'error' ? 'assertive' : 'polite'} role={intent === 'error' ? 'alert' : 'status'} style={{ marginBottom: 12 }}>
    <MessageBarBody>{words}</MessageBarBody>
    {onRetry ? (
      <MessageBarActions>
        <Button onClick={onRetry}>{retryText}</Button>
      </MessageBarActions>
    ) : null}
  </MessageBar>
);
