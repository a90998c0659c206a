import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { parseAccessLink } from './access-link.ts'
import { azureRemover } from './azure-removing.ts'
import { azureStore } from './azure.ts'
import { directoryRemover } from './directory-removing.node.ts'
import { directoryStore } from './directory.node.ts'
import { fixedLink } from './link-source.ts'
import { objectRemoverContract } from './object-remover.contract.ts'

const { signal } = new AbortController()
const folders: string[] = []
let azurite: Azurite
let made = 0

beforeAll(async () => {
  azurite = await startAzurite()
}, 60_000)
afterAll(async () => {
  await azurite.stop()
  for (const folder of folders) await rm(folder, { recursive: true })
})

const newContainer = async () => {
  const container = `rid-${(made += 1)}`
  await azurite.createContainer(container)
  return container
}
const linkTo = (container: string, rights: string) =>
  fixedLink(parseAccessLink(azurite.accessLink({ container, rights })))

describe('a container of Azure Blob Storage', () => {
  objectRemoverContract(async () => {
    const container = await newContainer()
    return { store: azureStore(linkTo(container, 'rcwl')), remover: await azureRemover(linkTo(container, 'd')) }
  })

  it('is not asked where the link may not delete', async () => {
    const container = await newContainer()
    await expect(azureRemover(linkTo(container, 'rcwl'))).rejects.toMatchObject({ code: 'upload/may-not-delete' })
  })

  it('that is not there is not taken for an object that is not there', async () => {
    const remover = await azureRemover(linkTo('nowhere', 'd'))
    await expect(remover.remove('a', signal)).rejects.toMatchObject({ code: 'upload/container-missing' })
  })
})

describe('a folder', () => {
  const newFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sealift-remover-'))
    folders.push(folder)
    return folder
  }

  objectRemoverContract(async () => {
    const folder = await newFolder()
    return { store: directoryStore(folder), remover: directoryRemover(folder) }
  })

  it.each(['../out', '/out', 'a/../../out', '.staged/x', ''])('loses nothing outside: %j', async (name) => {
    const remover = directoryRemover(await newFolder())
    await expect(remover.remove(name, signal)).rejects.toMatchObject({ code: 'upload/name-unusable' })
  })
})
