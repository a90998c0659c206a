import { delivered, go, pickSample, send, settleIn, unlock } from './stand/journey.ts'
import { expect, test } from './stand/story.ts'

const OTHER_TAB = 'Sealift is open in another tab'

test('a second tab says that another one leads, and leads when that one is closed', async ({
  page,
  context,
  stand,
}) => {
  await settleIn(page, stand.url)
  stand.proxy.breakWith(({ method }) => (method === 'PUT' ? { kind: 'hang' } : undefined))
  await pickSample(page)
  await send(page)

  const second = await context.newPage()
  await second.goto(stand.url)
  await expect(second.getByText(OTHER_TAB)).toBeVisible()
  await unlock(second)
  await expect(second.getByText(OTHER_TAB)).toBeVisible()
  await expect(page.getByText(OTHER_TAB)).toHaveCount(0)

  stand.proxy.breakWith(() => undefined)
  await page.close()
  await expect(second.getByText(OTHER_TAB)).toHaveCount(0)
  await delivered(second)
  await go(second, 'Send')
  await pickSample(second)
  await expect(second.getByText('16 files were accepted earlier and are not sent again.')).toBeVisible()
})
