import { Button } from '@fluentui/react-components';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { commonText } from '../../text/commonText.js';
import { DialogFrame } from '../ActDialog/DialogFrame.js';
import { NoLongerWords } from './NoLongerWords.js';
import type { NoLonger } from './practiceActForm.js';

type Props = { title: string; now: NoLonger; problem: ApiProblem | null; typed: readonly { label: string; words: string }[]; onClose: () => void };

/** In place of the act: it cannot be done any more. Nothing is left but to read, take one's words along and close. */
export const NoLongerDialog = ({ title, onClose, ...rest }: Props) => (
  <DialogFrame title={title} onClose={onClose} actions={<Button appearance="primary" onClick={onClose}>{commonText.close}</Button>}>
    <NoLongerWords {...rest} />
  </DialogFrame>
);
