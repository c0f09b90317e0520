import { Text } from '@fluentui/react-components';
import { Link } from 'react-router';
import { Page } from './Page.js';

export const NotFoundPage = () => (
  <Page title="There is no such page">
    <Text>
      This window has no page at that address. <Link to="/">Choose who you are</Link>
    </Text>
  </Page>
);
