import { Failure } from '../errors.ts'

/** The demo project that `npm start` offers below /demo/, on localhost only. */
const FILES = {
  project: 'project.json',
  secret: 'secret.json',
  key: 'recipient-private.pem',
  link: 'access-link.txt',
} as const

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

const demoFile = async (file: keyof typeof FILES): Promise<Response | undefined> => {
  if (!LOCAL.has(location.hostname)) return undefined
  const answer = await fetch(`${import.meta.env.BASE_URL}demo/${FILES[file]}`, { cache: 'no-store' }).catch(
    () => undefined,
  )
  // A server that answers everything with the app has no demo.
  return answer?.ok === true && !(answer.headers.get('content-type') ?? '').includes('html') ? answer : undefined
}

export const hasDemo = async (): Promise<boolean> => (await demoFile('project')) !== undefined

export const demoBlob = async (file: keyof typeof FILES): Promise<Blob> => {
  const answer = await demoFile(file)
  if (answer === undefined) throw new Failure('project/none')
  return answer.blob()
}
