import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrialPage } from '@review-desk/core/api';
import { Surface } from '../../../../components/Surface/Surface.js';
import { trialText as text } from '../../../../text/trialText.js';

const useStyles = makeStyles({
  under: { margin: 0, padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `6px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  post: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Whoever takes part, by name and post, so that nobody takes them for a colleague. */
export const PeopleCard = ({ people }: { people: TrialPage['people'] }) => {
  const styles = useStyles();
  return (
    <Surface title={text.people} flush>
      <p className={styles.under}>{text.peopleUnder}</p>
      <ul className={styles.list}>
        {people.map(({ person, post }) => (
          <li key={person.id} className={styles.item}>
            {person.name}
            <span className={styles.post}>{post}</span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
