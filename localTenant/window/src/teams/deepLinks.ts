import { z } from 'zod';

/** Where a Teams address leads: a page of an app, something else of Teams, or the web. */
export type Destination =
  | { readonly kind: 'page'; readonly appId: string; readonly pageId: string; readonly subPageId: string | undefined }
  | { readonly kind: 'elsewhereInTeams'; readonly what: string }
  | { readonly kind: 'web'; readonly address: string };

const contextSchema = z.object({ subEntityId: z.string().nullish(), subPageId: z.string().nullish() });

const subPageOf = (context: string | null): string | undefined => {
  if (context === null) return undefined;
  try {
    const { subEntityId, subPageId } = contextSchema.parse(JSON.parse(context));
    return subEntityId ?? subPageId ?? undefined;
  } catch {
    // Teams opens the tab itself when it cannot read the context.
    return undefined;
  }
};

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** Reads `https://teams.microsoft.com/l/entity/{app}/{page}?context=...` and its like; undefined for what is no address. */
export const destinationOf = (link: string): Destination | undefined => {
  if (!URL.canParse(link)) return undefined;
  const address = new URL(link);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  if (!teamsHosts.has(address.hostname)) return { kind: 'web', address: link };
  const [root, what = '', appId = '', pageId = ''] = address.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (root === 'l' && what === 'entity' && appId && pageId) {
    return { kind: 'page', appId, pageId, subPageId: subPageOf(address.searchParams.get('context')) };
  }
  return { kind: 'elsewhereInTeams', what };
};
