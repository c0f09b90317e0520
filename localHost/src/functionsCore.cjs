// What `@azure/functions` finds when it asks for its host by `require('@azure/functions-core')`. The library asks from
// CommonJS, so this one file is CommonJS too: Node, tsx and jest then all share this one registry with host.ts.
const functions = new Map();
const hooks = new Map();
const offered = new Set(['appStart', 'appTerminate']);
const state = { model: null, write: (level, category, message) => process.stderr.write(`[${level}/${category}] ${message}\n`) };

class Disposable {
  constructor(dispose) {
    this.dispose = dispose;
  }
}

exports.version = '4.1000.0';
exports.hostVersion = '4.1000.0';
exports.Disposable = Disposable;
exports.functions = functions;
exports.hooks = hooks;
exports.state = state;
exports.log = (level, category, message) => state.write(level, category, message);
exports.setProgrammingModel = (model) => {
  state.model = model;
};
exports.getProgrammingModel = () => state.model;
exports.registerFunction = (metadata, callback) => {
  functions.set(metadata.name, { name: metadata.name, bindings: metadata.bindings, callback });
  return new Disposable(() => functions.delete(metadata.name));
};
exports.registerHook = (name, callback) => {
  // Better a refusal that names itself than a hook that silently never runs.
  if (!offered.has(name)) throw new RangeError(`The local host does not offer the hook "${name}".`);
  hooks.set(name, [...(hooks.get(name) ?? []), callback]);
  return new Disposable(() => hooks.set(name, (hooks.get(name) ?? []).filter((each) => each !== callback)));
};
