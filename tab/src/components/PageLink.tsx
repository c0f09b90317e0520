import type { MouseEvent, ReactNode } from 'react';
import { Link } from '@fluentui/react-components';
import { useHref, useNavigate } from 'react-router';

/** Fluent's link to a page of the tab; a press with a modifier key stays the browser's. */
export const PageLink = ({ to, className, children, label }: { to: string; className?: string; children: ReactNode; label?: string }) => {
  const navigate = useNavigate();
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(to);
  };
  return (
    <Link href={useHref(to)} onClick={go} {...(className ? { className } : {})} {...(label ? { 'aria-label': label } : {})}>
      {children}
    </Link>
  );
};
