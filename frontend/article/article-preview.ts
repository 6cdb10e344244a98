import { css, html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** The site's style sheet, once for all previews. Its rules for the page hold for the box that stands for it here. */
const site = new CSSStyleSheet();

async function loadSite() {
  const response = await fetch('/assets/site.css');
  if (response.ok) {
    const rules = await response.text();
    site.replaceSync(
      rules.replaceAll(':root', ':host').replace(/(^|[\s,}])(html|body)(?=\s*[{,])/g, (_, before, element) =>
        element === 'html' ? `${before}:host` : `${before}.page`,
      ),
    );
  }
}

const frame = css`
  :host {
    display: block; min-width: 0; overflow: auto; box-sizing: border-box;
    border: 1px solid var(--vaadin-border-color, #8888); border-radius: var(--vaadin-radius-m, 8px);
    background: var(--paper, Canvas); overflow-wrap: break-word;
  }
  :host(:focus-visible) { outline: 2px solid var(--vaadin-focus-ring-color, Highlight); outline-offset: 1px; }
  .page { min-block-size: auto; display: block; }
  .wrap { padding-block: var(--gutter, 1rem); }
  .lead:empty { display: none; }
`;

/** Shows an article as its public page will. The server's renderer made the text, and its sanitizer has seen it. */
class ArticlePreview extends LitElement {
  static override properties = {
    heading: { type: String },
    summary: { type: String },
    text: { type: String },
  };

  declare heading: string;
  declare summary: string;
  declare text: string;

  constructor() {
    super();
    this.heading = '';
    this.summary = '';
    this.text = '';
  }

  override connectedCallback() {
    super.connectedCallback();
    this.tabIndex = 0;
    this.role = 'region';
    this.ariaLabel = 'Preview';
    void loadSite();
  }

  override createRenderRoot() {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = [site, frame.styleSheet!];
    return root;
  }

  override render() {
    return html`<div class="page" @click=${this.follow}><div class="wrap"><article class="article">
      <header><h1 dir="auto">${this.heading || 'Untitled'}</h1><p class="lead" dir="auto">${this.summary}</p></header>
      <div class="prose">${unsafeHTML(this.text)}</div>
    </article></div></div>`;
  }

  // A link must not take the writer away from what isn't saved.
  private follow(event: Event) {
    const link = (event.target as Element).closest('a');
    const address = link?.getAttribute('href');
    if (!link || !address) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (address.startsWith('#')) {
      this.renderRoot.querySelector(`#${CSS.escape(decodeURIComponent(address.slice(1)))}`)?.scrollIntoView();
    } else {
      window.open(link.href, '_blank', 'noopener');
    }
  }
}

customElements.define('parley-article-preview', ArticlePreview);
