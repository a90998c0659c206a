import readme from '../../public/RESTORE/README.txt?raw'
import restorePy from '../../public/RESTORE/restore.py?raw'
import restoreSh from '../../public/RESTORE/restore.sh?raw'
import { toUtf8 } from '../bytes/text.ts'
import { toFailure } from '../errors.ts'
import type { ObjectReader, ObjectStore } from '../upload/object-store.ts'

/** What a person needs who has the container and the key, and nothing of this program. */
const GUIDE: Readonly<Record<string, string>> = {
  'RESTORE/README.txt': readme,
  'RESTORE/restore.py': restorePy,
  'RESTORE/restore.sh': restoreSh,
}

/** Leave the guide in the container. One that is there already stays, even when another version wrote it. */
export async function leaveGuide(store: ObjectStore & ObjectReader, signal: AbortSignal): Promise<void> {
  const there = await guideIn(store, signal)
  for (const [name, text] of Object.entries(GUIDE)) {
    if (there.has(name)) continue
    try {
      await store.put(name, toUtf8(text), signal)
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (failure.code !== 'upload/name-taken') throw failure
    }
  }
}

/** What of it is there already, as far as the access link lets one look. */
async function guideIn(store: ObjectReader, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  try {
    for await (const { name } of store.list('RESTORE/', signal)) names.add(name)
  } catch {
    // A link may give no right to look. Whatever else it was is met again by putting.
  }
  return names
}
