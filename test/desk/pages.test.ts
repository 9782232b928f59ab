import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DiscrepancyCard, PersonRow, SourceRow, StatementRow } from '../../src/model/desk.ts'
import { hasChromium, openPage, startBrowser } from '../helpers/browser.ts'
import { startDesk, type TestDesk } from '../helpers/demo-desk.ts'

let desk: TestDesk
let browser: Browser
let places: readonly (readonly [name: string, hash: string])[] = []

const forbidden = /\b(conflict|contradict\w*|lied|misled|reversed|worst|weakest)\b/i

beforeAll(async () => {
  if (!hasChromium) return
  ;[desk, browser] = await Promise.all([startDesk({ read: true }), startBrowser()])
  const get = async <T>(path: string): Promise<T> => (await (await desk.ask(path)).json()) as T
  const sources = await get<readonly SourceRow[]>('/api/sources')
  const people = await get<readonly PersonRow[]>('/api/people')
  const { rows } = await get<{ rows: readonly StatementRow[] }>('/api/statements?limit=1000')
  const quotation = rows.find((r) => r.quotation !== null)?.quotation
  places = [
    ['Story', '#/story'],
    ['Sources', '#/sources'],
    ['Discrepancies', '#/discrepancies?reading=all'],
    ['Statements', '#/statements'],
    ['People', '#/people'],
    ['Person', `#/people/${people[0]?.id}`],
    ['damaged Document', `#/documents/${sources.find((s) => s.damageSpans > 0)?.document}`],
    ['HTML Document', `#/documents/${sources.find((s) => s.name.endsWith('.html'))?.document}`],
    ['Quotation', `#/quotations/${quotation}`],
    ['Search', '#/search?q=ferry'],
  ]
})
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${desk.port}/#token=${desk.token}`)
  await page.waitForSelector('.figures')
  await page.evaluate((h) => {
    location.hash = h
  }, hash)
  await page.waitForSelector('main h1:not(.sr), main .story h1')
  await page.waitForFunction(() => document.querySelector('.waiting') === null)
}

