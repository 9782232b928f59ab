import type { RegionKind } from '../model/doc.ts'

/** A kind of line that is not the article's own text, whatever page or file it stands in. */
export interface FurnitureLine {
  /** Name of the rule, as it stands in the record. */
  readonly rule: string
  readonly kind: RegionKind
  /** `head`: only before the first paragraph of running text; `tail`: only after the last; `any`: anywhere. */
  readonly where: 'any' | 'head' | 'tail'
  /** Characters of the longest line it speaks of. */
  readonly longest: number
  readonly pattern: RegExp
  /** What every such line has and few others: looked for first, where `pattern` takes long to make. */
  readonly sign?: RegExp
  /** A line it was written for. Every entry is our own, after forms common to the pages of many outlets. */
  readonly seen: string
}

const services =
  '(?:facebook|twitter|google ?(?:plus|\\+)|whatsapp|pinterest|linkedin|reddit|tumblr|flipboard|e-?mail|print|sms|messenger|telegram|pocket|instagram|youtube|copy(?: link)?|link|embed|share|tweet|pin|save|more|play|x)'

/** Lines of furniture, by rule. Order counts: the first that fits names the line. */
export const furnitureLines: readonly FurnitureLine[] = [
  {
    rule: 'share-line',
    kind: 'boilerplate',
    where: 'any',
    longest: 120,
    pattern: new RegExp(
      `^(?:${services}(?:\\s+(?:this|on|via|to|with|by|article|story|link|post))*[\\s|,·•/]*)+$`,
      'i',
    ),
    seen: 'Share on Facebook | Tweet this | Email',
  },
  {
    rule: 'share-line',
    kind: 'boilerplate',
    where: 'any',
    longest: 60,
    pattern:
      /^(?:click to )?(?:share|tweet|pin|send|e-?mail|print) (?:this|it|on|via)\b.{0,40}$|^share (?:this )?(?:article|story|post|page)$|^\d+ (?:shares?|comments?)$/i,
    seen: 'Share this article',
  },
  {
    rule: 'advertisement-label',
    kind: 'boilerplate',
    where: 'any',
    longest: 60,
    pattern:
      /^[\s*—–-]*(?:ad(?:vert(?:isements?|s)?)?|sponsored(?: content| by .{0,30})?|paid (?:content|post)|promoted|(?:article|story) continues (?:below|after).{0,30}|continue reading (?:below|the main story)|scroll (?:down )?(?:for more|to continue).{0,20}|skip (?:ad|advertisement))[\s*—–-]*$/i,
    seen: 'Advertisement',
  },
  {
    rule: 'read-more',
    kind: 'related',
    where: 'any',
    longest: 240,
    pattern:
      /^(?:[▶►»→>•*-]\s*)?(?:(?:read|see|watch|view|learn|find out)(?: (?:more|also|next|here|it now))+\b|(?:read|see)(?: more)?:|more(?: from| on| in| about)? ?:|more (?:from|on|in) [A-Z].{0,60}$|related(?: articles?| stor(?:y|ies)| links?| content| posts?| coverage| video)?\s*(?:[:|]|$)|also:? (?:read|see|on)\b|see also\b|you (?:may|might) also (?:like|be interested)|recommended(?: for you)?\s*(?:[:|]|$)|don['’]t miss\s*[:|]|further reading|in case you missed it\s*[:|]|up next\b|click here (?:to|for)\b|full coverage\s*[:|]|next (?:article|story)|previous (?:article|story))/i,
    seen: 'READ MORE: Harbour board delays vote',
  },
  {
    rule: 'newsletter',
    kind: 'boilerplate',
    where: 'any',
    longest: 320,
    pattern:
      /^\W{0,3}(?:for (?:more|the latest)[^.!?]{0,60}, |to \w+ [^.!?]{0,60}, |you can (?:also )?|please |want [^.!?]{0,60}\? |click (?:here )?to |don['’]t miss [^.!?]{0,60}[.!] )?(?:(?:sign up|subscribe|register|join) (?:here|now|today)\b|(?:sign up|subscribe|register|join) .{0,80}\b(?:newsletters?|inbox|mailing list|e-?mails?|briefing|alerts|updates|podcast)\b|enter your e-?mail|get (?:our|the) .{0,60}(?:newsletter|inbox|app\b|alerts))|\bdelivered (?:straight |directly |right )?to your (?:e-?mail )?(?:in-?box|door|phone)\b|\bdelivered through your letter/i,
    seen: 'Sign up for our morning newsletter and get it delivered to your inbox.',
  },
  {
    rule: 'follow-us',
    kind: 'boilerplate',
    where: 'any',
    longest: 220,
    pattern:
      /^(?:[-–—*•]\s*)?(?:you can )?(?:follow|like|find|join|contact|reach|e-?mail) (?:us|me|him|her|them|[A-Z][\w.’'-]+(?: [A-Z@][\w.’'-]+){0,4}) (?:on|at|via) (?:twitter|facebook|instagram|youtube|linkedin|google|snapchat|tiktok|threads|bluesky|[\w.+-]+@|@)/i,
    seen: 'Follow Cora Finch on Twitter: @corafinch',
  },
  {
    rule: 'listen-live',
    kind: 'boilerplate',
    where: 'any',
    longest: 160,
    pattern:
      /^listen (?:live )?to (?:the )?[A-Z][^.!?]{0,60}\b(?:live (?:at|on|from|every)|on (?:the )?(?:app|iplayer|spotify|soundcloud))\b/i,
    seen: 'Listen to Lantern Drivetime live at 17:45 on weekdays.',
  },
  {
    rule: 'shortcode',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern: /^\[([a-z][a-z_-]{1,30})\b[^\]]*=[^\]]*\](?:[^[\]]{0,160}\[\/\1\])?$/i,
    seen: '[button link="https://lantern.example/send" size="big"] Send us your review[/button]',
  },
  {
    rule: 'caption-widget',
    kind: 'caption',
    where: 'any',
    longest: 700,
    pattern:
      /^(?:enlarge this image|toggle caption|hide caption|image (?:copyright|caption|source)|media caption|view image in fullscreen|photo caption)\b/i,
    seen: 'Enlarge this image toggle caption Kara Lindqvist/Lantern Daily',
  },
  {
    rule: 'player-text',
    kind: 'embed',
    where: 'any',
    longest: 200,
    pattern:
      /^(?:media playback is (?:not |un)supported|this (?:video|slideshow|content|site|page) (?:requires|cannot|could not|is not)|(?:please )?enable javascript|your browser (?:does not|doesn['’]t)|loading(?: the player)?\s*(?:\.|…|$)|buffering|autoplay|play(?:ing)? (?:video|audio|now)|(?:replay|unmute|mute|pause|live tv|closed captions?)$|watch (?:live|now|the video)(?: above| below)?[:.]?$|(?:video|audio|image|gallery|photos?)$|\d{1,2}:\d\d(?:\s*\/\s*\d{1,2}:\d\d)?$|\d{1,3}\s*(?:of|\/|[-–]\s*\d{1,3} of)\s*\d{1,3}$|view (?:all|gallery|slideshow|photos?)\b.{0,20}$|(?:previous|prev|next|back to top|close|menu|search|skip to (?:main )?content)(?:\s+(?:previous|prev|next))?$)/i,
    seen: 'Media playback is unsupported on your device',
  },
  {
    rule: 'comments-line',
    kind: 'comments',
    where: 'any',
    longest: 160,
    pattern:
      /^(?:leave a (?:comment|reply)|(?:post|add|view|show|load|hide|read|join)(?: (?:a|the|all|more|your|\d+))* (?:comments?|conversation|discussion)\b|(?:be the first to )?comment on this|comments?\s*(?:\(\d*\))?$|what do you think\?.{0,60}$|tell us what you think|have your say|join the (?:conversation|discussion)|(?:log|sign) in to (?:comment|reply))/i,
    seen: 'Leave a comment',
  },
  {
    rule: 'copyright-line',
    kind: 'boilerplate',
    where: 'any',
    longest: 300,
    pattern:
      /^(?:©|\(c\)|copyright\b(?! (?:law|claim|suit|case|infringe|hold|own|protect|office|troll|violation)))|\ball rights reserved\b|may not be (?:published, broadcast|reproduced|republished)|^(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings))/i,
    seen: '© 2019 Lantern Daily. All rights reserved.',
  },
  {
    rule: 'cookie-line',
    kind: 'boilerplate',
    where: 'any',
    longest: 400,
    pattern: /\b(?:uses?|use of|accept(?:ing)?) cookies\b|\bcookie (?:policy|settings|preferences)\b/i,
    seen: 'This website uses cookies to give you the best experience.',
  },
  {
    rule: 'affiliate-line',
    kind: 'boilerplate',
    where: 'any',
    longest: 300,
    pattern:
      /\b(?:may|could|might) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?commission\b|\b(?:affiliate|income earning) (?:auto )?(?:links?|commissions?)\b|when you (?:buy|purchase) (?:something )?through (?:our |the )?links?/i,
    seen: 'We may earn a commission when you buy through links on this page.',
  },
  {
    rule: 'correction-line',
    kind: 'correction',
    where: 'any',
    longest: 1200,
    pattern:
      /^[\s*([_]*(?:corrections?(?: and clarifications?| appended)?|clarifications?|editor(?:['’]s|s['’]?|ial)? note|updated? note|retraction)(?:,? \(?[A-Z0-9][^:]{0,30}\)?)?\s*[:—–-]|^[\s*([_]*(?:this (?:article|story|post|report|piece|headline) (?:has been|was|is being) (?:updated|corrected|amended|revised|changed|clarified|edited)\b|an earlier version of this\b|a previous version of this\b)/i,
    seen: 'Correction: An earlier version of this article gave the wrong berth.',
  },
  {
    rule: 'credit-line',
    kind: 'credit',
    where: 'tail',
    longest: 420,
    pattern:
      /^[\s*_(–—-]*(?:with (?:reporting|files|additional reporting|reports|wire reports)?\s*(?:by|from)?\s*(?:the )?(?:associated press|ap\b|reuters|afp|agence france|wire|agenc|bloomberg|upi|dpa|ansa|xinhua|press association|pa\b|cnn|nbc|abc|cbs|bbc|npr|the canadian press)|(?:additional )?(?:reporting|writing|research|editing|compiled|edited|written|translated|produced) (?:by|from)\b|[A-Z][^.]{2,140}\bcontributed (?:to|reporting|from)\b|(?:the )?(?:associated press|reuters|afp|bloomberg|upi|cnn|agencies|wire (?:reports|services)|staff reports?)[\s.)]*$|provided by [A-Z]|originally published (?:on|in|by|at)\b|this (?:article|story|report|piece) (?:originally |first |was originally |was first |was )?(?:appeared|ran|published|reprinted|adapted|has been adapted)\b|source\s*:\s*.{2,60}$)/i,
    seen: '-With Reuters',
  },
  {
    rule: 'author-note',
    kind: 'byline',
    where: 'tail',
    longest: 420,
    pattern:
      /^(?:[-–—*•]\s*)?(?:[A-Z][\w.’'-]+ ){1,4}(?:is|was) (?:an?|the) (?:[\w-]+ ){0,5}(?:reporter|writer|journalist|correspondent|columnist|editor|contributor|staff writer|blogger|producer|professor|fellow|author|analyst)\b.{0,300}$|^(?:the (?:views|opinions) expressed\b|about the author\b|the author is\b)/i,
    seen: 'Cora Finch is a senior reporter for the Lantern Daily.',
  },
  {
    rule: 'byline-line',
    kind: 'byline',
    where: 'head',
    longest: 160,
    sign: /^(?:written|posted|reported|published|story|by|staff|wire|agency|news)\b|\||staff writer|correspondent|reporter|special to|for the|associated press|reuters|cnn|usa today/i,
    pattern:
      /^(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Pp]ublished|[Ss]tory) )?(?:[Bb]y|BY):?\s+(?:the )?\p{Lu}[\p{L}\p{N}_.’'-]+(?:[ ,&|/·-]+(?:and |for |of |in |the |de |la |del |da |di |du |van |von |der |den |bin |al-|el-)*[\p{Lu}@][\p{L}\p{N}_.’'-]*){0,12}\s*$|(?:[Ss]taff|[Ww]ire|[Aa]gency|[Nn]ews) (?:[Rr]eports?|[Ww]riters?|[Ss]ervices?)$|\p{Lu}[\p{L}\p{N}_.’'-]+(?: \p{Lu}[\p{L}\p{N}_.’'-]+){1,3},? (?:\||staff writer|correspondent|reporter|special to|for the|associated press|reuters|cnn|usa today)\b.{0,60}$)/u,
    seen: 'By Cora Finch and Ned Orme, Lantern Daily',
  },
  {
    rule: 'database-field',
    kind: 'metadata',
    where: 'any',
    longest: 400,
    pattern:
      /^(?:BYLINE|SECTION|LENGTH|LOAD-DATE|DATELINE|PUBLICATION-TYPE|LANGUAGE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|ORGANIZATION|PERSON|GEOGRAPHIC|COUNTRY|INDUSTRY):\s/,
    seen: 'LENGTH: 812 words',
  },
  {
    rule: 'release-line',
    kind: 'metadata',
    where: 'head',
    longest: 60,
    pattern:
      /^(?:(?:press|media|news) (?:release|statement|notice)|for immediate release|embargoed until .{3,40})[.:!]?$/i,
    seen: 'Press release',
  },
  {
    rule: 'byline-of-staff',
    kind: 'byline',
    where: 'head',
    longest: 60,
    sign: /^(?:by|from|our) /i,
    pattern:
      /^(?:(?:by|from) (?:our |an? |the )?|our )(?:[\p{L}-]+ ){0,3}?(?:staff|newsroom|bureau|desk|correspondents?|reporters?|writers?|agencies|services?|team)$/iu,
    seen: 'By our sports desk',
  },
  {
    rule: 'date-line-of-place',
    kind: 'metadata',
    where: 'head',
    longest: 60,
    sign: / \d{4}\.?$/,
    pattern:
      /^\p{Lu}[\p{L} .'’-]{1,24}, (?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4})\.?$/iu,
    seen: 'Marlow, 14 May 2019',
  },
  {
    rule: 'date-line',
    kind: 'metadata',
    where: 'head',
    longest: 120,
    pattern:
      /^(?:(?:(?:last )?(?:updated|published|posted|modified|created|first published|date|on)\b)[\s:]*(?:(?:on|at)\s)?)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\b.{0,60}$|^(?:(?:last )?updated|published|posted)\b.{0,12}\d.{0,80}$/i,
    seen: 'Published May 14, 2019 at 9:30 a.m.',
  },
]

/** Agencies and libraries whose name closes a photograph's credit. */
export const pictureAgencies =
  'AP(?: Photo)?|Associated Press|Reuters|REUTERS|AFP|Getty(?: Images)?|EPA(?:-EFE)?|Bloomberg|UPI|Xinhua|Shutterstock|iStock|Alamy|Zuma|ZUMA(?: Press)?|NurPhoto|Anadolu(?: Agency)?|Corbis|TASS|Sputnik|PA(?: Wire| Images)?|Press Association|Rex(?: Features)?|Redux|Magnum|Polaris|Newscom|WireImage|FilmMagic|Sipa(?: USA)?|ANSA|DPA|dpa|Kyodo|Yonhap|The Canadian Press|CP|CNN|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|Fox News|USA TODAY(?: Sports)?|The New York Times|The Washington Post|Los Angeles Times|Tribune News Service|TNS|MCT'
