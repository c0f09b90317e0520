import { CentrePage } from '../components/CentrePage/CentrePage.js';
import { PageLink } from '../components/PageLink.js';
import { appText } from '../text/appText.js';
import { useSetPageTitle } from './PageTitle.js';

export const NotFoundPage = () => {
  useSetPageTitle(appText.notFound.title);
  return (
    <CentrePage title={appText.notFound.title} words={[appText.notFound.why]}>
      <PageLink to="/">{appText.notFound.back}</PageLink>
    </CentrePage>
  );
};
