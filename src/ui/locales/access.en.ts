export const accessEn = {
  broker: 'Links are given by',
  brokerWords: 'Short-lived links, renewed by themselves as long as this device is accepted.',
  notYet: 'Known when the first link has been given',
  signIn: 'Sign in',
  signedIn: 'You are signed in. That ends when this page is closed or reloaded.',
  signInWords: 'You leave this page to sign in. Coming back, unlock this device again.',
  protection: 'How what was sent is protected',
  file: 'Or open it from a file',
  fileHint: 'A text file with the access in it. Delete it afterwards.',
  picture: 'Or read a QR code from a picture',
  pictureHint: 'Take a picture of the code or choose one. The picture is not kept.',
  noCode: 'There is no QR code to be seen in this picture. Take it again, closer and sharper.',
}
