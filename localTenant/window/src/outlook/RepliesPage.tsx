import { Spinner } from '@fluentui/react-components';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useReplies } from './automaticReplies.js';
import { OutlookNavigation } from './OutlookNavigation.js';
import { RefuseMail } from './RefuseMail.js';
import { RepliesForm } from './RepliesForm.js';

/** Out of office, as a person switches it on in Outlook. */
export const RepliesPage = () => {
  const person = usePerson();
  const replies = useReplies(person.id);
  return (
    <Page title={`Automatic replies: ${person.displayName}`}>
      <OutlookNavigation />
      <Problem error={replies.error} />
      {replies.isPending && <Spinner label="Reading the settings" />}
      {replies.data && <RepliesForm replies={replies.data} />}
      <RefuseMail address={person.mail} />
    </Page>
  );
};
