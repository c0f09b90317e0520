import type { ReactNode } from 'react';
import type { StepSort } from '@review-desk/core/api';
import { CalendarClock20Regular } from '@fluentui/react-icons/svg/calendar-clock';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clipboard20Regular } from '@fluentui/react-icons/svg/clipboard';
import { ClipboardTask20Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { Comment20Regular } from '@fluentui/react-icons/svg/comment';
import { CommentCheckmark20Regular } from '@fluentui/react-icons/svg/comment-checkmark';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { Gavel20Regular } from '@fluentui/react-icons/svg/gavel';
import { MailInbox20Regular } from '@fluentui/react-icons/svg/mail-inbox';
import { Note20Regular } from '@fluentui/react-icons/svg/note';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonSwap20Regular } from '@fluentui/react-icons/svg/person-swap';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import { Shield20Regular } from '@fluentui/react-icons/svg/shield';

/** One icon a kind of step; the words beside it say the same. */
export const stepIcons: Readonly<Record<StepSort, ReactNode>> = {
  finding: <Clipboard20Regular />,
  safety: <Shield20Regular />,
  sent: <Send20Regular />,
  received: <MailInbox20Regular />,
  acknowledged: <Checkmark20Regular />,
  date: <CalendarClock20Regular />,
  passed: <PersonSwap20Regular />,
  challenge: <QuestionCircle20Regular />,
  answer: <Comment20Regular />,
  reply: <CommentCheckmark20Regular />,
  progress: <Note20Regular />,
  done: <ClipboardTask20Regular />,
  stopped: <DismissCircle20Regular />,
  dispute: <Gavel20Regular />,
  meeting: <PeopleTeam20Regular />,
  ended: <CheckmarkCircle20Filled />,
};
