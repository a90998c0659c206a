import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A browser that is no Chromium, as far as a smoke test needs one. */
export interface OtherBrowser {
  open(url: string): Promise<void>
  /** What a function body gives in the page: a string, a number or a boolean. */
  evaluate(body: string): Promise<unknown>
  /** SIGKILL: nothing of it gets to say goodbye. */
  kill(): Promise<void>
}

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}

export const hasFirefox = has('firefox-esr')
export const hasWebKit = has('WebKitWebDriver') && has('Xvfb')

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  process.kill(-child.pid, 'SIGKILL')
  await gone
}

/** The first line of its output that matches. */
const said = (child: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${text.slice(-500)}`)))
    child[stream]?.on('data', (data: Buffer) => {
      text += data.toString()
      const found = pattern.exec(text)?.[1]
      if (found !== undefined) resolve(found)
    })
  })

type Answer =
  | { readonly id: number; readonly type: 'success'; readonly result: Record<string, unknown> }
  | { readonly id: number; readonly type: 'error'; readonly error: string; readonly message: string }

/** WebDriver BiDi: one message each way, told apart by its number. */
const bidi = async (url: string) => {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer
    waiting.get(answer.id)?.(answer)
  })
  let id = 0
  return (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      waiting.set((id += 1), (answer) => {
        if (answer.type === 'success') resolve(answer.result)
        else reject(new Error(`${method}: ${answer.error}: ${answer.message}`))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
}

interface Evaluated {
  readonly type: 'success' | 'exception'
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** Firefox with a profile on disk, by WebDriver BiDi. */
export async function startFirefox(profile: string): Promise<OtherBrowser> {
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]
  const child = spawn('firefox-esr', args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const call = await bidi(`${await said(child, 'stderr', /BiDi listening on (ws:\S+)/)}/session`)
  await call('session.new', { capabilities: {} })
  const { contexts } = (await call('browsingContext.getTree', {})) as { contexts: { context: string }[] }
  const context = contexts[0]?.context
  return {
    open: async (url) => {
      await call('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async (body) => {
      const expression = `(() => { ${body} })()`
      const answer = (await call('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })) as unknown as Evaluated
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
      return answer.result?.value
    },
    kill: () => killed(child),
  }
}

/** WebKitGTK, by WebDriver. What it stores lives as long as the session. */
export async function startWebKit(): Promise<OtherBrowser> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1024x768x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  const display = await said(screen, 'stdout', /^(\d+)\s/)
  const port = 20_000 + (process.pid % 20_000)
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  })
  const at = `http://127.0.0.1:${port}/session`
  const call = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`${at}${path}`, { method: 'POST', body: JSON.stringify(body) })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const begin = async (): Promise<string> => {
    for (let tries = 0; ; tries += 1)
      try {
        const made = (await call('', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } })) as {
          sessionId: string
        }
        return made.sessionId
      } catch (error) {
        if (tries > 20) throw error
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
  }
  const session = await begin()
  return {
    open: async (url) => {
      await call(`/${session}/url`, { url })
    },
    evaluate: (body) => call(`/${session}/execute/sync`, { script: body, args: [] }),
    kill: async () => {
      await fetch(`${at}/${session}`, { method: 'DELETE' }).catch(() => undefined)
      await killed(driver)
      await killed(screen)
    },
  }
}
