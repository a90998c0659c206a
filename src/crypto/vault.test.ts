import { describe, expect, it } from 'vitest'
import { concat, type Bytes } from '../bytes/concat.ts'
import { fromUtf8, toHex, toUtf8 } from '../bytes/text.ts'
import { checkPassphrase } from './passphrase.ts'
import { memoryVaultStore, type VaultStore } from './vault-store.ts'
import { vaultStoreContract } from './vault-store.contract.ts'
import { createVault, unlockVault, vaultExists } from './vault.ts'

const PASSPHRASE = 'lantern tidal mosaic fern'

describe('the memory vault store', () => vaultStoreContract(() => Promise.resolve(memoryVaultStore())))

/** A store that remembers every byte it was ever given. */
const watched = () => {
  const inner = memoryVaultStore()
  const seen: Bytes[] = []
  const store: VaultStore = {
    ...inner,
    put: (name, record) => {
      seen.push(record.slice())
      return inner.put(name, record)
    },
  }
  return { store, seen }
}

const rewriteLock = async (store: VaultStore, change: (text: string) => string) => {
  const lock = await store.get('vault')
  await store.put('vault', toUtf8(change(fromUtf8(lock!))))
}

describe('a vault', { timeout: 60_000 }, () => {
  it('keeps records over closing, and gives the same keys again', async () => {
    const store = memoryVaultStore()
    expect(await vaultExists(store)).toBe(false)
    const first = await createVault(PASSPHRASE, store)
    await first.put('secret', toUtf8('of the project'))
    const keys = [await first.subkey('ledger'), await first.subkey('queue'), await first.subkey('index')]
    expect(new Set(keys.map(toHex)).size).toBe(3)
    expect(await vaultExists(store)).toBe(true)
    const again = await unlockVault(PASSPHRASE, store)
    expect(fromUtf8((await again.get('secret'))!)).toBe('of the project')
    expect(await again.get('other')).toBeUndefined()
    expect([await again.subkey('ledger'), await again.subkey('queue'), await again.subkey('index')]).toEqual(keys)
    await again.delete('secret')
    expect(await first.get('secret')).toBeUndefined()
  })

  it('gives the store nothing that can be read', async () => {
    const { store, seen } = watched()
    const vault = await createVault(PASSPHRASE, store)
    await vault.put('secret', toUtf8('planted text'))
    const text = new TextDecoder('latin1').decode(concat(seen))
    const key = await vault.subkey('ledger')
    for (const planted of ['planted text', PASSPHRASE, new TextDecoder('latin1').decode(key)]) {
      expect(text.includes(planted)).toBe(false)
    }
  })

  it('opens for its passphrase alone, however it is typed', async () => {
    const store = memoryVaultStore()
    await createVault('caffè lanterna mosaico', store)
    await expect(unlockVault('caffe lanterna mosaico', store)).rejects.toMatchObject({ code: 'vault/wrong-passphrase' })
    await expect(unlockVault('', store)).rejects.toMatchObject({ code: 'vault/wrong-passphrase' })
    await unlockVault('caffe\u0300 lanterna mosaico', store)
  })

  it('is made once, and not opened where there is none', async () => {
    const store = memoryVaultStore()
    await expect(unlockVault(PASSPHRASE, store)).rejects.toMatchObject({ code: 'vault/absent' })
    await createVault(PASSPHRASE, store)
    await expect(createVault(PASSPHRASE, store)).rejects.toMatchObject({ code: 'vault/exists' })
  })

  it('gets another passphrase only from who knows the first', async () => {
    const store = memoryVaultStore()
    const vault = await createVault(PASSPHRASE, store)
    await vault.put('a', Uint8Array.of(1))
    const next = 'quarry velvet upward nine'
    await expect(vault.changePassphrase('not this one at all', next)).rejects.toMatchObject({
      code: 'vault/wrong-passphrase',
    })
    await expect(vault.changePassphrase(PASSPHRASE, 'short')).rejects.toMatchObject({ code: 'vault/weak-passphrase' })
    await vault.changePassphrase(PASSPHRASE, next)
    await expect(unlockVault(PASSPHRASE, store)).rejects.toMatchObject({ code: 'vault/wrong-passphrase' })
    expect(await (await unlockVault(next, store)).get('a')).toEqual(Uint8Array.of(1))
  })

  it('does nothing once it is locked', async () => {
    const vault = await createVault(PASSPHRASE, memoryVaultStore())
    vault.lock()
    vault.lock()
    for (const attempt of [
      vault.get('a'),
      vault.put('a', Uint8Array.of(1)),
      vault.delete('a'),
      vault.subkey('ledger'),
      vault.changePassphrase(PASSPHRASE, PASSPHRASE),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'vault/locked' })
    }
  })

  it.each([
    ['memory', /"memoryKiB":65536/, '"memoryKiB":65535'],
    ['passes', /"passes":3/, '"passes":2'],
    ['salt', /"salt":"[^"]*"/, '"salt":"AAAA"'],
    ['more than a device can do', /"passes":3/, '"passes":1000'],
  ])('is not opened with weakened parameters: %s', async (_, from, to) => {
    const store = memoryVaultStore()
    await createVault(PASSPHRASE, store)
    await rewriteLock(store, (text) => text.replace(from, to))
    await expect(unlockVault(PASSPHRASE, store)).rejects.toMatchObject({ code: 'vault/weak-parameters' })
  })

  it('is bound to its parameters and its name', async () => {
    const store = memoryVaultStore()
    await createVault(PASSPHRASE, store)
    await rewriteLock(store, (text) => text.replace(/"id":"../, '"id":"zz'))
    await expect(unlockVault(PASSPHRASE, store)).rejects.toMatchObject({ code: 'vault/wrong-passphrase' })
  })
})

describe('a record of the vault', { timeout: 60_000 }, () => {
  it('is refused under another name, in another vault, in another version, or changed', async () => {
    const store = memoryVaultStore()
    const vault = await createVault(PASSPHRASE, store)
    await vault.put('a', toUtf8('value'))
    const record = (await store.get('record/a'))!
    const elsewhere = memoryVaultStore()
    const stranger = await createVault(PASSPHRASE, elsewhere)
    await elsewhere.put('record/a', record)
    await expect(stranger.get('a')).rejects.toMatchObject({ code: 'vault/damaged' })
    await store.put('record/b', record)
    await expect(vault.get('b')).rejects.toMatchObject({ code: 'vault/damaged' })
    for (let at = 0; at < record.length; at += 1) {
      const changed = record.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      await store.put('record/a', changed)
      await expect(vault.get('a'), `at ${at}`).rejects.toMatchObject({ code: 'vault/damaged' })
    }
    await store.put('record/a', record.subarray(0, 5))
    await expect(vault.get('a')).rejects.toMatchObject({ code: 'vault/damaged' })
  })

  it('is another one each time it is put', async () => {
    const store = memoryVaultStore()
    const vault = await createVault(PASSPHRASE, store)
    await vault.put('a', toUtf8('same'))
    const first = await store.get('record/a')
    await vault.put('a', toUtf8('same'))
    expect(await store.get('record/a')).not.toEqual(first)
  })
})

describe('a passphrase', () => {
  it.each([
    ['short', 'x7#kQ2!pLm9'],
    ['common', 'aaaaaaaaaaaaaaaa'],
    ['common', 'passwordpassword'],
    ['common', 'Password12345678'],
    ['common', 'qwertyuiop1234'],
    ['common', 'sealiftSEALIFT12'],
    ['common', 'abcab'.repeat(4)],
    ['digits', '28 03 1975 19 82'],
  ])('is refused as %s: %s', (reason, passphrase) => {
    expect(() => checkPassphrase(passphrase)).toThrow(expect.objectContaining({ detail: { reason } }))
  })

  it.each([PASSPHRASE, 'x7#kQ2!pLm9z', 'caffè lanterna', 'の鍵は海の向こうにある灯台'])('may be %s', (passphrase) => {
    expect(() => checkPassphrase(passphrase)).not.toThrow()
  })
})
