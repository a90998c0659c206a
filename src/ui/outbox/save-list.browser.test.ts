import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(() => {
  closeScreen()
  vi.restoreAllMocks()
})

it('the list of all objects is saved, a line for each, in the words of the screen', async () => {
  const saved: Blob[] = []
  const names: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) saved.push(file)
    return 'blob:saved'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const fake = await openScreen('/outbox', 'troubled')
  await page.getByRole('button', { name: 'Save the list' }).click()
  await expect.poll(() => names).toEqual([expect.stringMatching(/^sealift-outbox-\d{4}-\d\d-\d\d\.csv$/)])
  const [heading, ...lines] = ((await saved[0]?.text()) ?? '').trimEnd().split('\r\n')
  expect(heading).toContain(
    'Batch,Study,Object,Kind,Bytes,Bytes confirmed by the store,State,Code,Why,Waits until (UTC)',
  )
  expect(lines).toHaveLength(fake.status().outbox.objects)
  const [first = ''] = lines
  expect(first).toMatch(
    /^a07be91c44,1,003c\w+,Instance,\d+,0,Needs you,outbox\/block-damaged,A sealed piece was damaged/,
  )
  expect(lines.filter((line) => line.startsWith('a07be91c44,List and signature,'))).toHaveLength(2)
})
