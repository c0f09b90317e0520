import { Suspense, lazy } from 'react';

const Picture = lazy(() => import('./AvatarPicture.js').then((part) => ({ default: part.AvatarPicture })));

/** A person's initials. Decoration beside the name, so it comes after the first page and its place is kept. */
export const PersonAvatar = ({ name, size = 28 }: { name: string; size?: 20 | 24 | 28 | 32 }) => (
  <span style={{ display: 'inline-block', width: size, height: size }}>
    <Suspense fallback={null}>
      <Picture name={name} size={size} />
    </Suspense>
  </span>
);
