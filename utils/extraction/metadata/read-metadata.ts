import { ARTICLE_TYPES, hasType, type JsonLdNode, readJsonLd } from '../../dom/json-ld';
import { firstTag, type MetaTags, readMetaTags } from '../../dom/meta-tags';
import type { Article } from '../../model/article';
import { countWords } from '../../text/count-words';
import { asLine } from '../../text/normalize';
import { readByline } from './byline';
import { readLanguage } from './language';
import { readRecipeLines } from './recipe-lines';
import { isNameOfSite, readSiteName, withoutMotto } from './site-name';
import { readTitle } from './title';
import { siteInTitle } from './title-parts';

/** What a page says of its article. */
export type Metadata = Partial<Pick<Article, 'title' | 'byline' | 'siteName' | 'lang'>>;

/** What a page says of itself that no reader sees. */
export type Claims = {
  /** It calls itself an article. */
  isArticle: boolean;
  /** It has the data of one or two articles; of more, they are those it leads to. */
  hasArticleData: boolean;
  isVideo: boolean;
  /** It calls itself a gallery of pictures. */
  isGallery: boolean;
  /** It calls itself a collection of pages, a list of results or a person's page, and has no article's data. */
  isList: boolean;
  /** It calls itself something to buy, or several such things. */
  isGoods: boolean;
  /** It has the data of something to buy. */
  hasGoodsData: boolean;
  /** Words of the whole article, when it says so. */
  words?: number;
  /** What its recipe is made of and its steps, when it has the data of one. */
  recipe: string[];
};

/** What a page says of its article and of itself, and its meta tags for what needs the text too. Does not change the document. @param url address of the page. */
export function readMetadata(
  page: Document,
  url: string,
): { metadata: Metadata; claims: Claims; tags: MetaTags } {
  const tags = readMetaTags(page);
  const jsonLd = readJsonLd(page);
  const siteName =
    readSiteName(page, { tags, jsonLd, url }) ?? siteInTitle(asLine(page.title), url);
  const context = { tags, jsonLd, siteName, url };
  const { text: title, element: headline } = readTitle(page, context);
  const byline = readByline(page, { ...context, headline });
  const lang = readLanguage(page, tags);
  return {
    metadata: {
      ...(title !== undefined && { title }),
      ...(byline !== undefined && { byline }),
      ...(siteName !== undefined &&
        (siteName !== title || isNameOfSite(siteName, undefined, url)) && {
          siteName: withoutMotto(siteName, title, url),
        }),
      ...(lang !== undefined && { lang }),
    },
    claims: readClaims(tags, jsonLd),
    tags,
  };
}

function readClaims(tags: MetaTags, jsonLd: readonly JsonLdNode[]): Claims {
  const type = firstTag(tags, 'og:type')?.toLowerCase() ?? '';
  const articles = jsonLd.filter((node) => hasType(node, ARTICLE_TYPES));
  const [words] = articles.flatMap(({ wordCount, articleBody }) => {
    const stated = Number(wordCount);
    if (stated > 0) return [stated];
    return typeof articleBody === 'string' ? [countWords(articleBody)] : [];
  });
  return {
    isArticle: type === 'article' || articles.length > 0 || tags.has('article:published_time'),
    hasArticleData: articles.length > 0 && articles.length <= MOST_ARTICLES,
    isVideo: type.startsWith('video') || jsonLd.some((node) => hasType(node, /^VideoObject$/)),
    isGallery: jsonLd.some((node) => hasType(node, /^(?:Image|Media)Gallery$/)),
    isList:
      articles.length === 0 &&
      (type === 'profile' || jsonLd.some((node) => hasType(node, LIST_TYPES))),
    isGoods: type.startsWith('product'),
    hasGoodsData: jsonLd.some((node) => hasType(node, GOODS_TYPES)),
    recipe: readRecipeLines(jsonLd),
    ...(words !== undefined && { words }),
  };
}

/** An article in its page's data may stand there twice. */
const MOST_ARTICLES = 2;
const LIST_TYPES = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const GOODS_TYPES = /^(?:Product|ProductGroup|Offer|AggregateOffer)$/;
