import { FluentProvider, Link, makeStyles, tokens } from '@fluentui/react-components';
import { aboutLinks, aboutNames, aboutNavigation, aboutPages, type AboutName } from '../text/aboutText.js';
import { appText } from '../text/appText.js';
import { useFluentTheme } from '../teams/useFluentTheme.js';

const useStyles = makeStyles({
  page: { minHeight: '100vh', boxSizing: 'border-box', padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground1 },
  inner: { maxWidth: '640px', margin: '0 auto', lineHeight: tokens.lineHeightBase400 },
  product: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, listStyleType: 'none', margin: `${tokens.spacingVerticalXXL} 0 0`, padding: `${tokens.spacingVerticalM} 0 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches;

/** `/tab/about/privacy` and its like: fixed pages, outside Teams and without signing in. Null for any other address. */
export const aboutNameOf = (pathname: string): AboutName | null => {
  const asked = /\/about\/([a-z]+)\/?$/.exec(pathname)?.[1];
  return aboutNames.find((name) => name === asked) ?? null;
};

export const AboutPage = ({ name }: { name: AboutName }) => {
  const tokensOfTheme = useFluentTheme(prefersDark() ? 'dark' : 'light');
  if (tokensOfTheme === null) return null;
  return (
    <FluentProvider theme={tokensOfTheme}>
      <Words name={name} />
    </FluentProvider>
  );
};

const Words = ({ name }: { name: AboutName }) => {
  const styles = useStyles();
  const { title, intro, sections } = aboutPages[name];
  return (
    <div className={styles.page}>
      <title>{`${title} - ${appText.product}`}</title>
      <div className={styles.inner}>
        <main>
          <span className={styles.product}>{appText.product}</span>
          <h1 className={styles.title}>{title}</h1>
          <p>{intro}</p>
          {sections.map(({ heading, words }) => (
            <section key={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              {words.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </section>
          ))}
        </main>
        <nav aria-label={aboutNavigation}>
          <ul className={styles.links}>
            {aboutNames.map((each) => (
              <li key={each}>
                <Link href={`/tab/about/${each}`} {...(each === name ? { 'aria-current': 'page' as const } : {})}>
                  {aboutLinks[each]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  );
};
