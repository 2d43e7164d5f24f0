import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The environment that decides where guestbed keeps its files; injectable for tests. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Root of the package, found from src/util/ as well as from dist/util/. */
export const packageRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where built images and other things that can be made again are kept: `$XDG_CACHE_HOME/guestbed`. */
export function cacheFolder(env: Environment = process.env): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'guestbed');
}

/** Where records of running and kept VMs and of locks are kept: `$XDG_STATE_HOME/guestbed`. */
export function stateFolder(env: Environment = process.env): string {
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'guestbed');
}

/**
 * Where sockets live: `$XDG_RUNTIME_DIR/guestbed`, else a folder of this user under the temporary folder. Short, since
 * the path of a Unix socket may have 107 bytes only (unix(7)).
 */
export function runtimeFolder(env: Environment = process.env): string {
  const base = env['XDG_RUNTIME_DIR'];
  return base ? join(base, 'guestbed') : join(tmpdir(), `guestbed-${String(userInfo().uid)}`);
}
