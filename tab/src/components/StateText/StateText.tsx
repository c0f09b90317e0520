import type { ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { Calendar16Regular } from '@fluentui/react-icons/svg/calendar';
import { CalendarCancel16Filled } from '@fluentui/react-icons/svg/calendar-cancel';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { PersonArrowRight16Filled } from '@fluentui/react-icons/svg/person-arrow-right';
import { PersonClock16Regular } from '@fluentui/react-icons/svg/person-clock';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { readingInWords, toneOf, type Reading, type Tone } from '../../text/readingText.js';
import { useStateStyles } from './StateText.styles.js';

/** The states of the colour and icon language: each has an icon, a colour and words, so that colour never stands alone. */
export type StateLook = Tone | 'waiting' | 'needsYou' | 'meeting' | 'held' | 'mayBeLate' | 'missing' | 'noDate';

type Looks = { icon: ReactNode; words: keyof ReturnType<typeof useStateStyles>; icons?: keyof ReturnType<typeof useStateStyles> };

const looks: Record<StateLook, Looks> = {
  overdue: { icon: <ErrorCircle16Filled />, words: 'danger' },
  soon: { icon: <Clock16Filled />, words: 'warning' },
  onTime: { icon: <Circle16Regular />, words: 'neutral' },
  done: { icon: <CheckmarkCircle16Filled />, words: 'neutral', icons: 'successIcon' },
  doneLate: { icon: <CheckmarkCircle16Regular />, words: 'neutral', icons: 'successIcon' },
  off: { icon: <SubtractCircle16Regular />, words: 'neutral' },
  missed: { icon: <CalendarCancel16Filled />, words: 'warning' },
  waiting: { icon: <PersonClock16Regular />, words: 'neutral' },
  needsYou: { icon: <PersonArrowRight16Filled />, words: 'brand' },
  meeting: { icon: <CalendarCheckmark16Regular />, words: 'neutral', icons: 'brandIcon' },
  held: { icon: <LockClosed16Regular />, words: 'neutral' },
  mayBeLate: { icon: <CalendarCancel16Filled />, words: 'warning' },
  missing: { icon: <Warning16Filled />, words: 'warning' },
  noDate: { icon: <Calendar16Regular />, words: 'neutral' },
};

export const StateText = ({ look, children }: { look: StateLook; children: ReactNode }) => {
  const styles = useStateStyles();
  const { icon, words, icons } = looks[look];
  return (
    <span className={mergeClasses(styles.line, styles[words])}>
      <span className={mergeClasses(styles.icon, icons ? styles[icons] : undefined)} aria-hidden>
        {icon}
      </span>
      <span>{children}</span>
    </span>
  );
};

/** A deadline's state today: "5 working days left". `soon` widens the orange band where a rule has its own. */
export const ReadingText = ({ reading, soon }: { reading: Reading; soon?: number }) => (
  <StateText look={toneOf(reading, soon)}>{readingInWords(reading)}</StateText>
);
