import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputeForm } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'grid', rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

type Props = { form: Pick<DisputeForm, 'willBeTold'>; asking: boolean; restricted: boolean; atRisk: boolean };

/** Who gets it and when, before it is sent: worked out by the service as opening works it out. */
export const WhoWillBeTold = ({ form: { willBeTold }, asking, restricted, atRisk }: Props) => {
  const styles = useStyles();
  if (asking)
    return (
      <Surface title={text.willBeTold}>
        <Spinner size="tiny" labelPosition="after" label={text.asking} style={{ justifyContent: 'start' }} />
      </Surface>
    );
  const vacant = willBeTold.some((each) => each.who === null);
  return (
    <Surface title={text.willBeTold}>
      <div aria-live="polite">
        {willBeTold.length === 0 ? <span>{restricted ? text.recipientsNone : text.nobodyTold}</span> : null}
        <ul className={styles.list}>
          {willBeTold.map(({ who, post, at, asLineManager }) => (
            <li key={`${who?.id ?? ''} ${post ?? ''}`}>
              {who === null ? (
                text.vacant(post ?? '')
              ) : (
                <>
                  <span className={styles.name}>{who.name}</span>, {asLineManager ? text.lineManager(at) : text.told(post, at)}
                </>
              )}
            </li>
          ))}
        </ul>
        {vacant ? <p className={styles.words}>{text.vacantNote}</p> : null}
        {restricted && atRisk ? <p className={styles.words}>{text.lineManagerOnly}</p> : null}
      </div>
    </Surface>
  );
};
