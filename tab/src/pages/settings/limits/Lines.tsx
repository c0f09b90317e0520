import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  all: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Sentences or names, one a line. */
export const Lines = ({ all }: { all: readonly string[] }) => {
  const styles = useStyles();
  return all.length === 0 ? null : (
    <ul className={styles.all}>
      {all.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
};
