import type { StartPage } from '@review-desk/core/api';
import { countInWords, londonDateOf, listInWords, longDate } from './dates.js';

type Team = StartPage['teams'][number];

export const startText = {
  why: 'Until you start telling people, Review Desk only shows what is due: nobody gets a message. Start team by team, when the register looks right.',
  teams: 'Teams',
  choose: 'Start for',
  started: ({ startedAt, startedBy }: Team) => `started on ${startedAt === null ? '' : longDate(londonDateOf(startedAt))}${startedBy ? ` by ${startedBy.name}` : ''}`,
  notStarted: 'nobody is told yet',
  noTeams: 'There are no teams yet. Import the register and give people their roles first.',
  would: 'Who would get what on the next working morning',
  wouldNobody: 'On the next working morning nobody would get anything.',
  columns: { person: 'Who', post: 'As', team: 'Team', lines: 'Lines', nearest: 'Nearest date' },
  noPerson: 'Nobody holds this post',
  button: (teams: number) => (teams === 0 ? 'Start telling people' : `Start telling people in ${countInWords(teams, 'team')}`),
  chooseFirst: 'Choose at least one team.',
  title: 'Start telling people?',
  what: (teams: readonly string[], people: readonly string[], lines: number) =>
    `From now on people of ${listInWords(teams)} are told what is due. On the next working morning, at 8:30am, ${
      people.length === 0 ? 'nobody has anything to be told' : `${countInWords(lines, 'line')} ${lines === 1 ? 'goes' : 'go'} to ${people.length > 6 ? `${listInWords(people.slice(0, 5))} and ${countInWords(people.length - 5, 'other')}` : listInWords(people)}`
    }. This cannot be undone.`,
  keep: 'Not yet',
  act: 'Start telling people',
  done: (teams: number) => `${countInWords(teams, 'team')} started. People are told from the next working morning.`,
};
