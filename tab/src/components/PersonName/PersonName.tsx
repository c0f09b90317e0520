import { makeStyles, tokens } from '@fluentui/react-components';
import { commonText } from '../../text/commonText.js';

const useStyles = makeStyles({ nobody: { color: tokens.colorNeutralForeground3 } });

/** A colleague's name, or plainly that nobody stands there yet. */
export const PersonName = ({ person, nobody = commonText.nobody }: { person: { name: string } | null; nobody?: string }) => {
  const styles = useStyles();
  return person === null ? <span className={styles.nobody}>{nobody}</span> : <span>{person.name}</span>;
};
