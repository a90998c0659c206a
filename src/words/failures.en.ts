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
  'deid/audio': 'This recording holds sound, in which people may be named. Sealift does not send it; leave it out.',
  'deid/bad-patient-list':
    'The list of patients cannot be used as it is. Correct the line that is named, and try again.',
  'deid/bad-profile':
    'The rules of this project cannot be carried out by this version of Sealift. Ask for the project file again, or update Sealift.',
  'deid/changed-since-approval': 'This image is no longer the one that was approved. Review it again.',
  'deid/date-not-moved':
    'A rule of this project keeps a date while the other dates of the patient are moved, which would give away by how much. Remove the rule, or choose not to move dates.',
  'deid/dicomdir':
    'This is the table of contents of a disc, not an image. It names patients and is left out; nothing needs to be done.',
  'deid/embedded-overlay':
    'Writing is hidden inside the pixels of this image and cannot be taken out safely. Leave it out.',
  'deid/encapsulated-document':
    'This file holds a document, such as a PDF, in which the patient may be named. Sealift does not send it; leave it out.',
  'deid/output-unreadable':
    'This image could not be read again after its identity was removed, so it was not passed on. Leave it out and tell your support.',
  'deid/no-instance-uid':
    'This image has no number of its own, so it cannot be told from others. Export it again from the device or archive.',
  'deid/no-sop-class':
    'This file does not say what kind of image it is, so it cannot be checked. Export it again from the device or archive.',
  'deid/patient-list-too-large':
    'This list of patients is larger than any list can be, so it was not read. Choose the right file, or save it with the columns that are needed and no others.',
  'deid/patient-not-listed':
    'This patient is not in the study’s list of patients. Add the patient to the list, or leave the image out.',
  'deid/patient-withdrawn': 'This patient has withdrawn from the study. Leave the image out.',
  'deid/pixel-data-lost':
    'The picture in this file is stored in a way that cannot be kept as it is. Export it again from the device or archive.',
  'deid/picture-metadata':
    'A camera or a program wrote notes into the picture itself, such as where or when it was taken. Export it again without them, or leave it out.',
  'deid/remote-pixels': 'The picture itself is not in this file, only where it lies. Export it again with its pixels.',
  'deid/residual-identifier':
    'After the identity was removed, a check still found something of the patient in this image, so it was not passed on. Leave it out and tell your support.',
  'deid/several-pixel-data':
    'The file holds more than one picture where only one may stand. Ask who made it to export it again.',
  'deid/unreadable-measures':
    'The size or the measures of this image cannot be read, so it would arrive damaged. Export it again from the device or archive.',
  'deid/video':
    'This is a video, in which faces, names or voices may be seen or heard. Sealift does not send it; leave it out.',
  'crypto/bad-key': 'This is not a key that Sealift can read. Ask for the key file again.',
  'crypto/bad-signature':
    'The signature does not match: this was changed after it was signed. Do not use it; ask for it again.',
  'crypto/damaged': 'This sealed object was changed or damaged, so it was not opened. Fetch it again.',
  'crypto/no-recipient': 'Nobody was named who may open this. Load a project that names its recipients.',
  'crypto/not-a-recipient': 'This key does not open it: it was sealed for someone else. Choose the right key file.',
  'crypto/not-canonical': 'This document is not written as Sealift writes it, so it was refused. Ask for it again.',
  'crypto/passphrase-needed': 'This key file is protected. Enter its passphrase.',
  'crypto/too-large': 'This is larger than can be sealed as one object. Send it in parts.',
  'crypto/trailing-bytes':
    'Something was added to the end of this sealed object, so it was not opened. Fetch it again.',
  'crypto/truncated': 'The end of this sealed object is missing. Fetch it again.',
  'crypto/unknown-format': 'This is not an object that Sealift has sealed. Choose another one.',
  'crypto/weak-key': 'This key is too short to protect patients. Ask for an RSA key of 4096 bits.',
  'crypto/wrong-passphrase': 'This passphrase does not open the key file. Check it and try again.',
  'vault/absent': 'Sealift is not set up on this device yet. Choose a passphrase first.',
  'vault/damaged': 'What this device kept safe was changed or damaged. Tell your support before going on.',
  'vault/exists': 'Sealift is already set up on this device. Unlock it with its passphrase.',
  'vault/locked': 'Sealift is locked. Unlock it with your passphrase.',
  'vault/weak-parameters':
    'The protection of this device was weakened by someone, so it was not opened. Tell your support.',
  'vault/weak-passphrase':
    'This passphrase is too easy to guess. Use at least 12 characters, for example four unrelated words.',
  'vault/wrong-passphrase': 'This passphrase does not unlock Sealift. Check it and try again.',
  'seal/bad-barred-list':
    'The list of those who have withdrawn is damaged, or of another project. Ask for it again; until then nothing is sent.',
  'seal/bad-linkage-table': 'This is no linkage table that can be read. Ask its maker for it again.',
  'seal/bad-manifest': 'The list of this batch cannot be read. Fetch it again.',
  'seal/bad-project': 'This is not a project file that Sealift can use. Ask for it again.',
  'seal/bad-secret': 'This secret does not belong to this project. Ask for the right file.',
  'seal/bad-withdrawal':
    'This request to delete is damaged, or is none. Ask who made it for it again; nothing was deleted.',
  'seal/custodian-is-recipient':
    'The key given for the custodian also opens the images. Choose the key of somebody who cannot open them.',
  'seal/not-as-listed': 'This object is not the one that the batch’s list names. Fetch it again.',
  'seal/not-what-was-approved': 'The file changed after it was approved, so it was not sent. Review it again.',
  'seal/older-barred-list':
    'This list of the withdrawn is older than one that was used here before. Ask for the newest one.',
  'seal/older-project': 'This project file is older than the one in use. Ask for the newest one.',
  'seal/unknown-encoding': 'This object was packed in a way that this version does not know. Update Sealift.',
  'seal/unknown-signer':
    'This was signed by a device that is not known here. Compare its fingerprint with whoever sent it; until it agrees, do not use it.',
  'seal/wrong-lane': 'Research and backup are never mixed: this project is for the other one. Load the right project.',
  'seal/wrong-root': 'This project file is signed by someone else than before. Do not use it; call your study centre.',
  'outbox/block-damaged': 'A sealed piece was damaged on this device and was not sent. Choose the original file again.',
  'outbox/fenced': 'Another window of Sealift has taken over the sending. Go on in that window and close this one.',
  'outbox/rules-unsound':
    'These settings for sending do not fit together. Enter amounts above zero and times of a day.',
  'outbox/manifest-outdated':
    'The storage took one object under another name, so the signed list must be signed again. Unlock Sealift: it does so by itself.',
  'outbox/not-kept':
    'This file is too large to be kept here while it is sent, and the storage does not have all of it. Choose the file again and send it; if that fails too, tell your study centre.',
  'outbox/too-large-for-budget':
    'This file is larger than the space Sealift may use on this device. Send it from a computer with the command line.',
  'outbox/unknown-job': 'This object is no longer in the outbox. Reload the page to see what is.',
  'storage/cleared':
    'The browser has cleared what Sealift kept on this device. Reload this page: it shows what must be picked again.',
  'storage/damaged':
    'What Sealift kept on this device was changed or damaged. Send nothing more from here and tell your support.',
  'storage/full':
    'This device has no space left. Wait until more has been sent, or free some space; the originals were not touched.',
  'storage/newer-version': 'A newer Sealift is already running in this browser. Reload this page; nothing is lost.',
  'storage/unavailable':
    'This browser does not let Sealift keep anything, as in a private window. Open Sealift in a normal window.',
  'upload/account-disabled':
    'The storage account is switched off. Tell your study centre; everything waits here safely.',
  'upload/blocks-lost':
    'The storage no longer has parts that were sent long ago. They are being sent again; there is nothing to do.',
  'upload/broker-refused':
    'The service that gives out access no longer accepts this device. Nothing is lost; ask your study centre for new access.',
  'upload/broker-unreachable':
    'The service that gives out access does not answer. Sealift tries again by itself; tell your study centre if it lasts.',
  'upload/busy': 'The storage is busy. Sealift tries again by itself; there is nothing to do.',
  'upload/changed':
    'This object changed in the storage while it was being read. Read it again, and tell your study centre if it happens twice.',
  'upload/checksum-refused':
    'A part was damaged on its way and the storage refused it. Sealift sends it again; there is nothing to do.',
  'upload/container-missing':
    'The place in the storage that the access link names is not there. Ask your study centre for a new link; everything waits here safely.',
  'upload/host-not-allowed':
    'This Sealift was not set up to speak to that host. Nothing was taken; tell who runs it, or ask for another link.',
  'upload/interrupted': 'Sending was interrupted. It goes on by itself where it stopped.',
  'upload/mobile-budget-spent':
    'The mobile data that you allowed is used up. Everything is kept. Allow more, or connect to another network.',
  'upload/link-expired':
    'The access link has expired. Ask your study centre for a new one and enter it; everything waits here safely.',
  'upload/link-invalid': 'This is not an access link to a storage container. Copy the whole link again.',
  'upload/link-refused':
    'The storage does not accept the access link, or this device’s clock is wrong. Check the clock, then ask for a new link.',
  'upload/may-not-delete':
    'This access link may not delete. Hand the request to who has a link that may; nothing was deleted.',
  'upload/mismatch': 'What stands in the storage is not what was sent. It is kept here; tell your study centre.',
  'upload/name-clash':
    'The storage has something unfinished under this name. Sealift sends the object again under a new name; you need do nothing.',
  'upload/other-container':
    'This access link leads to another storage place than the one where part of this batch already stands. Bring a link to the first place; what is new goes to either.',
  'upload/name-taken':
    'Another object already has this name in the storage. Sealift sends this one under a new name; you need do nothing.',
  'upload/name-unusable':
    'The storage cannot take an object under this name. Choose the original file again: it gets another name.',
  'upload/network': 'The storage cannot be reached. Sealift tries again by itself; check the network if it lasts.',
  'upload/no-answer':
    'The storage gives this page no answer, though this page’s own server can be reached. Sealift tries again by itself. If it lasts, ask who runs the storage to allow this page’s address (CORS rule) and to check the link.',
  'upload/not-found': 'This object is not in the storage. Check that the right link was chosen.',
  'upload/not-permitted':
    'The access link does not allow this, or not from this network. Ask your study centre for a link that does; everything waits here safely.',
  'upload/not-readable': 'This access link may not read from the storage. Ask for a link with the right to read.',
  'upload/refused':
    'The storage refused this object for a reason Sealift does not know. It is kept and tried again; tell your support if it lasts.',
  'upload/sign-in-needed':
    'Your sign-in to the storage has ended or was never made. Nothing is lost; sign in again under Project.',
  'upload/stalled': 'The connection stopped moving. Sealift tries again by itself; check the network if it lasts.',
  'upload/too-many-blocks': 'This object is too large for the storage. Send it in parts.',
  'bytes/source-unreadable': 'This file can no longer be read. Check that it is still there, and choose it again.',
  'dicom/no-data-set': 'This DICOM file is empty. Copy it again from the scanner or archive.',
  'prepare/document': 'This is a document, not a DICOM image. It was left out.',
  'prepare/not-dicom': 'This is not a DICOM file. It was left out.',
  'prepare/archive-in-archive': 'This is an archive inside another archive. Unpack it first, then add it again.',
  'cli/usage': 'The command was not understood. Run it with --help to see how it is used.',
  'restore/nothing-found': 'No sealed batch was found here. Check the container or the folder.',
  'restore/object-missing': 'A sealed object that the list names is not there. Ask who keeps the storage for it.',
  'restore/withdrawn': 'This object was deleted because a patient withdrew. It is not lost; there is nothing to do.',
  'restore/not-yet-deleted':
    'A patient has withdrawn, and this object still stands. It is left out. Have the withdrawal asked for again and carried out.',
  'restore/not-yet-sent':
    'A patient has withdrawn, and this object had not been sent when that was asked for: it may still arrive. When the device has sent everything, carry out the request again; if this is told again then, have a new request made.',
  'restore/other-project':
    'This withdrawal request is of another project than what is kept here, so nothing was restored. Choose the request of this project.',
  'report/contradicts-itself':
    'This report contradicts itself: its numbers do not agree. Ask whoever sent it for another copy. The images are not affected.',
  'report/unreadable':
    'This file is not a report that this version of Sealift can read. Ask whoever sent it for another copy.',
  'project/none': 'There is no project on this device yet. Load a project file first.',
  'project/changed': 'The project, or whom it takes, was changed meanwhile. Choose the files again.',
  'project/no-secret': 'The project’s secret is missing on this device. Import it first.',
  'project/demo-host': 'Demo projects work only on this computer (localhost). Load your own project.',
  'project/no-sign-in': 'This project does not say where to sign in. Ask for a newer project file.',
  'project/no-link': 'There is no access link yet. Paste the one you were given.',
  'project/no-patient-list':
    'The rules of this project take values from a list of patients, and no list with the right columns is here. Load it on the Project screen.',
  'project/nobody-looked-at':
    'No images were looked through since Sealift was unlocked or the project was changed, so there is nobody to list. Choose the folder on the Send screen first.',
  'workers/not-leader': 'Sealift is open in another tab, which does the sending. Go on there, or close it.',
  'dicom/value-has-backslash':
    'A new value contains a backslash, which DICOM does not allow there. Remove the backslash and try again.',
  'project/other-host': 'This link leads to a storage that the project does not name. Ask for a link to the right one.',
  'cli/file-exists': 'A file of this name is already there, and it is not written over. Choose another folder.',
}
