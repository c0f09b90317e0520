import { expect, test } from '@jest/globals';
import { destinationOf } from './deepLinks.js';

const context = encodeURIComponent(JSON.stringify({ subEntityId: 'review/H-001-r7' }));

test('a link to a page of an app is read with its sub-page', () => {
  expect(destinationOf(`https://teams.microsoft.com/l/entity/app-1/today?context=${context}`)).toEqual({
    kind: 'page', appId: 'app-1', pageId: 'today', subPageId: 'review/H-001-r7',
  });
});

test('an unreadable context opens the page itself', () => {
  expect(destinationOf('https://teams.microsoft.com/l/entity/app-1/today?context={')).toMatchObject({ kind: 'page', subPageId: undefined });
});

test('other things of Teams and the web are told apart; what is no web address is nothing', () => {
  expect(destinationOf('https://teams.microsoft.com/l/meetup-join/19%3ax/0')).toEqual({ kind: 'elsewhereInTeams', what: 'meetup-join' });
  expect(destinationOf('https://www.gov.uk/')).toEqual({ kind: 'web', address: 'https://www.gov.uk/' });
  expect(destinationOf('javascript:alert(1)')).toBeUndefined();
  expect(destinationOf('today')).toBeUndefined();
});
