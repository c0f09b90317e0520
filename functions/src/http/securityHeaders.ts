/** Everything that a page of ours is, in one place: used for the API's answers and for the tab's pages (deployed and local). */
type Where = { local?: boolean };

// Hosts that may frame us: Teams and Outlook, as Microsoft's page on tab requirements lists them.
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];
// teams-js asks there which origins it may trust; the Outlook pane signs in there.
const teamsOrigins = 'https://res.cdn.office.net';
const signIn = 'https://login.microsoftonline.com';
const officeScript = 'https://appsforoffice.microsoft.com';

const policy = (rules: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

const common = ({ local }: Where): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  // Addresses hold ids of records: nobody else learns them.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  ...(local === true ? {} : { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
});

/** Headers of the tab's pages. */
export const pageHeaders = (where: Where = {}): Record<string, string> => ({
  ...common(where),
  'Content-Security-Policy': policy({
    'default-src': ["'self'"],
    'script-src': ["'self'", officeScript],
    // Fluent UI writes its styles into style elements as components appear.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:', teamsOrigins],
    'connect-src': ["'self'", teamsOrigins, signIn],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': where.local === true ? ["'self'"] : hosts,
  }),
});

/** Headers of the API's answers: data, never a page, never kept. */
export const apiHeaders = (where: Where = {}): Record<string, string> => ({
  ...common(where),
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] }),
});
