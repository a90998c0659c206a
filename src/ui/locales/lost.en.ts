export const lostEn = {
  title: 'The browser has cleared this device',
  what: 'What Sealift kept here is gone: the outbox, the receipts and the keys. Your original files were not touched. Sealift has kept a note of what it had accepted:',
  again: 'One image must be picked again. | {n} images must be picked again.',
  nothing: 'Nothing has to be sent again: all of it is delivered and can be opened by the recipients.',
  allAgain: 'Everything that was lost has been accepted again.',
  howNew:
    'Set this device up again with the same project file and the same project secret. Then pick the same folders: what was delivered is skipped.',
  how: 'Pick the same folders again: what was delivered is skipped.',
  batches: 'What was lost, by batch',
  batch: 'Batch',
  since: 'Accepted',
  accepted: 'Images',
  delivered: 'Delivered',
  arrived: 'Arrived, not usable',
  pick: 'To pick again',
  arrivedWhy:
    'Of some images a copy had arrived, but not the signed list without which the recipients cannot find it. They must be picked again as well.',
  newest: 'What was accepted in the last seconds before may be missing here.',
  save: 'Save this report',
  read: 'I have read this',
}