describe.runIf(hasChromium)('the desk in a browser', () => {
  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
  ] as const)('has no faults axe can find at %i px, %s', async (width, scheme) => {
    const { page, context, problems } = await openPage(browser, width, scheme)
    for (const [name, hash] of places) {
      await goTo(page, hash)
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run()
        return violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`)
      })
      expect([name, found]).toEqual([name, []])
    }
    expect(problems).toEqual([])
    await context.close()
  })

  it.each([360, 480, 768, 1024, 1600])('fits a screen of %i px without scrolling sideways', async (width) => {
    const { page, context } = await openPage(browser, width)
    for (const [name, hash] of places) {
      await goTo(page, hash)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([name, over]).toEqual([name, 0])
    }
    await context.close()
  })

  it('keeps the neutral words on every page', async () => {
    const { page, context } = await openPage(browser, 1280)
    for (const [name, hash] of places) {
      await goTo(page, hash)
      // Words of documents are theirs; what is left is the program's own voice.
      const own = await page.evaluate(() => {
        const copy = document.body.cloneNode(true) as HTMLElement
        for (const e of copy.querySelectorAll(
          'blockquote, .content, .text, .chain, .cue, .in-document, .brief, h1, .title, .cell, td, th',
        ))
          e.remove()
        return copy.textContent
      })
      expect([name, forbidden.exec(own ?? '')?.[0]]).toEqual([name, undefined])
    }
    await context.close()
  })

  it('moves over the cards and decides by keyboard alone', async () => {
    const { page, context } = await openPage(browser, 1280)
    await goTo(page, '#/discrepancies')
    const first = (await (await desk.ask('/api/discrepancies')).json()) as readonly DiscrepancyCard[]
    await page.focus('.cards [data-card]')
    await page.keyboard.press('j')
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.card)
    expect(focused).toBe(first[1]?.id)
    await page.keyboard.press('r')
    await page.waitForSelector(`[data-card="${focused}"] .reviewed`)
    expect(await page.textContent(`[data-card="${focused}"] .reviewed`)).toContain('not a difference')
    await page.focus(`[data-card="${focused}"]`)
    await page.keyboard.press('u')
    await page.waitForSelector(`[data-card="${focused}"] .unreviewed`)
    await context.close()
  })

  it('moves a possible card up when a person calls it a difference, and back', async () => {
    const { page, context } = await openPage(browser, 1280)
    await goTo(page, '#/discrepancies?possible=shown')
    const id = await page.getAttribute('.possible [data-card]', 'data-card')
    await page.focus(`.possible [data-card="${id}"]`)
    await page.keyboard.press('a')
    await page.waitForSelector(`.discrepancies > .cards [data-card="${id}"] .reviewed`)
    await page.focus(`[data-card="${id}"]`)
    await page.keyboard.press('u')
    await page.waitForSelector(`.possible [data-card="${id}"] .unreviewed`)
    await context.close()
  })

  it('takes a name of one document apart from a person, and back', async () => {
    const { page, context } = await openPage(browser, 1280)
    const [first] = (await (await desk.ask('/api/people')).json()) as readonly PersonRow[]
    await goTo(page, `#/people/${first?.id}`)
    const places = page.locator('.identity .places').first().locator('li')
    await page.focus('.identity summary')
    await page.keyboard.press('Enter')
    const before = await places.count()
    expect(before).toBe(first?.documents)
    await page
      .locator('.identity')
      .getByRole('button', { name: /names somebody else$/ })
      .last()
      .click()
    await page.waitForSelector('.identity :text("Not the same as")')
    expect(await places.count()).toBe(before - 1)
    await page.getByRole('button', { name: /^Take back that/ }).click()
    await page.waitForFunction(() => !document.querySelector('.identity')?.textContent?.includes('Not the same as'))
    expect(await places.count()).toBe(before)
    await context.close()
  })

  it('joins two that the program took for two', async () => {
    const { page, context } = await openPage(browser, 1280)
    const people = (await (await desk.ask('/api/people')).json()) as readonly PersonRow[]
    const [one, other] = people.filter((p) => p.kind === 'person').slice(-2)
    await goTo(page, `#/people/${one?.id}`)
    await page.click('.identity summary')
    await page.selectOption('.identity select', other?.id ?? '')
    await page.click('.identity .join button')
    await page.waitForSelector('.identity :text("Take back")')
    const after = (await (await desk.ask('/api/people')).json()) as readonly PersonRow[]
    expect(after.length).toBe(people.length - 1)
    await page.getByRole('button', { name: /^Take back that/ }).click()
    await page.waitForFunction(() => !document.querySelector('.identity')?.textContent?.includes('Take back'))
    await context.close()
  })

  it('reaches the search field with a slash and finds a passage', async () => {
    const { page, context } = await openPage(browser, 1280)
    await goTo(page, '#/story')
    await page.keyboard.press('/')
    await page.keyboard.type('ferry')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.search .passage')
    await context.close()
  })

  it('corrects an outlet in the Sources table', async () => {
    const { page, context } = await openPage(browser, 1280)
    await goTo(page, '#/sources')
    await page.click('tbody tr:last-child td[data-label="Outlet"] .cell')
    await page.fill('.editor input', 'The Harbour Gazette')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.cell .ok')
    expect(await page.textContent('tbody tr:last-child td[data-label="Outlet"]')).toContain('The Harbour Gazette')
    await context.close()
  })

  it('shows the passage a card rests on, marked in its document', async () => {
    const { page, context } = await openPage(browser, 1280)
    await goTo(page, '#/discrepancies')
    const words = await page.textContent('.card .passage mark')
    await page.click('.card .passage .whereabouts')
    await page.waitForSelector('.text .m-target')
    const marked = (await page.locator('.text .m-target').allTextContents()).join('')
    expect(marked.replace(/\s+/g, ' ')).toBe((words ?? '').replace(/\s+/g, ' '))
    await context.close()
  })

  it('asks for files when there is no case, reads them, and shows the story', async () => {
    const empty = await startDesk({ read: false })
    const { page, context, problems } = await openPage(browser, 1280)
    await page.goto(empty.url)
    await page.waitForSelector('.drop')
    expect(await page.textContent('.drop')).toContain('Drop files here')
    const text =
      'BRACKWATER, May 3, 2024 — The bridge is closed, the mayor, Ines Orlo, said on Friday. “It is not safe,” she said.'
    await page.setInputFiles('.drop input', [{ name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }])
    await page.waitForSelector('.figures .sum')
    expect(await page.textContent('.figures .sum')).toContain('1 document')
    expect(problems).toEqual([])
    await context.close()
    await empty.close()
  })
})
