import { Suspense, lazy, useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TrialRun, TrialStep } from '@review-desk/core/api';
import { z } from 'zod';
import { LoadingRows } from '../../../../components/LoadingRows/LoadingRows.js';
import { trialText as text } from '../../../../text/trialText.js';

// The renderer is 60 kB: it comes once there is a card to draw.
const CardFace = lazy(() => import('../../../../components/CardPreview/CardFace.js').then((part) => ({ default: part.CardFace })));

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM, alignItems: 'start', justifyItems: 'start', '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  words: { display: 'block', overflowWrap: 'anywhere' },
  to: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  show: { whiteSpace: 'nowrap', minWidth: 0, paddingInline: tokens.spacingHorizontalXXS, color: tokens.colorBrandForegroundLink },
  drawn: { marginTop: tokens.spacingVerticalS },
});

type Card = TrialStep['cards'][number];
type Face = TrialRun['faces'][number];

/** Who got which card; those who got the same one stand together, and the card opens as it is drawn in the chat. */
export const StepCards = ({ cards, faces }: { cards: readonly Card[]; faces: TrialRun['faces'] }) => {
  const styles = useStyles();
  const different = [...new Set(cards.map(({ face }) => face))];
  return (
    <ul className={styles.list}>
      {different.map((face) => <OneCard key={face} got={cards.filter((card) => card.face === face)} face={faces[face] ?? {}} />)}
    </ul>
  );
};

const OneCard = ({ got, face }: { got: readonly Card[]; face: Face }) => {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = wordsOf(face, got.some(({ digest }) => digest));
  const people = got.map(({ to, post, standsInFor }) => text.person(to.name, post, standsInFor?.name ?? null));
  return (
    <li>
      <div className={styles.row}>
        <span>
          <span className={styles.words}>{words}</span>
          <span className={styles.to}>{text.to(people)}</span>
        </span>
        <Button size="small" appearance="transparent" className={styles.show} aria-expanded={open} aria-controls={id} aria-label={open ? text.hideCard(words) : text.showCard(words)} onClick={() => setOpen(!open)}>
          {open ? text.hide : text.card}
        </Button>
      </div>
      <div id={id} hidden={!open} className={styles.drawn}>
        {open ? 'type' in face ? <Suspense fallback={<LoadingRows rows={3} />}><CardFace card={face} /></Suspense> : text.noCards : null}
      </div>
    </li>
  );
};

const spoken = z.object({ fallbackText: z.string(), body: z.array(z.looseObject({ text: z.string().optional() })) });

/** The card's own first line; of a morning's reminders, each of their lines. */
const wordsOf = (face: Face, digest: boolean): string => {
  const read = spoken.safeParse(face);
  if (!read.success) return text.noCard;
  const [first, ...rest] = read.data.body.flatMap((each) => each.text ?? []).map(withoutLinks);
  return digest ? text.digest(rest) : (first ?? read.data.fallbackText);
};

/** A line of a card may hold links in the card's own markup; here it stands as plain words. */
const withoutLinks = (line: string): string => line.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
