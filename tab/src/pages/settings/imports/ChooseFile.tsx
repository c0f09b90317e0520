import { useRef, useState, type ChangeEvent } from 'react';
import { Button, Field, ProgressBar, makeStyles } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/useAct.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';

const MOST_BYTES = 50 * 1024 * 1024;

const useStyles = makeStyles({
  // Fluent has no file field: the browser's own stays there for those who use it, out of sight behind the button.
  file: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Sends the register file; the check then goes on by itself on the import's own page. */
export const ChooseFile = () => {
  const styles = useStyles();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const act = useAct('uploadRegister', ['imports', 'today']);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const wrong = file.size > MOST_BYTES ? text.tooBig : file.size === 0 ? text.emptyFile : null;
    setFault(wrong);
    if (wrong === null) act.mutate({ body: file }, { onSuccess: ({ id }) => void navigate(`/settings/imports/${id}`) });
  };
  return (
    <Surface title={text.bring}>
      <p style={{ marginTop: 0 }}>{text.bringWhy}</p>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      {fault ? <ProblemBar words={fault} /> : null}
      <input ref={input} type="file" accept=".csv,text/csv" tabIndex={-1} aria-label={text.file} className={styles.file} onChange={take} />
      {act.isPending ? (
        <Field validationMessage={text.sending} validationState="none">
          <ProgressBar aria-label={text.sending} />
        </Field>
      ) : (
        <Field hint={text.file}>
          <Button appearance="primary" icon={<ArrowUpload20Regular />} style={{ justifySelf: 'start' }} onClick={() => input.current?.click()}>
            {text.choose}
          </Button>
        </Field>
      )}
    </Surface>
  );
};
