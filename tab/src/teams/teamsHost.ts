import { FrameContexts, app, authentication } from '@microsoft/teams-js';
import { themeOf } from './theme.js';
import { SignInProblem, type Host, type SignInTrouble } from './host.js';

const HOST_ANSWERS_WITHIN = 10_000;

const troubleOf = (reason: unknown): SignInTrouble => {
  const words = (reason instanceof Error ? reason.message : String(reason)).toLowerCase();
  // Entra says AADSTS65001 or "consent" where nobody has agreed, AADSTS90094 where only an administrator may.
  if (words.includes('90094') || words.includes('65001') || words.includes('consent') || words.includes('invalid_resource')) return 'consentBlocked';
  return 'needsPerson';
};

const token = async (silent: boolean): Promise<string> => {
  try {
    return await authentication.getAuthToken({ silent });
  } catch (reason) {
    throw new SignInProblem(troubleOf(reason));
  }
};

const withinTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, refuse) => setTimeout(() => refuse(new SignInProblem('noHost')), HOST_ANSWERS_WITHIN)),
  ]);

/** The tab’s Host over the Teams client library: with closeTeamsDialog beside it the only one that knows it. */
export const teamsHost: Host = {
  async start() {
    try {
      await withinTime(app.initialize());
      const context = await withinTime(app.getContext());
      return { theme: themeOf(context.app.theme), subPage: context.page.subPageId ?? null, inDialog: context.page.frameContext === FrameContexts.task };
    } catch {
      // teams-js refuses with a text of its own outside Teams: whatever it says, the page has no host.
      throw new SignInProblem('noHost');
    }
  },
  onTheme(listen) {
    app.registerOnThemeChangeHandler((theme) => listen(themeOf(theme)));
  },
  silentToken: () => token(true),
  askedToken: () => token(false),
  closeDialog: () => void import('./closeTeamsDialog.js').then((part) => part.closeTeamsDialog()),
  ready: () => {
    void app.notifyAppLoaded();
    void app.notifySuccess();
  },
};
