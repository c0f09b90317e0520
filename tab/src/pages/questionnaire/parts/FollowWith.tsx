import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { followUpKind, type QuestionnairePage } from '@review-desk/core/api';
import { listInWords } from '../../../text/dates.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';

const useStyles = makeStyles({
  group: { display: 'grid', justifyItems: 'start', border: 0, margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Kinds = QuestionnairePage['followWith'];

/** J14: what to follow with. A group of its own: inside one Field the three boxes would share one id, and a press on any would turn the first. */
export const FollowWith = ({ chosen, suggested, onChange }: { chosen: Kinds; suggested: Kinds; onChange: (next: Kinds) => void }) => {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} aria-describedby="follow-with-hint">
      <legend className={styles.legend}>{text.with}</legend>
      <p id="follow-with-hint" className={styles.hint}>{text.withHint(listInWords(suggested.map((each) => text.kinds[each].toLowerCase())))}</p>
      {followUpKind.options.map((each) => (
        <Checkbox key={each} label={text.kinds[each]} checked={chosen.includes(each)} onChange={(_, data) => onChange(followUpKind.options.filter((one) => (one === each ? data.checked === true : chosen.includes(one))))} />
      ))}
    </fieldset>
  );
};
