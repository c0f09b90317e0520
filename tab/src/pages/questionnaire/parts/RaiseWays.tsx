import type { QuestionnairePage } from '@review-desk/core/api';
import { PageLink } from '../../../components/PageLink.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import { raiseAlertPath } from './raiseAlertPath.js';

type Page = QuestionnairePage;

/** The answers that ask for an alert now, but for those that an alert from this review is about already (D2). */
export const stillToRaise = ({ questions, answers, alerts, mayRaiseAlert }: Page): Page['questions'] => {
  const raised = alerts.filter((each) => each.ofThisReview);
  const isRaised = (category: Page['questions'][number]['category']) => raised.some(({ categories }) => category === null || categories.some(({ code }) => code === category.code));
  return questions.filter(({ number, category }) => mayRaiseAlert && !isRaised(category) && answers.some((each) => each.question === number && each.followUp?.do === 'alert now'));
};

/** An alert was chosen to follow with, and no answer asks for one of its own. */
export const wantsAlert = ({ followWith, answers, alerts, mayRaiseAlert }: Page): boolean =>
  mayRaiseAlert && followWith.includes('alert') && answers.every((each) => each.followUp?.do !== 'alert now') && alerts.every((each) => !each.ofThisReview);

/** One alert about all of them, which is what most officers send, or one about each. */
export const RaiseWays = ({ page, toRaise }: { page: Page; toRaise: Page['questions'] }) => (
  <>
    {toRaise.length > 1 ? (
      <li>
        <PageLink to={raiseAlertPath(page, toRaise.map(({ number }) => number))}>{text.raiseForAll(toRaise.length)}</PageLink>
      </li>
    ) : null}
    {toRaise.map(({ number, words }) => (
      <li key={number}>
        <PageLink to={raiseAlertPath(page, [number])}>{text.raiseFor(words)}</PageLink>
      </li>
    ))}
    {wantsAlert(page) ? (
      <li>
        <PageLink to={raiseAlertPath(page)}>{text.raise}</PageLink>
      </li>
    ) : null}
  </>
);
