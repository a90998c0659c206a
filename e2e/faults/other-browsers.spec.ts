import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PASSPHRASE } from '../stand/journey.ts'
import { expect, test, type Stand } from '../stand/story.ts'
import { deliveredWhole } from './many.ts'
import { hasFirefox, hasWebKit, startFirefox, startWebKit, type OtherBrowser } from './other-browsers.ts'

/** Those that can be seen: what is folded away is there too. */
const SEEN = `const seen = (all) => [...all].filter((one) => one.getClientRects().length > 0);`

/** A person's hands and eyes, by what stands on the screen. */
const person = (browser: OtherBrowser) => {
  const until = (what: string, body: string) =>
    expect
      .poll(() => browser.evaluate(`${SEEN} ${body}`).catch(() => false), { message: what, timeout: 60_000 })
      .toBe(true)
  const sees = (text: string) =>
    until(text, `return document.body.innerText.replaceAll('\\n', ' ').includes(${JSON.stringify(text)})`)
  const heads = (text: string) =>
    until(
      `heading ${text}`,
      `return seen(document.querySelectorAll('h1, h2')).some((one) => one.innerText.trim() === ${JSON.stringify(text)})`,
    )
  const clicks = (selector: string, pattern: RegExp) =>
    until(
      `click ${pattern.source}`,
      `const one = seen(document.querySelectorAll('${selector}')).find((one) => ${String(pattern)}.test(one.innerText.trim()) && !one.disabled);
       one?.click(); return one !== undefined`,
    )
  const fills = (label: string, text: string) =>
    until(
      `fill ${label}`,
      `const named = seen(document.querySelectorAll('label')).find((one) => one.innerText.trim().startsWith(${JSON.stringify(label)}));
       const field = named?.control ?? named?.querySelector('input');
       if (!field) return false;
       field.value = ${JSON.stringify(text)};
       field.dispatchEvent(new Event('input', { bubbles: true }));
       return true`,
    )
  return {
    sees,
    heads,
    presses: (name: RegExp) => clicks('button', name),
    goes: (to: RegExp) => clicks('a', to),
    fills,
  }
}
type Person = ReturnType<typeof person>

async function settlesIn(browser: OtherBrowser, { presses, fills, heads }: Person, url: string): Promise<void> {
  await browser.open(url)
  await presses(/^Get started$/)
  await fills('Passphrase again', PASSPHRASE)
  await fills('Passphrase', PASSPHRASE)
  await presses(/^Protect this device$/)
  await presses(/^Use the demo project$/)
  await heads('Send')
}

/** With nobody at the other end: all is accepted, and all waits. */
async function sendsIntoTheVoid({ presses, fills, heads, sees, goes }: Person): Promise<void> {
  await presses(/^Try it with a sample study$/)
  await heads('Review')
  await fills('Reviewed by', 'AB')
  await presses(/^Send (one|\d+) instances?$/)
  await sees('sealed and accepted.')
  await goes(/^Outbox/)
  await heads('Offline')
}

async function goesOn({ presses, fills, sees, goes }: Person, { proxy }: Stand): Promise<void> {
  await sees('Unlock to go on.')
  await fills('Passphrase', PASSPHRASE)
  await presses(/^Unlock$/)
  await goes(/^Outbox/)
  await proxy.up()
  await goes(/^Receipts/)
  await sees('Complete')
}

test('Firefox: what was accepted with nobody at the other end outlives a kill, and is delivered', async ({
  stand,
  scratch,
}) => {
  test.skip(!hasFirefox, 'no Firefox here: apt-get install firefox-esr')
  const profile = join(scratch, 'firefox')
  mkdirSync(profile)
  const first = await startFirefox(profile)
  try {
    await settlesIn(first, person(first), stand.url)
    await stand.proxy.down()
    await sendsIntoTheVoid(person(first))
  } finally {
    await first.kill()
  }
  // Neither the store nor the page's own server: the program comes out of the browser.
  await stand.server.stop()
  const second = await startFirefox(profile)
  try {
    await second.open(stand.url)
    await goesOn(person(second), stand)
  } finally {
    await second.kill()
    await stand.server.start()
  }
  expect(await deliveredWhole(stand)).toBeGreaterThan(1)
})

test('WebKitGTK: what was accepted with nobody at the other end outlives the page, and is delivered', async ({
  stand,
}) => {
  test.skip(!hasWebKit, 'no WebKitGTK here: apt-get install webkit2gtk-driver xvfb')
  const browser = await startWebKit()
  try {
    await settlesIn(browser, person(browser), stand.url)
    await stand.proxy.down()
    await sendsIntoTheVoid(person(browser))
    await browser.open('about:blank')
    await browser.open(stand.url)
    await goesOn(person(browser), stand)
  } finally {
    await browser.kill()
  }
  expect(await deliveredWhole(stand)).toBeGreaterThan(1)
})
