import type { PickedFile } from '../../workers/sealift.ts'

/** What came of a pick or a drop. `unopened` is what the browser would not give: it is said, never passed over. */
export interface Picked {
  readonly files: readonly PickedFile[]
  readonly unopened: number
}

export type OnCount = (files: number) => void

export const fromInput = (files: FileList): Picked => ({
  files: [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })),
  unopened: 0,
})

/** Every file of a folder and the folders in it, whatever it is called. */
export async function fromFolder(folder: FileSystemDirectoryHandle, onCount: OnCount): Promise<Picked> {
  const files: PickedFile[] = []
  let unopened = 0
  const walk = async (handle: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const child of handle.values()) {
      const childPath = `${path}/${child.name}`
      if (child instanceof FileSystemDirectoryHandle) await walk(child, childPath)
      else {
        const file = await child.getFile().catch(() => undefined)
        if (file === undefined) unopened += 1
        else files.push({ path: childPath, file })
        onCount(files.length)
      }
    }
  }
  await walk(folder, folder.name)
  return { files, unopened }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)))

/** One call gives a hundred entries at most, and none when all were given. https://wicg.github.io/entries-api/ */
const childrenOf = async (entry: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | undefined> => {
  const reader = entry.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | undefined>((resolve) =>
      reader.readEntries(resolve, () => resolve(undefined)),
    )
    if (some === undefined) return undefined
    if (some.length === 0) return all
    all.push(...some)
  }
}

/** What was dropped. The entries are taken before anything is awaited: afterwards the drop is empty. */
export async function fromDrop(transfer: DataTransfer, onCount: OnCount): Promise<Picked> {
  const files: PickedFile[] = []
  let unopened = 0
  const add = (path: string, file: File | undefined) => {
    if (file === undefined) unopened += 1
    else files.push({ path, file })
    onCount(files.length)
  }
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '')
    if (entry.isFile) {
      add(path, await fileOf(entry as FileSystemFileEntry))
      return
    }
    const children = await childrenOf(entry as FileSystemDirectoryEntry)
    if (children === undefined) unopened += 1
    for (const child of children ?? []) await walk(child)
  }
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  for (const { entry, file } of dropped) {
    if (entry !== null) await walk(entry)
    else if (file !== null) add(file.name, file)
  }
  return { files, unopened }
}
