import type { FailureCode } from '../errors.ts'

export const en: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'This was stopped before it was finished.',
  'internal/unexpected': 'Something went wrong that Sealift did not expect. Nothing was lost; please try again.',
  'bytes/archive-encrypted': 'This ZIP archive is protected with a password. Unpack it first, then choose the folder.',
  'bytes/archive-too-large':
    'This ZIP archive holds more than this device can safely unpack. Unpack it first, then choose the folder.',
  'bytes/archive-unreadable': 'This ZIP archive is damaged. Copy it again from where it came.',
  'bytes/not-base64': 'A text that should carry data was changed on the way. Ask for it again.',
  'bytes/not-hex': 'A text that should carry data was changed on the way. Ask for it again.',
  'bytes/not-utf8': 'A text cannot be read because its letters are stored in an unknown way. Ask for it again.',
  'bytes/too-large': 'There is more here than this device can hold at once. Choose a smaller part.',
  'dicom/charset-unknown':
    'The letters in this image’s texts are stored in a way Sealift does not know. Leave the image out, or export it again.',
  'dicom/inflate-failed':
    'This image is compressed and its content is damaged. Copy it again from the scanner or archive.',
  'dicom/inflate-too-large': 'This image grows far too large when unpacked. Leave it out and tell your support.',
  'dicom/length-contradicts':
    'This image contradicts itself about its own length. Copy it again from the scanner or archive.',
  'dicom/not-dicom': 'This file is not a DICOM image. Leave it out.',
  'dicom/too-deep': 'This image is nested more deeply than any real image. Leave it out and tell your support.',
  'dicom/too-large-header':
    'The description in this image is larger than Sealift can read. Leave it out and tell your support.',
  'dicom/too-many-elements': 'This image has more entries than any real image. Leave it out and tell your support.',
  'dicom/truncated': 'This image is incomplete: its end is missing. Copy it again from the scanner or archive.',
  'dicom/unknown-transfer-syntax':
    'This image is stored in a form Sealift does not know. Export it again in a standard form.',
  'dicom/unknown-vr':
    'This image has an entry of an unknown kind, so it cannot be read safely. Copy it again from the scanner or archive.',
  'dicom/value-too-long': 'A value of this image is too long to be written. Leave the image out and tell your support.',
}
