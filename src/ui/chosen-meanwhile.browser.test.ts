/** A file that is chosen while another is still being taken. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LINK, SCENES } from '../../e2e/screens/scenes.ts'
import { Failure } from '../errors.ts'
import type { TakenList } from '../workers/patients.ts'
import type { Sealift } from '../workers/sealift.ts'
import { closeScreen, inEnglish, openScreen } from './screen.fixture.ts'

beforeEach(inEnglish)
afterEach(closeScreen)

interface Call<R> {
  readonly given: readonly unknown[]
  readonly end: (result: R) => void
  readonly fail: (thrown: Failure) => void
}

/** What ends when the test says so. */
const slowly = <R = void>() => {
  const calls: Call<R>[] = []
  const act = (...given: readonly unknown[]) => new Promise<R>((end, fail) => void calls.push({ given, end, fail }))
  /** What was given, a file by its name. */
  const given = () => calls.map((call) => call.given.map((one) => (one instanceof File ? one.name : one)))
  return { calls, act, given }
}

const choose = (label: string, name: string, text = 'x') =>
  userEvent.upload(page.getByLabelText(label), new File([text], name))

const go = async (screen: 'Send' | 'Project') => {
  await page.getByRole('link', { name: screen, exact: true }).first().click()
  await expect.element(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

describe('the list of patients', () => {
  const LIST = 'List, as CSV'
  const TAKEN: TakenList = { problems: [], unusedColumns: [] }
  const REFUSED: TakenList = { problems: [{ problem: 'same-study-id', line: 7, firstLine: 3 }], unusedColumns: [] }
  const openProject = async () => {
    const fake = await openScreen('/project', 'ready', { files: 120 })
    const taking = slowly<TakenList>()
    vi.spyOn(fake.patients, 'takeList').mockImplementation(taking.act)
    return { fake, ...taking }
  }

  it('is the one that was chosen last, as was ticked when it was chosen', async () => {
    const { calls, given } = await openProject()
    const shared = page.getByLabelText(/^Several original IDs may be one person/)
    for (const name of ['a.csv', 'b.csv']) await choose(LIST, name)
    await shared.click()
    await choose(LIST, 'c.csv')
    await shared.click()
    calls[0]?.end(TAKEN)
    await expect.poll(given).toEqual([
      ['a.csv', { mayShareStudyId: false }],
      ['c.csv', { mayShareStudyId: true }],
    ])
    await expect.element(page.getByText('c.csv')).toBeVisible()
    await expect.element(page.getByText(/^The list is in the vault/)).not.toBeInTheDocument()
    calls[1]?.end(REFUSED)
    await expect.element(page.getByText('Line 7: the same study ID as in line 3.')).toBeVisible()
  })

  it('that was taken in between is taken whole: what was looked through without it is given up', async () => {
    const { calls } = await openProject()
    await go('Send')
    await page.getByRole('button', { name: 'Try it with a sample study' }).click()
    await expect.element(page.getByRole('button', { name: /^Send \d+ instances/ })).toBeVisible()
    await go('Project')
    for (const name of ['a.csv', 'b.csv']) await choose(LIST, name)
    calls[0]?.end(TAKEN)
    await expect.poll(() => calls).toHaveLength(2)
    calls[1]?.end(REFUSED)
    await expect.element(page.getByText('Line 7: the same study ID as in line 3.')).toBeVisible()
    await go('Send')
    await expect.element(page.getByRole('alert').filter({ hasText: 'project/changed' })).toBeVisible()
  })

  it('is taken though the person went to another screen meanwhile', async () => {
    const { calls, given } = await openProject()
    for (const name of ['a.csv', 'b.csv']) await choose(LIST, name)
    await go('Send')
    calls[0]?.fail(new Failure('bytes/source-unreadable'))
    await expect.poll(() => given().map(([name]) => name)).toEqual(['a.csv', 'b.csv'])
  })

  it('is taken though the one before is still being removed', async () => {
    const { fake, given } = await openProject()
    const dropping = slowly()
    vi.spyOn(fake.patients, 'dropList').mockImplementation(dropping.act)
    await page.getByRole('button', { name: 'Remove the list' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the list' }).click()
    await expect.poll(() => dropping.calls).toHaveLength(1)
    await choose(LIST, 'a.csv')
    expect(given()).toEqual([])
    dropping.calls[0]?.end()
    await expect.poll(given).toEqual([['a.csv', { mayShareStudyId: false }]])
  })
})

it('the secret is the one that was chosen last', async () => {
  const fake = await openScreen('/project', 'lacking')
  const { calls, act, given } = slowly()
  vi.spyOn(fake, 'takeSecret').mockImplementation(act)
  for (const name of ['a.secret', 'b.secret', 'c.secret']) await choose('Secret file', name)
  const { lacking } = SCENES
  if (lacking?.project === undefined) throw new Error('no project')
  // Where there is a secret, none is asked for; what was chosen is taken all the same.
  fake.become({ ...lacking, project: { ...lacking.project, hasSecret: true } })
  await expect.element(page.getByLabelText('Secret file')).not.toBeInTheDocument()
  calls[0]?.end()
  await expect.poll(given).toEqual([['a.secret'], ['c.secret']])
  calls[1]?.fail(new Failure('seal/bad-secret'))
  await expect.element(page.getByText('seal/bad-secret')).toBeVisible()
})

describe('an access', () => {
  const FILE = 'Or open it from a file'
  const openProject = async () => {
    const fake = await openScreen('/project', 'ready')
    const taking = slowly<Awaited<ReturnType<Sealift['takeLink']>>>()
    vi.spyOn(fake, 'takeLink').mockImplementation(taking.act)
    return taking
  }

  it('is the one of the file that was chosen last', async () => {
    const { calls, given } = await openProject()
    for (const name of ['a', 'b', 'c']) await choose(FILE, `${name}.txt`, `https://${name}.example/`)
    await expect.element(page.getByText('c.txt')).toBeVisible()
    calls[0]?.fail(new Failure('upload/link-invalid'))
    await expect.poll(given).toEqual([['https://a.example/'], ['https://c.example/']])
    await expect.element(page.getByText('c.txt')).toBeVisible()
    calls[1]?.end(LINK)
    await expect.element(page.getByText('c.txt')).not.toBeInTheDocument()
    expect(page.getByText('upload/link-invalid').elements()).toEqual([])
  })

  it('that is pasted while another is taken stays there to be taken', async () => {
    const { calls } = await openProject()
    const pasted = page.getByLabelText('Replace it with another link')
    await pasted.fill('https://a.example/')
    await page.getByRole('button', { name: 'Use this link' }).click()
    await pasted.fill('https://b.example/')
    calls[0]?.end(LINK)
    await expect.element(page.getByRole('button', { name: 'Use this link' })).toBeEnabled()
    expect(pasted.element()).toHaveValue('https://b.example/')
  })
})

describe('lists of who has withdrawn', () => {
  const LIST = 'Signed list of who has withdrawn'
  const openProject = async () => {
    const fake = await openScreen('/project', 'ready')
    const taking = slowly()
    vi.spyOn(fake.patients, 'takeBarred').mockImplementation(taking.act)
    return taking
  }

  it('are all added, each as signed by whom was named when it was chosen', async () => {
    const { calls, given } = await openProject()
    for (const name of ['a', 'b', 'c']) {
      await page.getByLabelText(/^Fingerprint/).fill(name)
      await choose(LIST, `${name}.json`)
    }
    for (const index of [0, 1, 2]) {
      await expect.poll(() => calls).toHaveLength(index + 1)
      await expect.element(page.getByText('The list was added.')).not.toBeInTheDocument()
      calls[index]?.end()
    }
    await expect.element(page.getByText('The list was added.')).toBeVisible()
    expect(given()).toEqual([
      ['a.json', 'a'],
      ['b.json', 'b'],
      ['c.json', 'c'],
    ])
  })

  it('are not said to be added when one of them was not', async () => {
    const { calls } = await openProject()
    for (const name of ['a.json', 'b.json']) await choose(LIST, name)
    calls[0]?.fail(new Failure('seal/unknown-signer'))
    await expect.poll(() => calls).toHaveLength(2)
    calls[1]?.end()
    await expect.element(page.getByText('seal/unknown-signer')).toBeVisible()
    expect(page.getByText('The list was added.').elements()).toEqual([])
  })
})

describe('a project', () => {
  it('is shown and taken from the file that was chosen last', async () => {
    const fake = await openScreen('/project', 'ready')
    const before = { ...fake }
    const reading = slowly()
    vi.spyOn(fake, 'readProject').mockImplementation(async (file) => {
      await reading.act(file)
      return before.readProject(file)
    })
    const take = vi.spyOn(fake, 'takeProject').mockImplementation((file) => before.takeProject(file))
    const input = document.querySelector<HTMLInputElement>('input[data-pick=project]') ?? document.body
    for (const name of ['a.json', 'b.json']) await userEvent.upload(input, new File(['x'], name))
    reading.calls[0]?.end()
    await expect.poll(reading.given).toEqual([['a.json'], ['b.json']])
    expect(page.getByRole('dialog').elements()).toEqual([])
    reading.calls[1]?.end()
    await page.getByRole('dialog').getByRole('button', { name: 'It matches, take it' }).click()
    await expect
      .poll(() => take.mock.calls.map(([file]) => (file instanceof File ? file.name : '')))
      .toEqual(['b.json'])
  })
})
