/** What Chromium has and the type library of TypeScript 6 does not know yet. All of it is asked for before it is used. */
interface Window {
  /** File System Access, https://wicg.github.io/file-system-access/ */
  showDirectoryPicker?(options?: {
    readonly id?: string
    readonly mode?: 'read' | 'readwrite'
  }): Promise<FileSystemDirectoryHandle>
  /** https://www.w3.org/TR/trusted-types/ */
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown
  }
}
