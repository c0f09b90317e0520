import net from 'node:net';

// Loaded into the Agents Playground before its own code: it would listen on every address of the machine and has no
// setting for that. Its own look for a free port goes through here too.
const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function (this: net.Server, ...given: unknown[]): net.Server {
  const [port, ...rest] = given;
  return Reflect.apply(listen, this, typeof port === 'number' ? [port, '127.0.0.1', ...rest] : given) as net.Server;
};
