import { readFile } from 'node:fs/promises'
import { Failure, toFailure } from '../errors.ts'
import type { DeclaredContainer } from '../seal/access-fields.ts'
import { linkSource } from '../upload/access-source.ts'
import { parseAccess, type AllowedHosts } from '../upload/access.ts'
import { azureRemover } from '../upload/azure-removing.ts'
import { azureStore } from '../upload/azure.ts'
import type { LinkSource } from '../upload/link-source.ts'
import { protectionOf } from '../upload/protection.ts'
import { PROTECTION_WORDS } from '../words/protection.ts'
import type { ObjectRemover } from '../upload/object-remover.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'
import { fromEnvironment } from './arguments.ts'
import { languageOf, say, warn } from './terminal.ts'

/**
 * An access link from a file (`@FILE`) or SEALIFT_CONTAINER. On the command line it works, and other users of this
 * computer can read it there.
 */
async function accessLink(given: string | undefined): Promise<string> {
  const link = given ?? fromEnvironment('SEALIFT_CONTAINER')
  if (link === undefined || link === '') throw new Failure('project/no-link')
  if (link.startsWith('@')) {
    const text = await readFile(link.slice(1), 'utf8').catch((cause: unknown) => {
      throw new Failure('bytes/source-unreadable', { cause })
    })
    return text.trim()
  }
  if (given !== undefined) {
    warn(
      'An access link on the command line can be read by others on this computer; put it into a file, and give @FILE.',
    )
  }
  return link
}

export const openContainer = async (given: string | undefined): Promise<ObjectStore & ObjectReader> =>
  azureStore(linkSource(parseAccess(await accessLink(given))))

/** What is known of the link before anything is sent: a broker that is down now is asked again by the line. */
const grantOf = (source: LinkSource) =>
  source.current(new AbortController().signal).catch((thrown: unknown) => {
    if (toFailure(thrown).code !== 'upload/broker-unreachable') throw thrown
    return {}
  })

/** For sending, with a word on how what was sent is protected. */
export async function openForSending(
  given: string | undefined,
  project: AllowedHosts & { readonly container?: DeclaredContainer },
): Promise<ObjectStore & ObjectReader> {
  const source = linkSource(parseAccess(await accessLink(given)), { allowed: project })
  const words = PROTECTION_WORDS[languageOf(process.env)]
  for (const fact of protectionOf(await grantOf(source), project.container)) say(words[fact])
  return azureStore(source)
}

/** What may delete, where the access link may. */
export const openRemover = async (given: string | undefined): Promise<ObjectRemover> =>
  azureRemover(linkSource(parseAccess(await accessLink(given))))
