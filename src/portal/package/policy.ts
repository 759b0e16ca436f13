import type { PackageFormat } from '../packageContent';

/** Everything from where the page comes from and nothing else: an image that a learner opens leaves by no door. */
const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/**
 * The Content-Security-Policy header of the app on a server.
 * @param ancestors the origins of the portals that may show it in a frame, as `frame-ancestors` wants them
 */
export function webPolicy(ancestors: string): string {
  return [...own, "manifest-src 'self'", `frame-ancestors ${ancestors}`].join('; ');
}

/**
 * What stands in a package's page: it has no headers of its own. A cmi5 portal names the address of its record store
 * only at the launch, so that package alone may speak to other hosts; once it knows the address it lets go of the rest.
 */
export function packagePolicy(format: PackageFormat): string {
  if (format !== 'cmi5') return own.join('; ');
  return own
    .map((rule) => (rule.startsWith('connect-src') ? "connect-src 'self' https: http:" : rule))
    .join('; ');
}

/**
 * The policy that a cmi5 package adds once it was launched: from then on it speaks to these hosts alone. Policies add
 * up, so it can only take away. Null where an address is none.
 */
export function launchedPolicy(addresses: readonly string[]): string | null {
  try {
    const origins = new Set(addresses.map((address) => new URL(address).origin));
    return origins.has('null') ? null : `connect-src 'self' ${[...origins].join(' ')}`;
  } catch {
    return null;
  }
}
