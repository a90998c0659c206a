/** A recipient while a project is being made. */
export interface RecipientDraft {
  name: string
  readonly pem: string
  readonly fingerprint: string
}

/** Each has a name and a key of its own. */
export const areRecipients = (recipients: readonly RecipientDraft[]): boolean =>
  recipients.length > 0 &&
  recipients.every(({ name }) => name.trim() !== '') &&
  new Set(recipients.map(({ name }) => name.trim())).size === recipients.length &&
  new Set(recipients.map(({ fingerprint }) => fingerprint)).size === recipients.length
