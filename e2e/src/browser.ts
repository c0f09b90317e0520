import { chromium, type Browser, type Page } from 'playwright-core';
import { JourneyError } from './journeyError.js';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The browser that `npm test` found on this machine. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = process.env['CHROME_PATH'];
  if (!executablePath) throw new JourneyError('CHROME_PATH names no browser. Run the journeys by npm test.');
  return chromium.launch({ executablePath, args: flags, headless: true });
};

const LONGEST_WAIT_MS = 20_000;
const TEAMS_HOSTS = 'https://res.cdn.office.net/teams-js/';

export type Theme = 'light' | 'dark' | 'contrast';
export type Sitting = { page: Page; problems: string[] };

/** A browser window of its own for one person; what the page complains about is kept. */
export const sitDown = async (browser: Browser, width = 1280, height = 900): Promise<Sitting> => {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  // The Teams library asks Microsoft for its list of hosts; nothing else leaves this machine.
  await context.route(/^https?:\/\/(?!localhost[:/])/, (route) =>
    route.request().url().startsWith(TEAMS_HOSTS) ? route.fulfill({ json: { validOrigins: [] }, headers: { 'access-control-allow-origin': '*' } }) : route.abort(),
  );
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`);
  });
  return { page, problems };
};
