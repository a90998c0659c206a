/** Shape Detection API, https://wicg.github.io/shape-detection-api/: not in every browser, and not on every system. */
interface BarcodeDetector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}

interface BarcodeDetectors {
  new (options: { readonly formats: readonly string[] }): BarcodeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

/** The text of the first QR code in a picture; undefined when there is none to be seen. */
export type ReadQrCode = (picture: Blob) => Promise<string | undefined>

const QR = 'qr_code'

/** Undefined where this browser reads no QR codes. */
export async function qrCodeReader(): Promise<ReadQrCode | undefined> {
  const detectors = (globalThis as { BarcodeDetector?: BarcodeDetectors }).BarcodeDetector
  const formats = await detectors?.getSupportedFormats().catch(() => undefined)
  if (detectors === undefined || formats?.includes(QR) !== true) return undefined
  return async (picture) => {
    const bitmap = await createImageBitmap(picture).catch(() => undefined)
    if (bitmap === undefined) return undefined
    const found = await new detectors({ formats: [QR] }).detect(bitmap).finally(() => bitmap.close())
    return found[0]?.rawValue
  }
}
