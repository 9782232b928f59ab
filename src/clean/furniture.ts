import { articleNames, furnitureNames } from '../data/furniture-names.ts'
import type { PageElement } from '../model/doc.ts'

/** Furniture by tag or ARIA role. */
const byTag: Readonly<Record<string, string>> = {
  nav: 'boilerplate',
  menu: 'boilerplate',
  footer: 'boilerplate',
  aside: 'boilerplate',
  form: 'boilerplate',
  button: 'boilerplate',
  fieldset: 'boilerplate',
  label: 'boilerplate',
  dialog: 'boilerplate',
  figcaption: 'caption',
}

const byRole: Readonly<Record<string, string>> = {
  navigation: 'boilerplate',
  banner: 'boilerplate',
  contentinfo: 'boilerplate',
  complementary: 'boilerplate',
  search: 'boilerplate',
  dialog: 'boilerplate',
  alertdialog: 'boilerplate',
  menu: 'boilerplate',
  menubar: 'boilerplate',
  toolbar: 'boilerplate',
  tablist: 'boilerplate',
  button: 'boilerplate',
}

interface NameRule {
  readonly kind: string
  readonly strong: RegExp
  readonly weak: RegExp | null
}

const whole = (words: readonly string[]) => `(?:^|[ -])(?:${words.join('|')})(?:[ -]|$)`

const byName: readonly NameRule[] = furnitureNames.map(({ kind, words, parts, weak }) => ({
  kind,
  strong: new RegExp([...(words.length > 0 ? [whole(words)] : []), ...parts].join('|')),
  weak: weak === undefined ? null : new RegExp(whole(weak)),
}))

const aroundArticle = new RegExp(whole(articleNames))

/** The names WordPress gives a post list its tags and categories too. */
const post = /(?:^| )(?:hentry|type-post|status-publish)(?: |$)/

/**
 * What furniture an element is by its tag, role or names: `comments`, `related`, `caption`, `byline`, `tweet`, `embed`,
 * `boilerplate`; '' if nothing says so.
 */
export function furnitureKind(element: PageElement): string {
  if (element.hidden) return 'boilerplate'
  const tag = byTag[element.tag]
  if (tag !== undefined) return tag
  const role = byRole[element.role]
  if (role !== undefined) return role
  if (element.tag === 'body' || element.tag === 'html' || element.tag === 'main' || element.tag === 'article') return ''
  if (element.hints === '') return ''
  if (post.test(element.hints)) return ''
  for (const { kind, strong, weak } of byName) {
    if (strong.test(element.hints)) return kind
    if (weak?.test(element.hints) && !aroundArticle.test(element.hints)) return kind
  }
  return ''
}
