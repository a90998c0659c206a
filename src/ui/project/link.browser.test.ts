import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { closeScreen, inEnglish, openScreen } from '../screen.fixture.ts'

beforeEach(inEnglish)
afterEach(() => {
  vi.unstubAllGlobals()
  closeScreen()
})

const picture = async (): Promise<File> => {
  const canvas = new OffscreenCanvas(8, 8)
  canvas.getContext('2d')?.fillRect(0, 0, 8, 8)
  return new File([await canvas.convertToBlob()], 'code.png', { type: 'image/png' })
}

/** A browser that reads QR codes, and sees these. */
const seeing = (...texts: readonly string[]) =>
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static readonly getSupportedFormats = () => Promise.resolve(['qr_code'])
      readonly detect = () => Promise.resolve(texts.map((rawValue) => ({ rawValue })))
    },
  )

describe('an access', () => {
  it('is taken from a file', async () => {
    const fake = await openScreen('/project', 'ready')
    const file = new File(['sealift-broker:https://broker.example/#t\n'], 'access.txt', { type: 'text/plain' })
    await userEvent.upload(page.getByLabelText('Or open it from a file'), file)
    await expect.poll(() => fake.asked).toContain('takeLink')
  })

  it('that fills a large file is none', async () => {
    const fake = await openScreen('/project', 'ready')
    await userEvent.upload(page.getByLabelText('Or open it from a file'), new File(['x'.repeat(20_000)], 'access.txt'))
    await expect.element(page.getByText('This is not an access link to a storage container.')).toBeVisible()
    expect(fake.asked).not.toContain('takeLink')
  })

  it('is not asked for as a QR code where the browser reads none', async () => {
    vi.stubGlobal('BarcodeDetector', undefined)
    await openScreen('/project', 'ready')
    await expect.element(page.getByText('Or open it from a file')).toBeVisible()
    expect(page.getByText('Or read a QR code from a picture').query()).toBeNull()
  })

  it('is read from the picture of a QR code', async () => {
    seeing('sealift-broker:https://broker.example/#t')
    const fake = await openScreen('/project', 'ready')
    await userEvent.upload(page.getByLabelText('Or read a QR code from a picture'), await picture())
    await expect.poll(() => fake.asked).toContain('takeLink')
  })

  it('is not seen in a picture of something else', async () => {
    seeing()
    const fake = await openScreen('/project', 'ready')
    await userEvent.upload(page.getByLabelText('Or read a QR code from a picture'), await picture())
    await expect.element(page.getByText('There is no QR code to be seen in this picture.')).toBeVisible()
    expect(fake.asked).not.toContain('takeLink')
  })
})

it('says in plain words what protection the link gives', async () => {
  await openScreen('/project', 'ready')
  await expect.element(page.getByText('nothing that was sent can be changed or deleted')).toBeVisible()
  await expect.element(page.getByText('The project does not say whether the container keeps')).toBeVisible()
})
