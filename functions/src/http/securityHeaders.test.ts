import { describe, expect, test } from '@jest/globals';
import { apiHeaders, pageHeaders } from './securityHeaders.js';

const rule = (headers: Record<string, string>, name: string): string[] =>
  (headers['Content-Security-Policy'] ?? '').split('; ').find((each) => each.startsWith(`${name} `))?.split(' ').slice(1) ?? [];

describe('a page of ours', () => {
  test('is framed by Teams and Outlook, and by nobody else', () => {
    const framers = rule(pageHeaders(), 'frame-ancestors');
    expect(framers).toEqual(expect.arrayContaining(['https://*.cloud.microsoft', 'https://teams.microsoft.com', 'https://outlook.office.com']));
    expect(framers.filter((each) => !/^https:\/\/(\*\.)?([a-z]+\.)*(cloud\.microsoft|microsoft\.com|microsoft365\.com|office\.com|office365\.com)$/.test(each))).toEqual([]);
  });
  test('is framed on a developer machine by its own origin alone', () => {
    expect(rule(pageHeaders({ local: true }), 'frame-ancestors')).toEqual(["'self'"]);
  });
  test('runs no script that stands in the page and none from an unknown place', () => {
    expect(rule(pageHeaders(), 'script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(rule(pageHeaders(), 'object-src')).toEqual(["'none'"]);
    expect(rule(pageHeaders(), 'base-uri')).toEqual(["'none'"]);
  });
  test('talks to its own origin, to the list of Teams origins and to the sign-in', () => {
    expect(rule(pageHeaders(), 'connect-src')).toEqual(["'self'", 'https://res.cdn.office.net', 'https://login.microsoftonline.com']);
  });
  test('has no X-Frame-Options, which would shut Teams out', () => {
    expect(Object.keys(pageHeaders()).map((each) => each.toLowerCase())).not.toContain('x-frame-options');
  });
});

describe('every answer', () => {
  test.each([['page', pageHeaders()], ['API', apiHeaders()]])('of the %s is read as what it says, tells no address and asks for https', (_what, headers) => {
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    expect(headers['Permissions-Policy']).toContain('camera=()');
    expect(headers['Strict-Transport-Security']).toMatch(/max-age=\d{8}/);
  });
  test('of the API is kept nowhere and framed by nobody', () => {
    expect(apiHeaders()['Cache-Control']).toBe('no-store');
    expect(rule(apiHeaders(), 'frame-ancestors')).toEqual(["'none'"]);
  });
  test('asks for https only where there is https', () => {
    expect(apiHeaders({ local: true })).not.toHaveProperty('Strict-Transport-Security');
  });
});
