import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { wordsOf } from '../tenant/tenantProblem.js';

/** What went wrong, read out at once. */
export const Problem = ({ error, title = 'That did not work' }: { error: unknown; title?: string }) =>
  error === null || error === undefined ? null : (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {wordsOf(error)}
      </MessageBarBody>
    </MessageBar>
  );
