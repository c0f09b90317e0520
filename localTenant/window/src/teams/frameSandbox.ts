/** What Teams gives a frame of an app: no way out of it but pop-ups. */
export const frameSandbox =
  'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads';
