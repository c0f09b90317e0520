import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { importText as text } from '../../../text/importText.js';
import { useImportStyles } from '../ImportPage.styles.js';

const FIRST = 20;

/** The first rows of a long list, and the rest on asking. */
export const useShowAll = <Row,>(rows: readonly Row[]) => {
  const styles = useImportStyles();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  const more =
    shown.length < rows.length ? (
      <div className={styles.more}>
        <Button onClick={() => setAll(true)}>{`${text.showAll} (${rows.length.toLocaleString('en-GB')})`}</Button>
      </div>
    ) : null;
  return { shown, more };
};
