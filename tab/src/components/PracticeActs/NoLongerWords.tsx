import { useState } from 'react';
import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { londonDateOf, shortDate, timeOf } from '../../text/dates.js';
import { ProblemBar } from '../ProblemBar/ProblemBar.js';
import type { NoLonger } from './practiceActForm.js';

const useStyles = makeStyles({
  now: { margin: `${tokens.spacingVerticalM} 0` },
  last: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  words: { marginTop: tokens.spacingVerticalXS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  typed: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
});

type Props = { now: NoLonger; problem: ApiProblem | null; typed: readonly { label: string; words: string }[] };

/** What happened meanwhile, where it stands now, and what was typed, to be taken along. */
export const NoLongerWords = ({ now: { state, last }, problem, typed }: Props) => {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(typed.map(({ label, words }) => `${label}\n${words}`).join('\n\n')).then(() => setCopied(true));
  return (
    <>
      <ProblemBar intent="warning" words={problem?.message ?? text.noLonger} />
      <div className={styles.now}>
        <strong>{text.nowStands(state)}</strong>
        {last ? (
          <p className={styles.last}>
            {text.lastStep(last.what, last.by?.name ?? null, `${shortDate(londonDateOf(last.at))}, ${timeOf(last.at)}`)}
            {last.text ? <span className={styles.words}> {last.text}</span> : null}
          </p>
        ) : null}
      </div>
      {typed.length > 0 ? (
        <div className={styles.typed}>
          {typed.map(({ label, words }) => (
            <Field key={label} label={text.youTyped(label)} className={styles.field}>
              <Textarea readOnly value={words} rows={3} resize="vertical" />
            </Field>
          ))}
          <Button size="small" onClick={copy}>
            {copied ? text.copied : text.copy}
          </Button>
        </div>
      ) : null}
    </>
  );
};
