import type { QuestionnairePage } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { Facts } from '../../../components/Facts.js';
import { PageLink } from '../../../components/PageLink.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { listInWords } from '../../../text/dates.js';
import { questionnaireText as text } from '../../../text/questionnaireText.js';
import { ThanksButton } from '../../thanks/ThanksButton.js';
import { openDisputePath } from './openDisputePath.js';
import { RaiseWays, stillToRaise, wantsAlert } from './RaiseWays.js';

type Question = QuestionnairePage['questions'][number];

const columnsOf = (page: QuestionnairePage): Column<Question>[] => {
  const answerOf = ({ number }: Question) => page.answers.find((each) => each.question === number);
  return [
    { title: text.question, lead: true, cell: (question) => `${question.number}. ${question.words}` },
    {
      title: text.mark,
      cell: (question) => {
        const answer = answerOf(question);
        if (!answer) return text.none;
        const { followUp } = answer;
        return (
          <>
            <strong>{text.marks[answer.mark]}</strong>
            {answer.fromFacts !== null && answer.fromFacts !== answer.mark ? <div>{text.fromFacts(text.marks[answer.fromFacts])}</div> : null}
            {answer.text === '' ? null : <div>{answer.text}</div>}
            {followUp ? <div>{followUp.do === 'not needed' ? `${text.follows['not needed']}: ${followUp.why}` : `${text.follows[followUp.do]}${followUp.alert ? `: ${followUp.alert}` : ''}`}</div> : null}
          </>
        );
      },
    },
  ];
};

/** The locked answers, and first what the officer chose to follow with. */
export const SubmittedView = ({ page }: { page: QuestionnairePage }) => {
  const toRaise = stillToRaise(page);
  const raised = page.alerts.filter((each) => each.ofThisReview);
  const wantsThanks = page.followWith.includes('good practice') && page.mayRaiseAlert;
  const wantsDispute = page.followWith.includes('dispute') && page.mayOpenDispute;
  const starts = page.questions.filter(({ number, dispute }) => dispute !== null && page.answers.some((each) => each.question === number && each.mark === 'not met'));
  return (
    <>
      {toRaise.length > 0 || wantsAlert(page) || wantsThanks || wantsDispute ? (
        <Surface title={text.toDo}>
          <ul>
            <RaiseWays page={page} toRaise={toRaise} />
            {wantsDispute ? starts.map(({ number, words, dispute }) => <DisputeWay key={`dispute ${number}`} page={page} category={dispute} words={text.openFor(words)} />) : null}
            {wantsDispute && starts.length === 0 ? <DisputeWay page={page} category={null} words={text.openDispute} /> : null}
          </ul>
          {wantsThanks ? <ThanksButton household={page.household.ref} review={page.review} /> : null}
        </Surface>
      ) : null}
      {raised.length > 0 ? (
        <Surface title={text.raised}>
          <ul>
            {raised.map((each) => (
              <li key={each.id}>
                <PageLink to={`/alerts/${each.id}`}>{text.alert(each)}</PageLink>
              </li>
            ))}
          </ul>
        </Surface>
      ) : null}
      <Surface title={text.overall}>
        <Facts
          facts={[
            [text.overall, page.overall ? text.overalls[page.overall] : text.none],
            [text.strengths, page.strengths === '' ? null : page.strengths],
            [text.concerns, page.concerns === '' ? null : page.concerns],
            [text.with, page.followWith.length === 0 ? text.none : listInWords(page.followWith.map((each) => text.kinds[each]))],
          ]}
        />
      </Surface>
      <Surface title={text.answers} flush>
        <CardTable label={text.answers} columns={columnsOf(page)} rows={page.questions} keyOf={({ number }) => String(number)} />
      </Surface>
    </>
  );
};

const DisputeWay = ({ page, category, words }: { page: QuestionnairePage; category: string | null; words: string }) => (
  <li>
    <PageLink to={openDisputePath(page.household.ref, page.review, category)}>{words}</PageLink>
  </li>
);
