import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  all: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What changed, a sentence a line. */
export const Sentences = ({ all }: { all: readonly string[] }) => {
  const styles = useStyles();
  return all.length === 0 ? null : (
    <ul className={styles.all}>
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
};
