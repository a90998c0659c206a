import { afterAll, describe, expect, it } from 'vitest'
import { desk, sealift } from './command.ts'

const here = desk()
afterAll(() => here.remove())

describe('selftest', () => {
  it('says how many leaks there are: 0 when there is none, 1 when there is', async () => {
    const { code, stdout, stderr } = await sealift(['selftest'])
    const [, leaks = ''] = /^(No leak|\d+ leaks) in \d{3} kinds of places\.$/m.exec(stdout) ?? []
    expect({ code, stderr, told: leaks !== '' }).toEqual({ code: leaks === 'No leak' ? 0 : 1, stderr: '', told: true })
    expect(stdout.match(/^LEAK /gm) ?? []).toHaveLength(leaks === 'No leak' ? 0 : Number.parseInt(leaks))
  })

  it('is told as JSON, of the profile that was asked for', async () => {
    const { code, stdout } = await sealift(['selftest', '--preset', 'tcia-like', '--json'])
    const told = JSON.parse(stdout) as {
      readonly places: unknown[]
      readonly counts: Record<string, number>
      readonly holds: boolean
    }
    expect(told).toMatchObject({ format: 'sealift-selftest/1', passesPlain: true, holds: told.counts['leak'] === 0 })
    expect(code).toBe(told.holds ? 0 : 1)
    expect(told).toMatchObject({ options: expect.arrayContaining(['rtnDevId']) as unknown })
    expect(told.counts['retained']).toBeGreaterThan(0)
    expect(told.places.length).toBeGreaterThan(200)
  })

  it.each([
    ['files', ['selftest', 'x']],
    ['a preset that there is not', ['selftest', '--preset', 'strict']],
    ['a profile that is none', ['selftest', '--profile', here.write('bad.json', '{}')]],
  ])('with %s is a matter of usage: 2', async (_, args) => {
    expect(await sealift(args)).toMatchObject({ code: 2, stdout: '' })
  })
})
