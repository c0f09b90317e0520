import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Says plainly that there is nothing, and what may be done about it. */
export const EmptyState = ({ words, children }: { words: string; children?: ReactNode }) => (
  <div className={useStyles().empty}>
    <span>{words}</span>
    {children}
  </div>
);
