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

/** Names in `class`, `id` and `data-testid` that tell what an element is; the first that fits counts. */
const byName: readonly (readonly [string, RegExp])[] = [
  [
    'comments',
    /(?:^|[\s_-])(?:comments?|disqus|livefyre|spot-?im|respond|replies|discussion)(?:[\s_-]|$)|comment-?(?:list|s?-?(?:area|section|wrap|block|container|thread|form|count))|disqus|livefyre|viafoura|coral-?talk/,
  ],
  [
    'related',
    /(?:^|[\s_-])related(?:[\s_-]|$)|related-?(?:articles?|posts?|stories|content|links?|news|items?|topics?|box|list)|recirc|recommend|read-?(?:more|next|also)|more-?(?:stories|news|from|on|articles|in|like|posts|top)|also-?(?:read|like|on)|see-?also|you-?may-?|most-?(?:read|popular|viewed|commented|shared)|trending|(?:^|[\s_-])popular(?:[\s_-]|$)|popular-?(?:posts?|articles?|stories|news)|outbrain|taboola|zergnet|revcontent|up-?next|next-?(?:article|story|post|up)|prev(?:ious)?-?(?:article|story|post|next)|latest-?(?:news|stories|posts)|top-?stories|teaser|further-?reading|suggested|story-?package|(?:^|[\s_-])jp-relatedposts|article-?list|post-?nav|link-?list|links-?list/,
  ],
  [
    'caption',
    /caption|photo-?credit|image-?credit|img-?credit|media-?credit|photo-?info|wp-caption-text|gallery-?(?:text|info)|slide-?(?:info|text|desc)/,
  ],
  [
    'byline',
    /by-?line|(?:^|[\s_-])authors?(?:[\s_-]|$)|author-?(?:name|info|box|bio|meta|card|block|link|list|details)|contributors?|posted-?by|article-?meta|entry-?meta|post-?meta|post-?info|story-?meta|meta-?data|dateline|date-?line|time-?stamp|publish(?:ed)?-?(?:date|time|on)|pub-?date|post-?date|article-?date|entry-?date|(?:^|\s)(?:meta|date|time|updated)(?:\s|$)|read(?:ing)?-?time/,
  ],
  [
    'boilerplate',
    /(?:^|[\s_-])(?:ads?|advert|advertisement|advertorial|sponsor(?:ed)?|promo(?:ted|tion)?s?|share|sharing|social|follow|sidebar|side-?bar|rail|right-?rail|masthead|breadcrumbs?|crumbs?|cookies?|consent|gdpr|popup|pop-up|modal|overlay|lightbox|newsletters?|subscribe|subscription|sign-?up|signin|sign-in|login|log-in|register|paywall|nav|navbar|navigation|menu|footer|foot|toolbar|tools|utility|utilities|print|tags?|tag-?list|tag-?links|topics?|categories|keywords|ratings?|widgets?|alert|banner|skip|screen-?reader-?text|sr-?only|visually-?hidden|hidden|hide|disclaimer|legal|copyright|pagination|pager|poll|quiz-?promo|donate|donation|support-?(?:us|box|banner|appeal)|appeal|shop|buy-?box|affiliate|feedback|survey|toc|table-?of-?contents|weather|ticker|stocks?-?ticker|player-?(?:controls|ui)|vjs|jw-|app-?promo|cta|call-?to-?action|signup|optin|opt-in|mailchimp|emailform|search-?form|searchbox)(?:[\s_-]|$)|social-?(?:share|media|icons|links|bar|tools|follow)|share-?(?:bar|buttons?|tools|links|this|icons)|shar(?:e|ing)daddy|addthis|addtoany|sharethis|newsletter|subscri(?:be|ption)-|(?:^|[\s_-])ad-?(?:container|wrapper|slot|unit|box|block|label|text)|google-?ad|dfp|adsbygoogle|advert|sponsor|promo(?:box|-)|cookie-|-nav(?:igation)?(?:[\s_-]|$)|site-?(?:header|footer|nav)|global-?(?:header|footer|nav)|page-?(?:footer|header)|hidden-print|no-?print|print-?only|breadcrumb/,
  ],
  ['tweet', /twitter-?(?:tweet|embed)|tweet-?(?:embed|text)|embed-?twitter/],
  [
    'embed',
    /instagram-?media|fb-?post|facebook-?embed|video-?(?:player|embed|wrap|container|playlist|title|desc|caption|info|meta)|embed-?(?:video|code)|brightcove|jwplayer|youtube-?embed|podcast-?player|audio-?player|infobox/,
  ],
]

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
  for (const [kind, pattern] of byName) if (pattern.test(element.hints)) return kind
  return ''
}
