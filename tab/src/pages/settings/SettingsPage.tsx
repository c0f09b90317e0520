import { Suspense, lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { Field, Link } from '@fluentui/react-components';
import { Navigate, useNavigate, useParams } from 'react-router';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import { useMe } from '../../app/MeContext.js';
import { NotFoundPage } from '../../app/NotFoundPage.js';
import { useNarrow } from '../../app/useNarrow.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { Surface } from '../../components/Surface/Surface.js';
import { aboutLinks, aboutNames, aboutNavigation } from '../../text/aboutText.js';
import { SettingsTabs } from './SettingsTabs.js';
import { settingsText as text, type SettingsPart } from '../../text/settingsText.js';

const parts: Record<SettingsPart, LazyExoticComponent<ComponentType>> = {
  limits: lazy(() => import('./limits/LimitsPart.js').then((part) => ({ default: part.LimitsPart }))),
  people: lazy(() => import('./people/PeoplePart.js').then((part) => ({ default: part.PeoplePart }))),
  imports: lazy(() => import('./imports/ImportsPart.js').then((part) => ({ default: part.ImportsPart }))),
  start: lazy(() => import('./start/StartPart.js').then((part) => ({ default: part.StartPart }))),
  undelivered: lazy(() => import('./undelivered/UndeliveredPart.js').then((part) => ({ default: part.UndeliveredPart }))),
  clock: lazy(() => import('./clock/ClockPart.js').then((part) => ({ default: part.ClockPart }))),
  connections: lazy(() => import('./connections/ConnectionsPart.js').then((part) => ({ default: part.ConnectionsPart }))),
  access: lazy(() => import('./access/AccessPart.js').then((part) => ({ default: part.AccessPart }))),
};

const order: readonly SettingsPart[] = ['limits', 'people', 'imports', 'start', 'undelivered', 'clock', 'connections', 'access'];

/** The parts of Settings this person may use, one at a time; without a part the first of them opens. */
export const SettingsPage = () => {
  const { part: asked } = useParams();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const allowed = useMe()?.settings ?? [];
  const shown = order.filter((part) => allowed.includes(part));
  const [first] = shown;
  if (first === undefined) return <NotFoundPage />;
  if (asked === undefined) return <Navigate to={`/settings/${first}`} replace />;
  const here = shown.find((part) => part === asked);
  if (here === undefined) return <NotFoundPage />;
  const Part = parts[here];
  const go = (part: unknown) => void navigate(`/settings/${String(part)}`);
  return (
    <>
      <PageHead title={text.title} />
      {narrow ? (
        <Field label={text.choose} style={{ marginBottom: 12 }}>
          <ChoiceSelect value={here} onChange={(_, data) => go(data.value)}>
            {shown.map((part) => (
              <option key={part} value={part}>
                {text.parts[part]}
              </option>
            ))}
          </ChoiceSelect>
        </Field>
      ) : (
        <SettingsTabs shown={shown} here={here} onGo={go} />
      )}
      <Suspense fallback={<Surface flush><LoadingRows rows={5} /></Surface>}>
        <Part />
      </Suspense>
      <nav aria-label={aboutNavigation} style={{ display: 'flex', flexWrap: 'wrap', gap: 16, marginTop: 20 }}>
        {aboutNames.map((name) => (
          <Link key={name} href={`/tab/about/${name}`} target="_blank" rel="noopener">
            {aboutLinks[name]}
          </Link>
        ))}
      </nav>
    </>
  );
};
