import { makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { useOwnAddress } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useSites } from './siteContents.js';

const useStyles = makeStyles({
  heading: { margin: 0, display: 'block' },
  lists: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontFamily: tokens.fontFamilyBase, lineHeight: tokens.lineHeightBase500 },
  link: { color: tokens.colorBrandForegroundLink },
  quiet: { margin: 0, display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The sites of this tenant, with their lists and libraries. The window looks at them as their administrator. */
export const SharePointPage = () => {
  const styles = useStyles();
  const own = useOwnAddress();
  const sites = useSites();
  return (
    <Page title="SharePoint">
      <Text>Nobody at the council works in these sites. You see them here as their administrator would.</Text>
      <Problem error={sites.error} />
      {sites.isPending && <Spinner label="Reading the sites" />}
      {sites.data?.map(({ id, displayName, webUrl, lists }) => (
        <section key={id} aria-label={displayName}>
          <Subtitle1 as="h2" className={styles.heading}>{displayName}</Subtitle1>
          <Text as="p" size={200} className={styles.quiet}>{webUrl}</Text>
          <ul className={styles.lists} aria-label={`Lists of ${displayName}`}>
            {lists.filter(({ template }) => template !== 'documentLibrary').map((list) => (
              <li key={list.id}>
                <Link className={styles.link} to={`${own}/sharepoint/${encodeURIComponent(id)}/lists/${list.id}`}>{list.displayName}</Link>
              </li>
            ))}
            <li>
              <Link className={styles.link} to={`${own}/sharepoint/${encodeURIComponent(id)}/files`}>Documents</Link>
            </li>
          </ul>
        </section>
      ))}
    </Page>
  );
};
