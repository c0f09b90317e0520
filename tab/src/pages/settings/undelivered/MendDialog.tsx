import { useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { undeliveredText as text } from '../../../text/undeliveredText.js';
import type { Mending } from './UndeliveredPart.js';

/** How somebody was told in another way, or what was mended before it is sent again. */
export const MendDialog = ({ task, sendAgain, onClose }: Mending & { onClose: (said: string | null) => void }) => {
  const [how, setHow] = useState('');
  const [faulty, setFaulty] = useState(false);
  const act = useAct('mendTask', ['deliveryTasks', 'today']);
  const save = () => {
    setFaulty(how.trim() === '');
    if (how.trim() === '') return;
    act.mutate({ body: { message: task.message, how, sendAgain } }, { onSuccess: () => onClose(sendAgain ? text.againDone(task) : text.toldDone(task)) });
  };
  return (
    <ActDialog
      title={sendAgain ? text.againTitle : text.toldTitle}
      what={sendAgain ? text.againWhat(task) : text.toldWhat(task)}
      act={sendAgain ? text.again : text.toldButton}
      pending={act.isPending}
      problem={act.error}
      onAct={save}
      onClose={() => onClose(null)}
    >
      <Field label={sendAgain ? text.againHow : text.toldHow} required hint={text.hint} validationMessage={faulty && how.trim() === '' ? text.needed : null}>
        <Textarea value={how} maxLength={200} resize="vertical" rows={3} onChange={(_, data) => setHow(data.value)} />
      </Field>
    </ActDialog>
  );
};
