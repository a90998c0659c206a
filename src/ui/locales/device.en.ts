export const deviceEn = {
  mayClear: 'This browser may clear what waits here when the device runs short of space.',
  mayClearLater:
    'What you send waits on this device until it is delivered, and this browser may clear it when the device runs short of space.',
  askWhy: 'Ask the browser to keep it. Some browsers then ask you for your permission.',
  ask: 'Ask the browser to keep it',
  refused:
    'The browser did not agree. Let everything be sent before you leave this device, and do not clear browsing data. Browsers agree more readily when Sealift is installed or may send notifications.',
  install: 'Install Sealift',
  homeScreen:
    'Safari clears sites that were not used for seven days. Tap Share, then Add to Home Screen, and open Sealift from there: that one is kept. It begins empty and is set up by itself.',
  homeScreenLater:
    'Safari clears sites that were not used for seven days. First let everything here be sent. Then tap Share, then Add to Home Screen, and use Sealift from there: that one is kept. It begins empty and is set up by itself.',
  switches: 'While sending',
  keepAwake: 'Keep this screen on',
  keepAwakeWhy: 'While something is being sent. A sleeping tablet sends nothing.',
  tellMe: 'Tell me when it is done',
  tellMeWhat: 'And when it is stuck. The message says how many objects, and nothing of a patient.',
  tellMeDenied: 'Notifications are blocked for Sealift. You can allow them in the settings of the browser.',
  doneTitle: 'Everything is delivered',
  doneBody: 'All that was in the outbox is delivered and confirmed.',
  stuckTitle: 'Sealift needs you',
  stuckBody:
    'One object cannot be sent now. It is kept. Open the outbox. | {n} objects wait, and sending is stuck. They are kept. Open the outbox.',
}
