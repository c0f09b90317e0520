import { SignInProblem, type Host } from './host.js';

export type SessionState = 'signedIn' | 'signInAgain' | 'consentBlocked';

/**
 * Silent sign-in first; where that fails every waiting request stands still until the person has pressed the button, and
 * then goes on. Nothing on the page is thrown away meanwhile.
 */
export interface Session {
  token(): Promise<string>;
  /** After the API refused a token: tries silently, then asks. */
  signInAgain(refused: string): Promise<void>;
  /** Called by the button. */
  press(): Promise<void>;
  state(): SessionState;
  subscribe(listen: () => void): () => void;
}

export const createSession = (host: Host): Session => {
  let state: SessionState = 'signedIn';
  let kept: string | null = null;
  let waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();
  const become = (next: SessionState) => {
    state = next;
    listeners.forEach((listen) => listen());
  };
  const ask = (trouble: unknown) =>
    new Promise<void>((go) => {
      waiting.push(go);
      become(trouble instanceof SignInProblem && trouble.trouble === 'consentBlocked' ? 'consentBlocked' : 'signInAgain');
    });

  const session: Session = {
    async token() {
      if (kept !== null) return kept;
      try {
        return await host.silentToken();
      } catch (trouble) {
        await ask(trouble);
        return session.token();
      }
    },
    async signInAgain(refused) {
      // Another request may have been through this already.
      if (kept !== null && kept !== refused) return;
      kept = null;
      const silent = await host.silentToken().catch(() => null);
      if (silent === null || silent === refused) await ask(null);
    },
    async press() {
      try {
        kept = await host.askedToken();
        become('signedIn');
        waiting.forEach((go) => go());
        waiting = [];
      } catch (trouble) {
        become(trouble instanceof SignInProblem && trouble.trouble === 'consentBlocked' ? 'consentBlocked' : 'signInAgain');
      }
    },
    state: () => state,
    subscribe(listen) {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
  };
  return session;
};
