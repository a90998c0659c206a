import { expectedBytes } from '../seal/expected.ts'
import { Failure } from '../errors.ts'
import { examine } from './examine.ts'
import type { Workshop } from './prepare.ts'
import type { Source } from './source.ts'

/** How long the sealed object of an instance will be, about. It is de-identified for that, and not sealed. */
export async function expectedOf(source: Source, workshop: Workshop): Promise<number> {
  const finding = await examine(source, workshop)
  if (finding.kind !== 'instance') throw new Failure('deid/changed-since-approval')
  const plain = new Blob([...finding.instance.parts])
  return expectedBytes(plain, { lane: 'research', recipients: workshop.recipients })
}
