import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Link, useParams } from 'react-router';
import { useOwnAddress, usePerson } from '../app/chosen.js';
import { Facts } from '../app/Facts.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { fieldText, prettyJson } from './fieldText.js';
import { useItem, useSites } from './siteContents.js';

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink },
  json: {
    margin: 0, padding: tokens.spacingHorizontalS, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium,
  },
});

const Value = ({ value }: { value: unknown }) => {
  const styles = useStyles();
  const json = prettyJson(value);
  return json === undefined ? <>{fieldText(value) || 'Empty'}</> : <pre className={styles.json}>{json}</pre>;
};

/** Everything one item holds; JSON is laid out to be read. */
export const ItemPage = () => {
  const styles = useStyles();
  const { siteId = '', listId = '', itemId = '' } = useParams();
  const person = usePerson();
  const own = useOwnAddress();
  const list = useSites().data?.find(({ id }) => id === siteId)?.lists.find(({ id }) => id === listId);
  const item = useItem(person.id, siteId, listId, itemId);
  const fields = Object.entries(item.data?.fields ?? {}).filter(([name]) => !name.startsWith('@'));
  return (
    <Page title={`Item ${itemId} of ${list?.displayName ?? 'the list'}`}>
      <Text><Link className={styles.link} to={`${own}/sharepoint/${encodeURIComponent(siteId)}/lists/${listId}`}>Back to the list</Link></Text>
      <Problem error={item.error} />
      {item.isPending && <Spinner label="Reading the item" />}
      {item.data && <Facts facts={fields.map(([name, value]) => [name, <Value key={name} value={value} />])} />}
    </Page>
  );
};
