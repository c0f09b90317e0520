import { Button } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { CentrePage } from '../../components/CentrePage/CentrePage.js';
import { appText } from '../../text/appText.js';

/** Signed in, nothing given yet: who can help, and what to do then. */
export const NoRolePage = ({ me, onAgain }: { me: Me; onAgain: () => void }) => {
  const { title, why, ask, nobody, then, button } = appText.noRole;
  const known = me.whoToAsk.length > 0;
  return (
    <CentrePage title={title} words={[why, known ? ask : nobody]}>
      {known ? (
        <ul style={{ margin: 0 }}>
          {me.whoToAsk.map((person) => (
            <li key={person.id}>{person.name}</li>
          ))}
        </ul>
      ) : null}
      <p style={{ margin: 0 }}>{then}</p>
      <Button appearance="primary" onClick={onAgain}>
        {button}
      </Button>
    </CentrePage>
  );
};
