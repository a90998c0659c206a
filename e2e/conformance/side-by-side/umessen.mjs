import { BasicProfile, DicomDeidentifier, Tag } from '@umessen/dicom-deidentifier'
import { eachFile } from './each-file.mjs'

// As its page shows it, with the Basic Profile alone.
const deidentifier = new DicomDeidentifier({
  profileOptions: [BasicProfile],
  dummies: { default: 'removed', lookup: { [Tag.forName('PatientName')]: 'JOHN^DOE' } },
})
eachFile((bytes) => deidentifier.deidentify(bytes))
