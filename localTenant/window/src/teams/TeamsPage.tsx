import { Spinner } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useOrganisation } from '../tenant/people.js';
import { useAppPackage } from './readAppPackage.js';
import { TeamsApp } from './TeamsApp.js';
import { TeamsNavigation } from './TeamsNavigation.js';

/** Teams with the app sideloaded from the package that was built. */
export const TeamsPage = () => {
  const person = usePerson();
  const { entityId } = useParams();
  const app = useAppPackage();
  const organisation = useOrganisation();
  if (app.isPending || organisation.isPending) return <Spinner label="Opening Teams" />;
  if (!app.data || !organisation.data) {
    return (
      <Page title="Teams">
        <Problem error={app.error ?? organisation.error} title="The app could not be opened." />
      </Page>
    );
  }
  const tab = app.data.staticTabs.find((each) => each.entityId === entityId) ?? app.data.staticTabs[0];
  if (!tab) return <Page title="Teams">The app has no tab.</Page>;
  return (
    <>
      <TeamsNavigation />
      <TeamsApp person={person} manifest={app.data} tab={tab} tenantId={organisation.data.tenantId} />
    </>
  );
};
