import dcmjs from 'dcmjs'
import { eachFile } from './each-file.mjs'

const { anonymizer, data } = dcmjs

// Read, clean, write: its anonymizer has no other way and no settings for where else to look.
eachFile((bytes) => {
  const file = data.DicomMessage.readFile(bytes.buffer)
  anonymizer.cleanTags(file.dict)
  return new Uint8Array(file.write())
})
