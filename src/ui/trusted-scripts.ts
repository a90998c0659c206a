/**
 * The only script URLs that a string may become: the service worker, and the workers that the build put into assets/.
 * Markup made of strings stays forbidden. https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
export const isOwnScript = (url: string, base: string): boolean => {
  const { origin, pathname } = new URL(url, base)
  const root = new URL('.', base)
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return false
  return /^(sw\.js|assets\/[\w.-]+\.js)$/.test(pathname.slice(root.pathname.length))
}

export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (isOwnScript(url, document.baseURI) ? url : null),
  })
}
