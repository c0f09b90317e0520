import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Facts } from '../../../components/Facts.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { limitsText as text } from '../../../text/limitsText.js';
import type { PolicyDrafting } from './usePolicyDraft.js';

const useStyles = makeStyles({
  why: { marginTop: 0 },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: tokens.spacingHorizontalM, maxWidth: '560px' },
});

/** Whom staff ring first (0.12), part of the version like the limits. */
export const SafeguardingNumbersCard = ({ draft, mayWrite }: { draft: PolicyDrafting; mayWrite: boolean }) => {
  const styles = useStyles();
  const { numbers, setNumbers, numberFault } = draft;
  return (
    <Surface title={text.numbers}>
      <p className={styles.why}>{text.numbersWhy}</p>
      {mayWrite ? (
        <div className={styles.pair}>
          {(['duty', 'outOfHours'] as const).map((name) => (
            <Field key={name} label={text[name]} validationMessage={numberFault(name)}>
              <Input type="tel" value={numbers[name]} maxLength={40} onChange={(_, data) => setNumbers({ [name]: data.value })} />
            </Field>
          ))}
        </div>
      ) : (
        <Facts facts={[[text.duty, numbers.duty || text.numberNone], [text.outOfHours, numbers.outOfHours || text.numberNone]]} />
      )}
    </Surface>
  );
};
