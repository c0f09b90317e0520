import { createContext, useContext } from 'react';
import type { Me } from '@review-desk/core/api';

const MeContext = createContext<Me | null>(null);
export const MeProvider = MeContext.Provider;

/** Who is looking, and the service's own today. Null until the first answer, when pages show their skeletons. */
export const useMe = (): Me | null => useContext(MeContext);
