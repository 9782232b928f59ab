import type { RegionKind } from '../model/doc.ts'

/** Names of elements that are not an article's own text. */
export interface FurnitureName {
  readonly kind: RegionKind
  /** Words of `class`, `id` and `data-testid`, parts joined by hyphens; each stands for itself between hyphens. */
  readonly words: readonly string[]
  /** Names that count wherever they stand in a longer one. */
  readonly parts: readonly string[]
  /** Names that also stand around an article: they count only where no other name speaks of one. */
  readonly weak?: readonly string[]
}

const list = (names: string): readonly string[] => names.trim().split(/\s+/)

/**
 * Names that content systems and sites give the furniture of a page; the first kind that fits counts. Own compilation
 * from the markup of public news pages; the forms of WordPress, Drupal, Arc, Blogger and of share and comment services
 * are those of their documentation.
 */
export const furnitureNames: readonly FurnitureName[] = [
  {
    kind: 'comments',
    words: list('comment comments disqus livefyre spotim spot-im respond replies discussion'),
    parts: list(
      'comment-list comment-area comment-section comment-wrap comment-block comment-container comment-thread comment-form ' +
        'comment-count commentlist comments-area comments-section comments-wrap comments-container comments-list disqus ' +
        'livefyre viafoura coral-talk',
    ),
  },
  {
    kind: 'related',
    words: list('related popular'),
    parts: list(
      'related-article related-post related-stor related-content related-link related-news related-item related-topic ' +
        'related-box related-list relatedarticle relatedpost relatedcontent relatedlink recirc recommend read-more read-next ' +
        'read-also readmore more-stories more-news more-from more-on more-articles more-in more-like more-posts more-top ' +
        'also-read also-like also-on see-also you-may most-read most-popular most-viewed most-commented most-shared trending ' +
        'popular-post popular-article popular-stor popular-news outbrain taboola zergnet revcontent up-next next-article ' +
        'next-story next-post next-up prev-article prev-story prev-post prev-next previous-article previous-story ' +
        'previous-post latest-news latest-stor latest-post top-stor teaser further-reading suggested story-package ' +
        'jp-relatedposts article-list post-nav link-list links-list',
    ),
  },
  {
    kind: 'caption',
    words: [],
    parts: list(
      'caption photo-credit image-credit img-credit media-credit photo-info gallery-info gallery-text slide-info slide-text ' +
        'slide-desc',
    ),
  },
  {
    kind: 'byline',
    words: list('author authors contributor contributors meta date time updated'),
    parts: list(
      'byline by-line author-name author-info author-box author-bio author-meta author-card author-block author-link ' +
        'author-list author-details contributors posted-by article-meta entry-meta post-meta post-info story-meta metadata ' +
        'meta-data dateline date-line timestamp time-stamp publish-date published-date publish-time published-time ' +
        'published-on pubdate pub-date post-date article-date entry-date read-time reading-time',
    ),
  },
  {
    kind: 'boilerplate',
    words: list(
      'ad ads advert advertisement advertorial sponsor sponsored promo promos promotion promotions promoted share sharing ' +
        'social follow sidebar side-bar rail right-rail masthead breadcrumb breadcrumbs crumb crumbs cookie cookies consent ' +
        'gdpr popup pop-up modal overlay lightbox newsletter newsletters subscribe subscription signup sign-up signin sign-in ' +
        'login log-in register paywall nav navbar navigation menu footer toolbar skip screen-reader-text sr-only ' +
        'visually-hidden pagination pager donate donation appeal support-us support-box support-banner buy-box affiliate ' +
        'feedback ticker vjs jw optin opt-in mailchimp emailform search-form searchbox cta call-to-action',
    ),
    parts: list(
      'social-share social-media social-icons social-links social-bar social-tools social-follow share-bar share-button ' +
        'share-tools share-links share-this share-icons sharedaddy sharingdaddy addthis addtoany sharethis newsletter ' +
        'ad-container ad-wrapper ad-slot ad-unit ad-box ad-block ad-label ad-text google-ad adsbygoogle advert sponsor ' +
        'promobox site-header site-footer site-nav global-header global-footer global-nav page-footer page-header ' +
        'hidden-print no-print noprint print-only breadcrumb table-of-contents tag-list tag-links tags-list',
    ),
    weak: list(
      'foot tools utility utilities print tag tags topic topics category categories keywords rating ratings widget widgets ' +
        'alert banner hidden hide disclaimer legal copyright poll shop survey toc weather dfp',
    ),
  },
  { kind: 'tweet', words: [], parts: list('twitter-tweet twitter-embed tweet-embed tweet-text embed-twitter') },
  {
    kind: 'embed',
    words: list('infobox'),
    parts: list(
      'instagram-media fb-post facebook-embed video-player video-embed video-wrap video-container video-playlist video-title ' +
        'video-desc video-caption video-info video-meta embed-video embed-code brightcove jwplayer youtube-embed ' +
        'podcast-player audio-player',
    ),
  },
]

/** Names of elements around articles, which keep weak names of furniture from counting. */
export const articleNames: readonly string[] = list('article body content main story text entry post paragraph')
