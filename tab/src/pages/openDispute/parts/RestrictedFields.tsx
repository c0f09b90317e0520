import { Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ChoosePeople } from '../../../components/ChoosePeople/ChoosePeople.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';
import { faultAt, type DisputePartProps } from './DisputePartProps.js';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  means: { margin: 0, paddingLeft: '18px' },
  words: { margin: 0 },
  hint: { margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** A restricted matter begins with nobody: whom it is about, then who is told; those kept out cannot be chosen. */
export const RestrictedFields = ({ form, value, faults, set, restricted }: DisputePartProps & { restricted: boolean }) => {
  const styles = useStyles();
  return (
    <Surface title={text.restrictedTitle}>
      <div className={styles.fields}>
        {value.category === 'F4' ? (
          <p className={styles.words}>{text.restrictedF4}</p>
        ) : (
          <Checkbox id="restricted" label={text.restricted} checked={value.restricted} onChange={(_, data) => set({ restricted: data.checked === true })} />
        )}
        {restricted ? (
          <>
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                <ul className={styles.means}>
                  {text.means.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </MessageBarBody>
            </MessageBar>
            <ChoosePeople
              id="about" label={text.whom} hint={text.whomHint} required fault={faultAt(faults, 'about')} none={text.whomNone}
              people={form.people.map((each) => ({ ...each, keptOut: false }))} chosen={value.about} onChange={(about) => set({ about })}
            />
            <div>
              <Checkbox id="aboutOutside" label={text.outside} checked={value.aboutOutside} onChange={(_, data) => set({ aboutOutside: data.checked === true })} {...(value.aboutOutside ? { 'aria-describedby': 'aboutOutside-means' } : {})} />
              {value.aboutOutside ? (
                <p id="aboutOutside-means" className={styles.hint}>
                  {text.outsideMeans}
                </p>
              ) : null}
            </div>
            <ChoosePeople
              id="recipients" label={text.recipients} hint={text.recipientsHint} fault={faultAt(faults, 'recipients')} none={text.recipientsNone}
              people={form.people} chosen={value.recipients} onChange={(recipients) => set({ recipients })}
            />
          </>
        ) : null}
      </div>
    </Surface>
  );
};
