import type { ImportPage } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { useShowAll } from './useShowAll.js';

/** Households that are new. */
export const AddedCard = ({ added }: { added: ImportPage['added'] }) => {
  const styles = useImportStyles();
  const { shown, more } = useShowAll(added);
  return (
    <Surface title={text.added}>
      <ul className={styles.list}>
        {shown.map(({ ref, town, carers }) => (
          <li key={ref}>
            <strong>{ref}</strong> <span className={styles.quiet}>{text.addedLine(town, carers)}</span>
          </li>
        ))}
      </ul>
      {more}
    </Surface>
  );
};

/** Who would get households and see nothing. */
export const PeopleCard = ({ people }: { people: ImportPage['peopleWithoutRole'] }) => {
  const styles = useImportStyles();
  const { shown, more } = useShowAll(people);
  return (
    <Surface title={text.people}>
      <p style={{ marginTop: 0 }}>{text.peopleWhy}</p>
      <ul className={styles.list}>
        {shown.map(({ mail, posts, households }) => (
          <li key={mail} style={{ overflowWrap: 'anywhere' }}>
            {mail} <span className={styles.under}>{text.peopleLine(posts, households)}</span>
          </li>
        ))}
      </ul>
      {more}
    </Surface>
  );
};
