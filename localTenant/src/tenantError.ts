/** What stops the tenant itself from starting or loading; answers on the wire have families of their own. */
export class TenantError extends Error {
  constructor(
    readonly code: 'store' | 'directory' | 'listen' | 'load' | 'package',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'TenantError';
  }
}
