import { z } from 'zod';

/** What differs from one tenant to the next; a file in environments/ holds one of these. */
export const environmentSchema = z.object({
  /** The Teams app's own id. */
  appId: z.guid(),
  /** The application registered in Entra, which is the API that the tab asks for a token for. */
  clientId: z.guid(),
  /** Origin of the tab and the API, with no slash at the end. */
  baseUrl: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
  /** What people see; Teams cuts it at 30 characters. */
  name: z.string().min(1).max(30).default('Review Desk'),
  developerName: z.string().min(1).max(32).default('Review Desk'),
  /** Identifier URI of the API; Teams wants the tab's host name in it. */
  resource: z.string().startsWith('api://').optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/).default('1.0.0'),
});

export type Environment = z.input<typeof environmentSchema>;
export type ParsedEnvironment = z.output<typeof environmentSchema>;
