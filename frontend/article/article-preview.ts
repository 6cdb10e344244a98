import { css, html, LitElement } from 'lit';

const PAGE = `<!doctype html>
<html>
<head><base target="_blank"><link rel="stylesheet" href="/assets/site.css"></head>
<body><main><div class="wrap"><article class="article">
<header><h1 dir="auto"></h1><p class="lead" dir="auto"></p></header><div class="prose"></div>
</article></div></main></body>
</html>`;

/**
 * Shows an article as its public page will: with the site's own style sheet, in a frame of its own, whose width
 * decides about the layout as a window's would. Nothing in it can run; new text replaces the old one in place, so
 * that the writer's place in it stays.
 */
class ArticlePreview extends LitElement {
  static override properties = {
    heading: { type: String },
    summary: { type: String },
    text: { type: String },
  };

  static override styles = css`
    :host { display: flex; min-width: 0; }
    iframe {
      flex: 1; min-width: 0; border: 1px solid var(--vaadin-border-color, #8888);
      border-radius: var(--vaadin-radius-m, 8px); background: Canvas; color-scheme: inherit;
    }
    iframe:focus-visible { outline: 2px solid var(--vaadin-focus-ring-color, Highlight); outline-offset: 1px; }
  `;

  declare heading: string;
  declare summary: string;
  declare text: string;

  constructor() {
    super();
    this.heading = '';
    this.summary = '';
    this.text = '';
  }

  override render() {
    return html`<iframe title="Preview of the article" sandbox="allow-same-origin allow-popups" tabindex="0"
      .srcdoc=${PAGE} @load=${this.show}></iframe>`;
  }

  override updated() {
    this.show();
  }

  private show() {
    const page = this.renderRoot.querySelector('iframe')?.contentDocument;
    const title = page?.querySelector('h1');
    const lead = page?.querySelector<HTMLElement>('.lead');
    const prose = page?.querySelector('.prose');
    if (!title || !lead || !prose) {
      return;
    }
    title.textContent = this.heading || 'Untitled';
    lead.textContent = this.summary;
    lead.hidden = !this.summary;
    // The server's renderer made it and its sanitizer has seen it; the frame runs no script either.
    if (prose.innerHTML !== this.text) {
      prose.innerHTML = this.text;
    }
  }
}

customElements.define('parley-article-preview', ArticlePreview);
