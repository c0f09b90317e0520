/** A value as the host and the library hand it to each other. */
export type TypedData = {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: HttpData;
};
export type HttpData = {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
  params?: Record<string, string>;
  body?: TypedData | null;
  statusCode?: string;
};
export type Binding = { readonly type: string; readonly direction: string; readonly [setting: string]: unknown };
export type InvocationRequest = {
  inputData: readonly { name: string; data: TypedData }[];
  triggerMetadata: Record<string, TypedData>;
};
export type InvocationResponse = { returnValue?: TypedData | null; outputData?: readonly unknown[] };
export type LogLevel = string;
export type Callback = (...inputs: unknown[]) => unknown;
export type CoreContext = {
  invocationId: string;
  metadata: { name: string; bindings: Record<string, Binding> };
  request: InvocationRequest;
  state: string;
  log(level: LogLevel, category: string, message: string): void;
};
export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: Callback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
}
export interface ProgrammingModel {
  getInvocationModel(context: CoreContext): InvocationModel;
}
export type RegisteredFunction = { readonly name: string; readonly bindings: Record<string, Binding>; readonly callback: Callback };
export type Hook = (context: Record<string, unknown>) => unknown;

/** Everything the app has registered so far, by name. */
export const functions: Map<string, RegisteredFunction>;
export const hooks: Map<string, Hook[]>;
export const state: {
  model: ProgrammingModel | null;
  write: (level: LogLevel, category: string, message: string) => void;
};
