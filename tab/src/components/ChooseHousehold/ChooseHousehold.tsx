import { useState } from 'react';
import { Button, Field, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import type { HouseholdRow } from '@review-desk/core/api';
import { useSearch } from '../../api/useSearch.js';
import { chooseHouseholdText as text } from '../../text/alertsText.js';
import { commonText } from '../../text/commonText.js';
import { loadProblem } from '../../text/problemText.js';
import { DialogFrame } from '../ActDialog/DialogFrame.js';
import { LoadingRows } from '../LoadingRows/LoadingRows.js';
import { ProblemBar } from '../ProblemBar/ProblemBar.js';

const useStyles = makeStyles({
  results: { minHeight: '180px', maxHeight: '320px', overflowY: 'auto', marginTop: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'block', width: '100%', maxWidth: '100%', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  name: { fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { title: string; onChosen: (ref: HouseholdRow['ref']) => void; onClose: () => void };

/** Asks which household something is about: found by reference or name, with a third fact that tells two namesakes apart. */
export const ChooseHousehold = ({ title, onChosen, onClose }: Props) => {
  const styles = useStyles();
  const search = useSearch();
  const [typed, setTyped] = useState('');
  const write = (words: string) => {
    setTyped(words);
    search.setWords(words);
  };
  const { rows, problem } = search;
  return (
    <DialogFrame title={title} onClose={onClose} actions={<Button onClick={onClose}>{commonText.cancel}</Button>}>
      <Field label={text.question} hint={text.hint}>
        <SearchBox aria-label={text.question} placeholder={text.search} autoComplete="off" maxLength={80} autoFocus value={typed} onChange={(_, data) => write(data.value)} style={{ maxWidth: '100%' }} />
      </Field>
      <div className={styles.results} aria-live="polite">
        {problem ? <ProblemBar words={loadProblem('the search', problem)} /> : null}
        {search.words !== '' && rows === null && problem === null ? <LoadingRows rows={3} /> : null}
        {rows?.length === 0 ? <p>{text.none}</p> : null}
        <ul className={styles.list}>
          {(rows ?? []).map((row) => (
            <li key={row.ref}>
              <Button appearance="subtle" className={styles.row} onClick={() => onChosen(row.ref)}>
                <span className={styles.name}>{`${row.ref} ${row.names}`}</span>
                <span className={styles.under}>{`${row.town} · ${row.third}`}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </DialogFrame>
  );
};
