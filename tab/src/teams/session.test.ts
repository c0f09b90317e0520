import { expect, test } from '@jest/globals';
import { createFakeHost } from '../testing/fakeHost.js';
import { SignInProblem } from './host.js';
import { routeOfSubPage } from './deepLinks.js';
import { createSession } from './session.js';

const needsPerson = () => Promise.reject(new SignInProblem('needsPerson'));
const blocked = () => Promise.reject(new SignInProblem('consentBlocked'));

test('a silent token needs nobody', async () => {
  const session = createSession(createFakeHost());
  await expect(session.token()).resolves.toBe('token');
  expect(session.state()).toBe('signedIn');
});

test('where silent sign-in fails the request waits for the button and then goes on', async () => {
  const session = createSession(createFakeHost({ silentToken: needsPerson }));
  const waiting = session.token();
  await Promise.resolve();
  await Promise.resolve();
  expect(session.state()).toBe('signInAgain');
  await session.press();
  await expect(waiting).resolves.toBe('token after pressing');
  expect(session.state()).toBe('signedIn');
});

test('a blocked consent is told apart from a sign-in that needs a press', async () => {
  const session = createSession(createFakeHost({ silentToken: blocked, askedToken: blocked }));
  void session.token();
  await session.press();
  expect(session.state()).toBe('consentBlocked');
});

test('a refused token is replaced silently where the host has a newer one', async () => {
  const session = createSession(createFakeHost({ silentToken: () => Promise.resolve('newer') }));
  await session.signInAgain('older');
  expect(session.state()).toBe('signedIn');
});

test.each([
  [null, '/'],
  ['review/H-001-r7', '/reviews/H-001-r7'],
  ['booking/H-001-r7', '/reviews/H-001-r7/booking'],
  ['household/H-001', '/households/H-001'],
  ['goodPractice/H-001-g1', '/thanks/H-001-g1'],
  ['goodPractices/2027q1', '/thanks?quarter=2027q1'],
  ['goodPractices/2027q9', '/thanks'],
  ['feedback/F-7K3F2', '/feedback/F-7K3F2'],
  ['import/abcd-1', '/settings/imports/abcd-1'],
  ['settings/clock', '/settings/clock'],
  ['settings/access', '/settings'],
  ['review/../../evil', '/reviews'],
  ['somewhere/else', '/'],
])('the deep link %s opens %s', (subPage, route) => {
  expect(routeOfSubPage(subPage)).toBe(route);
});
