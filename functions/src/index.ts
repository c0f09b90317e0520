import { createDeps } from './deps.js';
import { parseEnv } from './env.js';
import { registerFunctions } from './registerFunctions.js';

// What the Functions host loads. Settings that are missing or wrong stop it here, by name.
registerFunctions(createDeps(parseEnv(process.env)));
