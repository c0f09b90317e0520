import { useState } from 'react';
import { teamsClient } from '../tenant/teamsClient.js';
import { wordsOf } from '../tenant/tenantProblem.js';
import type { CardAction } from '../cards/cardAction.js';
import { readActionAnswer } from './invokeAnswer.js';
import { useTeamsAgain } from './useChat.js';

/** A card that the bot gave this person in answer to theirs. It stands until the message itself is changed later. */
export type CardView = { readonly card: unknown; readonly revision: number };

type Place = {
  readonly personId: string;
  readonly messageId: string;
  readonly openDialog: (data: unknown, replyToId: string) => Promise<void>;
  readonly openLink: (url: string) => boolean;
};

/** What the buttons of one message's card do. */
export const useCardActs = ({ personId, messageId, openDialog, openLink }: Place) => {
  const again = useTeamsAgain(personId);
  const [view, setView] = useState<CardView | null>(null);
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);

  const execute = async (action: unknown, trigger: 'manual' | 'automatic'): Promise<void> => {
    const answer = await teamsClient.invoke(personId, { name: 'adaptiveCard/action', value: { action, trigger }, replyToId: messageId });
    const outcome = readActionAnswer(answer);
    if (outcome.kind === 'card') setView({ card: outcome.card, revision: answer.revision ?? 0 });
    // A card that could not be brought up to date by itself stays as it was, without a word.
    if (outcome.kind === 'said' || (outcome.kind === 'failed' && trigger === 'manual')) setWords(outcome.words);
  };

  const submit = async (value: unknown): Promise<void> => {
    const { botStatus } = await teamsClient.say(personId, { text: '', value });
    setWords(botStatus >= 200 && botStatus < 300 ? 'Your response was sent to the app' : 'Something went wrong. Please try again.');
  };

  const perform = async (action: CardAction): Promise<void> => {
    switch (action.kind) {
      case 'execute':
        return execute(action.action, 'manual');
      case 'dialog':
        return openDialog(action.data, messageId);
      case 'submit':
        return submit(action.data);
      case 'openUrl':
        if (!openLink(action.url)) setWords('This link leads nowhere that this window can open.');
    }
  };

  const during = async (work: () => Promise<void>): Promise<void> => {
    setWords('');
    try {
      await work();
      await again();
    } catch (problem) {
      setWords(wordsOf(problem));
    } finally {
      setBusy(false);
    }
  };

  const act = (action: CardAction): void => {
    // While a dialog is open it is the dialog that waits, not the card.
    setBusy(action.kind === 'execute' || action.kind === 'submit');
    void during(() => perform(action));
  };
  const refresh = (action: unknown, trigger: 'manual' | 'automatic'): void => void during(() => execute(action, trigger));
  return { view, words, isBusy, act, refresh };
};
