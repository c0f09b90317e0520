import type { TrialPage, TrialRun } from '@review-desk/core/api';
import { Columns } from '../../../../components/Columns.js';
import { StoryCard } from '../../../../components/PracticeCards/StoryCard.js';
import { Surface } from '../../../../components/Surface/Surface.js';
import { trialText as text } from '../../../../text/trialText.js';
import { StagesCard } from '../../../dispute/parts/StagesCard.js';
import { PeopleCard } from './PeopleCard.js';
import { SendCards } from './SendCards.js';

type Props = { run: TrialRun; people: TrialPage['people'] };

/** How it stands when nobody has anything new to be told: in short, stage by stage, and the story as both sides read it. */
export const RunEnd = ({ run, people }: Props) => {
  // A dispute tells what went before it as well.
  const { thread } = run.dispute ?? run.alert ?? { thread: [] };
  return (
    <Columns
      main={
        <>
          <Surface title={text.end}>
            <p style={{ margin: 0 }}>{text.inShort(run)}</p>
          </Surface>
          {run.toSend > 0 ? <SendCards run={run} /> : null}
          <StoryCard thread={thread} />
        </>
      }
      side={
        <>
          {run.dispute ? <StagesCard stages={run.dispute.stages} track={run.dispute.track} /> : null}
          <PeopleCard people={people} />
        </>
      }
    />
  );
};
