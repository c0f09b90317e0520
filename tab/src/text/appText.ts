import type { Me } from '@review-desk/core/api';

/** Words of the frame: navigation, sign-in, and the pages for people who cannot begin yet. */
export const appText = {
  product: 'Review Desk',
  skip: 'Skip to the page',
  navigation: 'Pages',
  openNavigation: 'Open the pages',
  breadcrumb: 'Where you are',
  pages: { today: 'Today', reviews: 'Reviews', alerts: 'Alerts', households: 'Households', settings: 'Settings' } satisfies Record<Me['pages'][number], string>,
  loading: 'Loading the page',
  working: 'Working',
  signIn: {
    title: 'Sign in to Review Desk',
    why: 'Teams could not sign you in by itself. Press the button once; Microsoft may ask for your password.',
    button: 'Sign in',
    trying: 'Signing in',
    again: 'Your session has ended. What you typed is still here.',
    againButton: 'Sign in again',
  },
  consent: {
    title: 'Review Desk is not yet allowed to sign you in',
    why: 'Your council’s Microsoft 365 administrator has to agree to it once for everybody. Nothing you do here can change that.',
    ask: 'Ask them to open the Microsoft Entra admin center, choose Enterprise applications, Review Desk, Permissions, and grant consent for the council.',
    button: 'Try again',
  },
  noHost: {
    title: 'Open Review Desk in Microsoft Teams',
    why: 'This page works inside Teams, where it knows who you are. Open Teams and choose Review Desk in the bar at the side.',
  },
  broken: {
    title: 'This page stopped working',
    why: 'What you typed is kept on this device. Load the page again; if it goes on, tell your Microsoft 365 administrator.',
    button: 'Load the page again',
    quote: (reference: string) => `Reference to quote: ${reference}`,
  },
  notFound: {
    title: 'There is nothing here',
    why: 'The page has moved, or it is one that you may not see.',
    back: 'Go to Today',
  },
  noRole: {
    title: 'You do not have a role yet',
    why: 'You are signed in, but nobody has said what you do in Review Desk. Until then there is nothing to show you.',
    ask: 'These people can give you a role:',
    nobody: 'Ask the manager of the reviewing service or your Microsoft 365 administrator to give you a role.',
    then: 'When they have done it, load this page again.',
    button: 'Load again',
  },
  covering: (name: string) => `Covering ${name}`,
};

/** The person's role as the frame shows it: the first one, and how many more. */
export const roleLine = (roles: Me['roles']): string => {
  const [first, ...more] = roles;
  if (first === undefined) return 'No role yet';
  return more.length === 0 ? first.label : `${first.label}, and ${more.length} more`;
};
