import { useEffect, useRef } from 'react';
import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { commonText } from '../../text/commonText.js';

export type FieldFault = { field: string; message: string };

/** A form's faults on top, each a link to its field. Takes the focus each time the form is sent with faults. */
export const FaultSummary = ({ faults, sent }: { faults: readonly FieldFault[]; /** How often the form was sent. */ sent: number }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent > 0 && faults.length > 0) box.current?.focus();
    // Each sending, not each keystroke that mends a field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sent]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" style={{ marginBottom: 12 }}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{commonText.problemsTitle}</MessageBarTitle>
          <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
            {faults.map(({ field, message }) => (
              <li key={field + message}>
                <Link
                  inline
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const place = document.getElementById(field);
                    const input = place?.matches('input,select,textarea,button') ? place : place?.querySelector<HTMLElement>('input,select,textarea,button');
                    place?.scrollIntoView({ block: 'center' });
                    input?.focus();
                  }}
                >
                  {message}
                </Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
