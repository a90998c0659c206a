import { expect, it } from 'vitest'
import { cleanerFor } from './cleaner.ts'
import { instanceOf } from './instance.fixture.ts'
import { BASIC_PROFILE } from './profile.ts'

it('keeps no more text of one instance than anybody reads, and of the next one as much again', async () => {
  const file = await instanceOf([])
  const text = `CT${' '.repeat(120_000)}chest`
  for (let instance = 0; instance < 2; instance += 1) {
    const clean = cleanerFor(file, BASIC_PROFILE)
    const kept = Array.from({ length: 40 }, () => clean(text)).filter((one) => one !== '')
    expect(kept).toHaveLength(Math.floor((4 * 1024 * 1024) / text.length))
    expect(clean('CT chest')).toBe('')
  }
})
