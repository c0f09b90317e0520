import type { Ref } from 'react';
import { Button, Field, makeStyles, Select, Text, Title3, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { useOwnAddress } from '../app/chosen.js';
import type { StaticTab } from './readAppPackage.js';
import { signInAnswers, signInWords, type SignInAnswer } from './signInAnswer.js';
import { themeNamed, themeNames, themeWords, type ThemeName } from './teamsTheme.js';
import type { PageState } from './createTeamsHost.js';

const useStyles = makeStyles({
  header: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { marginRight: 'auto', display: 'flex', flexDirection: 'column' },
  heading: { margin: 0 },
  tabs: { display: 'flex', gap: tokens.spacingHorizontalM },
  tab: { color: tokens.colorBrandForegroundLink },
});

const wordsOf = (state: PageState): string => {
  switch (state) {
    case 'loading':
      return 'The app is loading';
    case 'loaded':
      return 'The app has loaded';
    case 'ready':
      return 'The app is ready';
    default:
      return `The app could not start: ${state.failed}`;
  }
};

type TeamsHeaderProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly name: string;
  readonly tabs: readonly StaticTab[];
  readonly tab: StaticTab;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly answer: SignInAnswer;
  readonly onAnswer: (answer: SignInAnswer) => void;
  readonly state: PageState;
  readonly onBack: () => void;
};

/** What the client shows above the app: its name, its tabs, the theme, and how sign-in is answered. */
export const TeamsHeader = (props: TeamsHeaderProps) => {
  const { ref, name, tabs, theme, onTheme, answer, onAnswer, state, onBack } = props;
  const styles = useStyles();
  const own = useOwnAddress();
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label="Teams" className={styles.header}>
      <Button onClick={onBack}>Back</Button>
      <div className={styles.name}>
        <Title3 as="h1" className={styles.heading}>{name}</Title3>
        <Text role="status" size={200}>{wordsOf(state)}</Text>
      </div>
      {tabs.length > 1 && (
        <nav aria-label={`Tabs of ${name}`} className={styles.tabs}>
          {tabs.map(({ entityId, name: label }) => (
            <NavLink key={entityId} to={`${own}/teams/${entityId}`} className={styles.tab}>{label}</NavLink>
          ))}
        </nav>
      )}
      <Field label="Theme in Teams">
        <Select value={theme} onChange={(_, { value }) => onTheme(themeNamed(value) ?? 'light')}>
          {themeNames.map((each) => <option key={each} value={each}>{themeWords[each]}</option>)}
        </Select>
      </Field>
      <Field label="Answer sign-in with">
        <Select value={answer} onChange={(_, { value }) => onAnswer(signInAnswers.find((each) => each === value) ?? 'token')}>
          {signInAnswers.map((each) => <option key={each} value={each}>{signInWords[each]}</option>)}
        </Select>
      </Field>
    </div>
  );
};
