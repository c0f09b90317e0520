import { createContext, useContext } from 'react';
import { ApiProblem } from './ApiProblem.js';
import type { Call } from './client.js';

const nowhere: Call = () =>
  Promise.reject(new ApiProblem({ kind: 'offline', code: 'tab.noClient', message: 'The page has no connection to Review Desk.', reference: null }));

const ApiContext = createContext<Call>(nowhere);
export const ApiProvider = ApiContext.Provider;

/** The client, for the hooks beside this file and for what is asked without being kept (search). */
export const useCall = (): Call => useContext(ApiContext);
