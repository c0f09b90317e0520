import { useState } from 'react';
import { Combobox, Option, makeStyles, tokens } from '@fluentui/react-components';
import type { StageSlots } from '@review-desk/core/api';
import { bookingText as text } from '../../text/bookingText.js';

type Colleague = StageSlots['colleagues'][number];

/** More than this in an open list is no choice: a letter or two narrows it. */
const MOST_SHOWN = 12;

const useStyles = makeStyles({
  option: { display: 'grid' },
  mail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Finds a colleague of the service by name or post, with the address that tells two namesakes apart; the words typed go nowhere. */
export const ColleaguePicker = ({ colleagues, onChoose }: { colleagues: readonly Colleague[]; onChoose: (id: string) => void }) => {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const found = colleagues.filter(({ name, post }) => `${name} ${post}`.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <Combobox
      placeholder={text.askElseHint}
      value={words}
      selectedOptions={[]}
      onChange={(event) => setWords(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        setWords('');
        if (optionValue) onChoose(optionValue);
      }}
      style={{ minWidth: 0, width: '100%' }}
    >
      {found.slice(0, MOST_SHOWN).map(({ id, name, post, mail }) => (
        <Option key={id} value={id} text={name}>
          <span className={styles.option}>
            <span>{`${name}, ${post}`}</span> <span className={styles.mail}>{mail}</span>
          </span>
        </Option>
      ))}
      {found.length > MOST_SHOWN ? (
        <Option key="more" disabled text="">
          {text.moreColleagues(found.length - MOST_SHOWN)}
        </Option>
      ) : null}
      {found.length === 0 ? (
        <Option key="none" disabled text="">
          {text.noColleague}
        </Option>
      ) : null}
    </Combobox>
  );
};
