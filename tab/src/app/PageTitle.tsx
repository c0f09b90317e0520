import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { appText } from '../text/appText.js';

const Title = createContext<string>(appText.product);
const SetTitle = createContext<(title: string) => void>(() => undefined);

/** The title of the page that is open, for the phone bar and the document. It is a reference or fixed words, no name. */
export const PageTitleProvider = ({ children }: { children: ReactNode }) => {
  const [title, setTitle] = useState<string>(appText.product);
  return (
    <SetTitle value={setTitle}>
      <Title value={title}>{children}</Title>
    </SetTitle>
  );
};

export const usePageTitle = (): string => useContext(Title);

export const useSetPageTitle = (title: string): void => {
  const setTitle = useContext(SetTitle);
  useEffect(() => {
    setTitle(title);
    document.title = `${title} - ${appText.product}`;
  }, [title, setTitle]);
};
