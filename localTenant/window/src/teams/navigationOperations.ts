import type { Operation } from './createTeamsHost.js';
import { navigationSchema } from './hostMessages.js';

const noPage = 'The page was not found in this app.';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Moving about: to a page of an app, along a link, back, and out of the frame. */
export const navigationOperations: Readonly<Record<string, Operation>> = {
  executeDeepLink: ([link], client) => (client.openLink(text(link)) ? [true] : [false, 'The link cannot be opened here.']),
  'pages.navigateToApp': ([wished], client) => {
    const page = navigationSchema.safeParse(wished);
    const opened = page.success && client.openPage(page.data.appId, page.data.pageId, page.data.subPageId ?? undefined);
    return opened ? [true] : [false, noPage];
  },
  'pages.currentApp.navigateTo': ([wished], client) => {
    const page = navigationSchema.safeParse(wished);
    const opened = page.success && client.openPage(undefined, page.data.pageId, page.data.subPageId ?? undefined);
    return opened ? [null, true] : [{ errorCode: 404, message: noPage }];
  },
  'pages.currentApp.navigateToDefaultPage': (_, client) => {
    client.openDefaultPage();
    return [null, true];
  },
  navigateBack: (_, client) => [client.goBack()],
  navigateCrossDomain: () => [false, 'Cross-origin navigation is not offered here.'],
  returnFocus: ([forward], client) => void client.returnFocus(forward !== false),
  shareDeepLink: ([subPage, label], client) => void client.shareLink(text(subPage), text(label)),
  'settings.getSettings': (_, client) => [{ entityId: client.context()['entityId'], contentUrl: '', suggestedDisplayName: '' }],
  setFrameContext: () => undefined,
};
