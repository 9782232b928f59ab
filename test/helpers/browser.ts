import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether Debian's Chromium is there; tests that need it skip if not, except in CI, where they fail. */
export const hasChromium = existsSync(executablePath) || process.env.CI === 'true'

/** Starts Chromium without anything that reaches the network. */
export function startBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return chromium.launch({ executablePath, args })
}

/** A page of a certain width and colour scheme, and everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly problems: readonly string[]
}

/** Opens a page that collects console errors, exceptions and refused loads. */
export async function openPage(
  browser: Browser,
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (m) => m.type() === 'error' && problems.push(m.text()))
  page.on('pageerror', (e) => problems.push(String(e)))
  return { page, context, problems }
}
