import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Me } from '@review-desk/core/api';

type NavPage = Me['pages'][number];
export type PageRoute = {
  /** Below `/tab`, ids and fixed words only. */
  path: string;
  /** The entry of the navigation that it belongs to; a person whose `me.pages` lacks it gets the not-found page. */
  nav: NavPage;
  Page: LazyExoticComponent<ComponentType>;
};

/**
 * Every page of the tab. Each but Today is a chunk of its own, so that the first route stays small. To add one: make
 * `pages/<name>/<Name>Page.tsx` with one exported component, and a line here.
 */
export const pageRoutes: readonly PageRoute[] = [
  { path: '/', nav: 'today', Page: lazy(() => import('../pages/today/TodayPage.js').then((page) => ({ default: page.TodayPage }))) },
  { path: '/reviews', nav: 'reviews', Page: lazy(() => import('../pages/reviews/ReviewsPage.js').then((page) => ({ default: page.ReviewsPage }))) },
  { path: '/reviews/:id', nav: 'reviews', Page: lazy(() => import('../pages/review/ReviewPage.js').then((page) => ({ default: page.ReviewPage }))) },
  { path: '/reviews/:id/booking', nav: 'reviews', Page: lazy(() => import('../pages/booking/BookingPage.js').then((page) => ({ default: page.BookingPage }))) },
  { path: '/alerts', nav: 'alerts', Page: lazy(() => import('../pages/alerts/AlertsPage.js').then((page) => ({ default: page.AlertsPage }))) },
  { path: '/alerts/:id', nav: 'alerts', Page: lazy(() => import('../pages/alert/AlertPage.js').then((page) => ({ default: page.AlertPage }))) },
  { path: '/disputes/new', nav: 'alerts', Page: lazy(() => import('../pages/openDispute/OpenDisputePage.js').then((page) => ({ default: page.OpenDisputePage }))) },
  { path: '/disputes/:id', nav: 'alerts', Page: lazy(() => import('../pages/dispute/DisputePage.js').then((page) => ({ default: page.DisputePage }))) },
  { path: '/disputes/:id/meeting', nav: 'alerts', Page: lazy(() => import('../pages/stageMeeting/StageMeetingPage.js').then((page) => ({ default: page.StageMeetingPage }))) },
  { path: '/households/:ref/alert', nav: 'alerts', Page: lazy(() => import('../pages/raiseAlert/RaiseAlertPage.js').then((page) => ({ default: page.RaiseAlertPage }))) },
  { path: '/reviews/:id/questionnaire', nav: 'reviews', Page: lazy(() => import('../pages/questionnaire/QuestionnairePage.js').then((page) => ({ default: page.QuestionnairePage }))) },
  { path: '/thanks', nav: 'today', Page: lazy(() => import('../pages/thanks/ThanksListPage.js').then((page) => ({ default: page.ThanksListPage }))) },
  { path: '/thanks/:id', nav: 'today', Page: lazy(() => import('../pages/thanks/ThanksPage.js').then((page) => ({ default: page.ThanksPage }))) },
  { path: '/feedback', nav: 'today', Page: lazy(() => import('../pages/feedback/FeedbackListPage.js').then((page) => ({ default: page.FeedbackListPage }))) },
  { path: '/feedback/new', nav: 'today', Page: lazy(() => import('../pages/feedback/FeedbackFormPage.js').then((page) => ({ default: page.FeedbackFormPage }))) },
  { path: '/feedback/:id', nav: 'today', Page: lazy(() => import('../pages/feedback/FeedbackPage.js').then((page) => ({ default: page.FeedbackPage }))) },
  { path: '/households', nav: 'households', Page: lazy(() => import('../pages/households/HouseholdsPage.js').then((page) => ({ default: page.HouseholdsPage }))) },
  { path: '/households/new', nav: 'households', Page: lazy(() => import('../pages/householdForm/AddHouseholdPage.js').then((page) => ({ default: page.AddHouseholdPage }))) },
  { path: '/households/:ref/correct', nav: 'households', Page: lazy(() => import('../pages/householdForm/CorrectHouseholdPage.js').then((page) => ({ default: page.CorrectHouseholdPage }))) },
  { path: '/households/:ref', nav: 'households', Page: lazy(() => import('../pages/household/HouseholdPage.js').then((page) => ({ default: page.HouseholdPage }))) },
  { path: '/settings/imports/:id', nav: 'settings', Page: lazy(() => import('../pages/import/ImportPage.js').then((page) => ({ default: page.ImportPage }))) },
  { path: '/settings/:part?', nav: 'settings', Page: lazy(() => import('../pages/settings/SettingsPage.js').then((page) => ({ default: page.SettingsPage }))) },
];

/** Navigation shows only what works: an entry needs both the person's right and a page that exists. */
export const navEntries = (allowed: readonly NavPage[]): NavPage[] =>
  allowed.filter((entry) => pageRoutes.some((route) => route.nav === entry));

export const navHome: Record<NavPage, string> = { today: '/', reviews: '/reviews', alerts: '/alerts', households: '/households', settings: '/settings' };
