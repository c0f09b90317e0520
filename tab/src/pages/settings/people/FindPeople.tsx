import { useState, type FormEvent } from 'react';
import { Button, Field, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { useCall } from '../../../api/ApiContext.js';
import { useGuarded } from '../../../api/useGuarded.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { actProblem } from '../../../text/problemText.js';

type Hit = AnswerOf<'searchDirectory'>['hits'][number];
type Group = AnswerOf<'searchGroups'>['groups'][number];

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalXL, '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  words: { minWidth: 0 },
  box: { width: '100%', minWidth: 0, maxWidth: 'none', '& input': { minWidth: 0 } },
  button: { minWidth: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalM, padding: '9px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Finds a person, or a whole group, in the council's directory; the words searched for are kept nowhere. */
export const FindPeople = ({ onPerson, onGroup }: { onPerson: (hit: Hit) => void; onGroup: (group: Group) => void }) => {
  const styles = useStyles();
  const call = useCall();
  const [hits, setHits] = useState<Hit[] | null>(null);
  const [groups, setGroups] = useState<Group[] | null>(null);
  const { guarded, problem } = useGuarded();
  return (
    <Surface title={text.find}>
      {problem ? <ProblemBar words={actProblem(problem)} /> : null}
      <div className={styles.columns}>
        <div>
          <Find label={text.findLabel} onFind={(words) => guarded(async () => setHits((await call('searchDirectory', { body: { words } })).hits))} />
          <div aria-live="polite">{hits === null ? null : text.hits(hits.length)}</div>
          <ul className={styles.list}>
            {(hits ?? []).map((hit) => (
              <li key={hit.id} className={styles.hit}>
                <span>
                  <strong>{hit.name}</strong> {hit.hasRole ? `(${text.hasRole})` : ''}
                  <span className={styles.under}>{[hit.jobTitle, hit.department, hit.mail].filter((each) => each !== '').join(' · ')}</span>
                </span>
                <Button size="small" aria-label={text.giveTo(hit.name)} onClick={() => onPerson(hit)}>
                  {text.give}
                </Button>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <Find label={text.findGroupLabel} onFind={(words) => guarded(async () => setGroups((await call('searchGroups', { body: { words } })).groups))} />
          <div aria-live="polite">{groups === null ? null : text.groups(groups.length)}</div>
          <ul className={styles.list}>
            {(groups ?? []).map((group) => (
              <li key={group.id} className={styles.hit}>
                <strong>{group.name}</strong>
                <Button size="small" aria-label={text.membersOf(group.name)} onClick={() => onGroup(group)}>
                  {text.members}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Surface>
  );
};

const Find = ({ label, onFind }: { label: string; onFind: (words: string) => Promise<void> }) => {
  const styles = useStyles();
  const [words, setWords] = useState('');
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim().length >= 2) void onFind(words.trim());
  };
  return (
    <form role="search" aria-label={label} onSubmit={find} className={styles.form}>
      <Field label={label} className={styles.words}>
        <SearchBox className={styles.box} value={words} maxLength={80} autoComplete="off" onChange={(_, data) => setWords(data.value)} />
      </Field>
      <Button type="submit" className={styles.button}>
        {text.findButton}
      </Button>
    </form>
  );
};
