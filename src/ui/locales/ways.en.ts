export const waysEn = {
  title: 'Storage and sign-in (details)',
  words:
    'For whoever runs the storage. All of it may stay empty: then the installation decides where data may go, and nothing is said of the storage.',
  containerHosts: 'Storage that may be sent to',
  containerHostsHint:
    'One address on each line, such as clinic.blob.core.windows.net. Empty: any that the installation allows. In the project file: containerHosts.',
  brokerHosts: 'Services that give out access links',
  brokerHostsHint:
    'One address on each line, such as broker.clinic.example. Once an address stands here or above, a service that is not named is refused. In the project file: brokerHosts.',
  wrongHost: 'This is no address of a server. Write one on each line, without *.',
  declares: 'Say what the storage keeps',
  declaresWords:
    'Every site reads it as your word, because Sealift cannot look. Ask whoever runs the storage account. In the project file: container.',
  versioning: 'Earlier versions are kept',
  versioningWords: 'What is overwritten or deleted can be brought back. In Azure: blob versioning.',
  immutability: 'What has arrived cannot be changed or deleted for a fixed time',
  immutabilityTerms: 'In Azure: the container’s time-based retention policy.',
  none: 'Not protected',
  noneWords: 'There is no such policy.',
  unlocked: 'Protected, but that can be ended',
  unlockedWords: 'Whoever runs the storage may still shorten or remove the policy. In Azure: unlocked.',
  locked: 'Protected, and nobody can end that',
  lockedWords: 'Nobody can end it before its time, not even whoever runs the storage. In Azure: locked.',
  signsIn: 'People sign in with their own account',
  signsInWords:
    'With Microsoft Entra ID, by OpenID Connect. Who sends with an access link needs none of this. In the project file: entra.',
  authority: 'Where people sign in (authority)',
  authorityHint: 'Such as https://login.microsoftonline.com/ with the directory (tenant) ID behind it.',
  wrongAuthority: 'An address that begins with https:// and has no ? and no # in it.',
  clientId: 'Sealift’s number there (client ID)',
  clientIdHint: 'Sealift is registered there as a single-page application.',
  scope: 'What people sign in for (scope)',
  scopeHint: 'Leave it as it is for Azure Storage.',
}
