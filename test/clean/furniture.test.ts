import { describe, expect, it } from 'vitest'
import { furnitureKind } from '../../src/clean/furniture.ts'
import { furnitureNames } from '../../src/data/furniture-names.ts'
import type { PageElement } from '../../src/model/doc.ts'

const element = (given: Partial<PageElement>): PageElement => ({
  tag: 'div',
  parent: -1,
  start: 0,
  end: 1,
  hints: '',
  role: '',
  itemprop: '',
  hidden: false,
  ...given,
})

describe('furnitureKind', () => {
  it.each<[Partial<PageElement>, string]>([
    [{ tag: 'nav' }, 'boilerplate'],
    [{ tag: 'figcaption' }, 'caption'],
    [{ role: 'complementary' }, 'boilerplate'],
    [{ hidden: true }, 'boilerplate'],
    [{ hints: 'comments' }, 'comments'],
    [{ hints: 'story-comments-wrap' }, 'comments'],
    [{ hints: 'box related-articles' }, 'related'],
    [{ hints: 'c-recirculation' }, 'related'],
    [{ hints: 'wp-caption-text' }, 'caption'],
    [{ hints: 'c-byline' }, 'byline'],
    [{ hints: 'article-meta' }, 'byline'],
    [{ hints: 'social-share' }, 'boilerplate'],
    [{ hints: 'ad-slot-top' }, 'boilerplate'],
    [{ hints: 'twitter-tweet' }, 'tweet'],
    [{ hints: 'brightcove-player' }, 'embed'],
    [{ hints: 'widget' }, 'boilerplate'],
    [{ hints: 'elementor-widget elementor-widget-text-editor' }, ''],
    [{ hints: 'post-12 post type-post hentry tag-harbour category-news comments-open' }, ''],
    [{ hints: 'position-relative' }, ''],
    [{ hints: 'download' }, ''],
    [{ hints: 'metaphor' }, ''],
    [{ hints: 'unshared' }, ''],
    [{ tag: 'article', hints: 'comments' }, ''],
    [{ tag: 'body', hints: 'sidebar' }, ''],
    [{}, ''],
  ])('%j: %j', (given, kind) => {
    expect(furnitureKind(element(given))).toBe(kind)
  })
})

describe('the list of names', () => {
  it.each(furnitureNames.flatMap((f) => [...f.words, ...f.parts].map((name) => [name, f.kind] as const)))(
    'knows %s as %s',
    (name) => {
      expect(furnitureKind(element({ hints: name }))).not.toBe('')
    },
  )

  it('holds names as the reader writes them', () => {
    for (const f of furnitureNames)
      for (const name of [...f.words, ...f.parts, ...(f.weak ?? [])]) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})
