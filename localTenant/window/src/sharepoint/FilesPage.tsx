import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { Link, useParams, useSearchParams } from 'react-router';
import { useOwnAddress, usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { TableBox } from '../app/TableBox.js';
import { longMoment } from '../text/london.js';
import { useFiles, useSites } from './siteContents.js';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

const sizeWords = (bytes: number): string => (bytes < 1_000 ? `${bytes} bytes` : bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

/** The files of a site's library, folder by folder. */
export const FilesPage = () => {
  const styles = useStyles();
  const { siteId = '' } = useParams();
  const [search] = useSearchParams();
  const folder = search.get('folder') ?? '';
  const person = usePerson();
  const own = useOwnAddress();
  const site = useSites().data?.find(({ id }) => id === siteId);
  const files = useFiles(person.id, siteId, folder);
  const address = `${own}/sharepoint/${encodeURIComponent(siteId)}/files`;
  const inside = (name: string): string => `${address}?${new URLSearchParams({ folder: folder === '' ? name : `${folder}/${name}` }).toString()}`;
  return (
    <Page title={folder === '' ? 'Documents' : `Documents: ${folder}`}>
      <Text>
        <Link className={styles.link} to={`${own}/sharepoint`}>All sites</Link>
        {site && `, ${site.displayName}`}
        {folder !== '' && <>, <Link className={styles.link} to={address}>Documents</Link></>}
      </Text>
      <Problem error={files.error} />
      {files.isPending && <Spinner label="Reading the library" />}
      {files.data?.length === 0 && <Text>There are no files here.</Text>}
      {files.data && files.data.length > 0 && (
        <TableBox label="Files" head={['Name', 'Size', 'Changed']}>
          {files.data.map((file) => (
            <tr key={file.id}>
              <td>{file.folder ? <Link className={styles.link} to={inside(file.name)}>{file.name}</Link> : file.name}</td>
              <td>{file.folder ? 'Folder' : sizeWords(file.size)}</td>
              <td>{file.lastModifiedDateTime ? longMoment(new Date(file.lastModifiedDateTime)) : ''}</td>
            </tr>
          ))}
        </TableBox>
      )}
    </Page>
  );
};
