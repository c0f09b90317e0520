import { useRef } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import type { DialogInfo } from './hostMessages.js';
import type { Client } from './createTeamsHost.js';
import { frameAddress } from './frameAddress.js';
import type { ThemeName } from './teamsTheme.js';
import { useTeamsHost } from './useTeamsHost.js';

const useStyles = makeStyles({ frame: { width: '100%', border: 'none', display: 'block' } });

const heights: Readonly<Record<string, number>> = { small: 240, medium: 420, large: 560 };
const heightOf = (height: DialogInfo['height']): number => (typeof height === 'number' ? height : (heights[height ?? ''] ?? 420));

type TeamsDialogProps = {
  /** Null while there is none; the dialog is then closed, and what lies behind it is free again. */
  readonly info: DialogInfo | null;
  readonly acts: Omit<Client, 'stateChanged' | 'frameContext'>;
  readonly theme: ThemeName;
  readonly sandbox: string;
  readonly onCancel: () => void;
};

/** A page of the app in a dialog, with a line to the client of its own. */
export const TeamsDialog = ({ info, acts, theme, sandbox, onCancel }: TeamsDialogProps) => {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const title = info?.title ?? 'Dialog of the app';
  useTeamsHost(frame, { ...acts, frameContext: 'task', context: () => ({ ...acts.context(), frameContext: 'task' }) }, theme);
  return (
    <Dialog open={info !== null} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <iframe
              ref={frame}
              title={title}
              src={frameAddress(info?.url ?? '', acts.context(), window.location.origin)}
              sandbox={sandbox}
              className={styles.frame}
              height={heightOf(info?.height)}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
