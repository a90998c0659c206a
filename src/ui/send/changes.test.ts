import { describe, expect, it } from 'vitest'
import type { ChangeRow } from '../../workers/sealift.ts'
import { CHANGED, actionsIn, matching } from './changes.ts'

const row = (name: string, action: string, before = ''): ChangeRow => ({
  path: '(0010,0010)',
  name,
  before,
  after: '',
  action,
  rule: 'E.1-1',
})
const rows = [row('Patient’s Name', 'Z', 'Verdi^Anna'), row('SOP Instance UID', 'U'), row('Station Name', 'X')]

describe('the look at changes', () => {
  it('finds text in any column, whatever its case', () => {
    expect(matching(rows, { text: 'verdi', action: '' }).map(({ name }) => name)).toEqual(['Patient’s Name'])
    expect(matching(rows, { text: ' NAME ', action: '' })).toHaveLength(2)
    expect(matching(rows, { text: '', action: '' })).toHaveLength(3)
    expect(matching(rows, { text: 'nowhere', action: '' })).toEqual([])
  })

  it('text and action must both agree', () => {
    expect(matching(rows, { text: 'name', action: 'X' }).map(({ name }) => name)).toEqual(['Station Name'])
  })

  it('what is kept as it is is no change, and what is kept in another form is one', () => {
    const kept = [row('Modality', 'K'), row('Specific Character Set', 'K', 'ISO_IR 100')]
    expect(matching([...rows, ...kept], { text: '', action: CHANGED }).map(({ name }) => name)).toEqual([
      ...rows.map(({ name }) => name),
      'Specific Character Set',
    ])
    expect(matching(kept, { text: '', action: '' })).toHaveLength(2)
  })

  it('lists each action once', () => {
    expect(actionsIn([...rows, ...rows])).toEqual(['U', 'X', 'Z'])
  })
})
