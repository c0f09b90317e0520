import { randomUUID } from 'node:crypto';
import { state, type InvocationResponse, type RegisteredFunction, type TypedData } from './functionsCore.cjs';
import { LocalHostError } from './localHostError.js';

/** Runs one registered function through the library's own programming model, as the real worker does. */
export const invokeFunction = async (
  registered: RegisteredFunction,
  binding: string,
  data: TypedData,
  triggerMetadata: Record<string, TypedData> = {},
): Promise<InvocationResponse> => {
  if (!state.model) throw new LocalHostError('No programming model is set: nothing has been registered through @azure/functions.');
  const model = state.model.getInvocationModel({
    invocationId: randomUUID(),
    metadata: { name: registered.name, bindings: registered.bindings },
    request: { inputData: [{ name: binding, data }], triggerMetadata },
    state: 'invocation',
    log: (level, category, message) => state.write(level, category, message),
  });
  const { context, inputs } = await model.getArguments();
  const result = await model.invokeFunction(context, inputs, registered.callback);
  return model.getResponse(context, result);
};

/** A failure in one line for the log: what kind and what it says, with the stack for the person who mends it. */
export const failureInWords = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : 'something that is not an error was thrown';
