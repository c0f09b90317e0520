import { dialogOperations } from './dialogOperations.js';
import { answerTo, requestSchema, type DialogInfo, type HostEvent, type HostRequest } from './hostMessages.js';
import { navigationOperations } from './navigationOperations.js';
import { clientVersion, runtimeConfig, type FrameContext, type TeamsTheme } from './runtimeConfig.js';

export type TokenAnswer = { readonly token: string } | { readonly refusal: string };
export type PageState = 'loading' | 'loaded' | 'ready' | { readonly failed: string };

/** What the page in the frame may ask of the Teams client around it. */
export interface Client {
  readonly frameContext: FrameContext;
  context(): Record<string, unknown>;
  token(silent: boolean): Promise<TokenAnswer>;
  stateChanged(state: PageState): void;
  /** False when there is no such page. */
  openPage(appId: string | undefined, pageId: string, subPageId: string | undefined): boolean;
  openDefaultPage(): void;
  /** False when this window has nothing to open it with. */
  openLink(link: string): boolean;
  goBack(): boolean;
  shareLink(subPageId: string, label: string): void;
  returnFocus(forward: boolean): void;
  /** Resolves when the dialog is closed, with what its page submitted. */
  openDialog(info: DialogInfo): Promise<{ readonly error?: string; readonly result?: unknown }>;
  closeDialog(result: unknown): void;
  resizeDialog(size: DialogInfo): void;
  messageForParent(message: unknown): void;
}

/** The frame's window, and the only origin that it is spoken to at and heard from. */
export type Frame = { readonly page: () => Window | null; readonly origin: string };

export type Operation = (args: readonly unknown[], client: Client) => readonly unknown[] | undefined | Promise<readonly unknown[] | undefined>;

const reasonOf = (reason: unknown): string => (typeof reason === 'string' ? reason : 'Other');

const lifeOperations: Readonly<Record<string, Operation>> = {
  initialize: (_, client) => [client.frameContext, 'web', JSON.stringify(runtimeConfig), clientVersion],
  getContext: (_, client) => [client.context()],
  'appInitialization.appLoaded': (_, client) => void client.stateChanged('loaded'),
  'appInitialization.success': (_, client) => {
    client.stateChanged('ready');
    return [{ hasFinishedSuccessfully: true }];
  },
  'appInitialization.failure': ([reason], client) => void client.stateChanged({ failed: reasonOf(reason) }),
  'appInitialization.expectedFailure': ([reason], client) => void client.stateChanged({ failed: reasonOf(reason) }),
  'authentication.getAuthToken': async ([, , silent], client) => {
    const answer = await client.token(silent === true);
    return 'token' in answer ? [true, answer.token] : [false, answer.refusal];
  },
  'authentication.authenticate': () => [false, 'FailedToOpenWindow'],
  readyToUnload: () => undefined,
};

const operations = new Map(Object.entries({ ...lifeOperations, ...navigationOperations, ...dialogOperations }));

/** One frame's conversation with the Teams client, in the message form of teams-js 2. */
export const createTeamsHost = (frame: Frame, client: Client) => {
  const registered = new Set<string>();
  const tell = (event: HostEvent): void => frame.page()?.postMessage(event, frame.origin);

  /** A deep link puts another page in the same frame: what the last one had said no longer holds. */
  const startAgain = (): void => {
    registered.clear();
    client.stateChanged('loading');
  };

  /** The page that asked gets the answer, even when what it asked for put another page in the frame. */
  const perform = async (request: HostRequest, page: Window): Promise<void> => {
    if (request.func === 'registerHandler') {
      registered.add(String(request.args[0]));
      return;
    }
    if (request.func === 'initialize') startAgain();
    const operation = operations.get(request.func);
    if (!operation) {
      console.warn(`The Teams client on this machine does not act out "${request.func}".`);
      return;
    }
    const answer = await operation(request.args, client);
    if (answer) page.postMessage(answerTo(request, answer), frame.origin);
  };

  return {
    receive: (event: Pick<MessageEvent, 'data' | 'source' | 'origin'>): void => {
      const page = frame.page();
      if (page === null || event.source !== page || event.origin !== frame.origin) return;
      const request = requestSchema.safeParse(event.data);
      if (request.success) void perform(request.data, page);
    },
    themeChanged: (theme: TeamsTheme): void => tell({ func: 'themeChange', args: [theme] }),
    /** True when the page has said that it handles the button itself. */
    pressBack: (): boolean => {
      if (!registered.has('backButton')) return false;
      tell({ func: 'backButtonPress', args: [] });
      return true;
    },
    tell,
  };
};

export type TeamsHost = ReturnType<typeof createTeamsHost>;
