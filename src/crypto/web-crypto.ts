/** A key as WebCrypto hands it out. Node's types do not name it globally, so it is named by what makes it. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>
