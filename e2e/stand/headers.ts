/** Powerful features the app has no use for. */
const NEVER = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture']

/**
 * What the app may load, run and speak to: its own origin, and exactly the hosts that this deployment names (CSP
 * Level 3). Never a wildcard such as `*.blob.core.windows.net`, which has an attacker's account in it as well.
 */
function contentSecurityPolicy(connectHosts: readonly string[]): string {
  return [
    `default-src 'none'`,
    // hash-wasm ships its digests as WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'`,
    `worker-src 'self'`,
    `style-src 'self'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    ['connect-src', `'self'`, ...connectHosts].join(' '),
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default vue`,
  ].join('; ')
}

/** The headers of every answer of a deployment. The app counts on them; a test in a real browser holds them. */
export const securityHeaders = (connectHosts: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(connectHosts),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': NEVER.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

/** Vite puts a digest into the name of everything below assets/; whatever keeps its name is asked for again each time. */
export const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
