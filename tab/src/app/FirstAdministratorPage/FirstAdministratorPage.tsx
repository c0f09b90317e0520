import { useId, useState, type FormEvent } from 'react';
import { Button, Field, SearchBox, Spinner } from '@fluentui/react-components';
import type { Me } from '@review-desk/core/api';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { firstAdministratorText as text } from '../../text/firstAdministratorText.js';
import { actProblem } from '../../text/problemText.js';
import { ChosenList } from './ChosenList.js';
import { useFirstAdministratorStyles } from './FirstAdministratorPage.styles.js';
import { useRoleGiving } from './useRoleGiving.js';

/** Nobody has a role: this person finds colleagues in the directory and says what they do. */
export const FirstAdministratorPage = ({ me }: { me: Me }) => {
  const styles = useFirstAdministratorStyles();
  const giving = useRoleGiving();
  const hint = useId();
  const [words, setWords] = useState('');
  const [faulty, setFaulty] = useState(false);
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim().length >= 2) void giving.find(words.trim());
  };
  const send = () => {
    setFaulty(giving.chosen.length === 0);
    if (giving.chosen.length > 0) giving.send();
  };
  if (giving.give.isSuccess) {
    return (
      <>
        <PageHead title={text.title} short={text.short} under={me.council} />
        <ProblemBar intent="success" words={`${text.done(giving.chosen.length)} ${text.next}`} onRetry={() => window.location.reload()} retryText={text.again} />
      </>
    );
  }
  return (
    <>
      <PageHead title={text.title} short={text.short} under={text.why} />
      {giving.problem ? <ProblemBar words={actProblem(giving.problem)} /> : null}
      {giving.give.error ? <ProblemBar words={actProblem(giving.give.error)} /> : null}
      <div className={styles.columns}>
        <Surface>
          <form onSubmit={find} className={styles.find} role="search">
            <Field label={text.find} className={styles.words}>
              <SearchBox className={styles.box} aria-describedby={hint} value={words} onChange={(_, data) => setWords(data.value)} autoComplete="off" maxLength={80} />
            </Field>
            <Button type="submit" className={styles.findButton}>
              {text.findButton}
            </Button>
            <span id={hint} className={styles.hint}>
              {text.findHint}
            </span>
          </form>
          <div aria-live="polite">{giving.hits === null ? null : text.hits(giving.hits.length)}</div>
          <ul className={styles.list}>
            {(giving.hits ?? []).map((hit) => (
              <li key={hit.id} className={styles.hit}>
                <span>
                  <strong className={styles.name}>{hit.name}</strong>
                  <span className={styles.under}>{[hit.jobTitle, hit.department, hit.mail].filter(Boolean).join(' · ')}</span>
                </span>
                <Button onClick={() => giving.choose(hit)} aria-label={text.add(hit.name)}>
                  {text.addButton}
                </Button>
              </li>
            ))}
          </ul>
        </Surface>
        <Surface title={text.chosen}>
          {giving.chosen.length === 0 ? <p className={styles.nobody}>{text.nobodyChosen}</p> : <ChosenList giving={giving} />}
          {giving.chosen.length > 0 ? <p>{text.sentence(giving.chosen.length)}</p> : null}
          {faulty && giving.chosen.length === 0 ? <ProblemBar words={text.nobodyError} /> : null}
          <Button appearance="primary" onClick={send} disabledFocusable={giving.give.isPending} {...(giving.give.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
            {giving.give.isPending ? text.giving : text.give}
          </Button>
        </Surface>
      </div>
    </>
  );
};
