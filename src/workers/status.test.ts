import { describe, expect, it } from 'vitest'
import { statusBoard } from './status.window.ts'

describe('a tab that could not lead', () => {
  it('says why, and no more when it leads after all', () => {
    const board = statusBoard('locked')
    board.cannotLead('storage/unavailable')
    expect(board.now()).toMatchObject({
      leader: false,
      cannotLead: 'storage/unavailable',
      outbox: { line: { state: 'parked', code: 'storage/unavailable' } },
    })
    board.leads()
    expect(board.now().leader).toBe(true)
    expect(board.now()).not.toHaveProperty('cannotLead')
  })

  it('says nothing of it any more when another leads', () => {
    const board = statusBoard('open')
    let told = 0
    board.subscribe(() => (told += 1))
    board.otherLeads()
    expect(told).toBe(0)
    board.cannotLead('storage/unavailable')
    board.otherLeads()
    expect(board.now()).toMatchObject({ leader: false, outbox: { line: { state: 'idle' } } })
    expect(board.now()).not.toHaveProperty('cannotLead')
  })
})
