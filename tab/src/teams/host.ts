export type HostTheme = 'light' | 'dark' | 'contrast';

export type HostContext = {
  theme: HostTheme;
  /** Where a deep link points, `review/H-001-r7`; null when Teams opened the tab itself. */
  subPage: string | null;
  /** Opened by a card as a dialog: the page stands alone, without the navigation. */
  inDialog?: boolean;
};

/** Why a token could not be had: the person must press a button, or the council's administrator must act first. */
export type SignInTrouble = 'needsPerson' | 'consentBlocked' | 'noHost';

export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';
  constructor(readonly trouble: SignInTrouble) {
    super(`Sign-in stopped: ${trouble}`);
  }
}

/** What the tab needs of Teams (or of a stand-in under test). */
export interface Host {
  start(): Promise<HostContext>;
  onTheme(listen: (theme: HostTheme) => void): void;
  /** A token without asking anybody; throws SignInProblem. */
  silentToken(): Promise<string>;
  /** A token after the person pressed a button; may show Microsoft's own window; throws SignInProblem. */
  askedToken(): Promise<string>;
  /** Ends the dialog that a card opened this page in; the chat is in front again. */
  closeDialog(): void;
  /** Tells Teams that the page is there, so that its own spinner goes. */
  ready(): void;
}
