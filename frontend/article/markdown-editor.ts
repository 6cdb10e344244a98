import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownKeymap } from '@codemirror/lang-markdown';
import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { continueList, type Format, formats, toggle } from './markdown-formats';

const IDLE_MILLIS = 400;

const looks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--vaadin-text-color-secondary)' },
  { tag: [tags.link, tags.url], color: 'light-dark(#0b57b7, #8ab8ff)' },
  { tag: tags.monospace, color: 'light-dark(#8a2252, #ff9ec7)' },
  { tag: tags.quote, color: 'var(--vaadin-text-color-secondary)' },
]);

/**
 * A field for Markdown on CodeMirror. Its value reaches the server when the writer pauses, leaves the field or
 * presses a key with Ctrl, so that a shortcut such as Ctrl+S always finds the whole text there.
 */
class MarkdownEditor extends LitElement {
  static override properties = {
    value: { type: String },
    label: { type: String },
    errorMessage: { type: String },
    hint: { type: String },
    readonly: { type: Boolean },
  };

  static override styles = css`
    :host { display: flex; flex-direction: column; gap: var(--vaadin-gap-xs, 0.25rem); min-height: 12rem; min-width: 0; }
    .label { font-weight: 500; font-size: 0.875rem; color: var(--vaadin-text-color); }
    .frame {
      flex: 1; min-height: 0; display: flex; flex-direction: column; overflow: hidden;
      border: 1px solid var(--vaadin-border-color, #8888); border-radius: var(--vaadin-radius-m, 8px);
      background: var(--vaadin-background-color, Canvas);
    }
    .frame:focus-within { outline: 2px solid var(--vaadin-focus-ring-color, Highlight); outline-offset: 1px; }
    .frame.invalid { border-color: light-dark(#b3261e, #ffb4ab); }
    .bar {
      display: flex; flex-wrap: wrap; gap: 2px; padding: 4px;
      border-bottom: 1px solid var(--vaadin-border-color-secondary, #8884);
    }
    .bar button {
      min-width: 2rem; height: 2rem; padding: 0 0.5rem; border: 0; border-radius: 6px; cursor: pointer;
      background: none; color: var(--vaadin-text-color, inherit); font: inherit; font-size: 0.875rem;
    }
    .bar button[title='Bold'] { font-weight: 800; }
    .bar button[title='Italic'] { font-style: italic; }
    .bar button:hover { background: color-mix(in srgb, currentColor 10%, transparent); }
    .bar button:focus-visible { outline: 2px solid var(--vaadin-focus-ring-color, Highlight); outline-offset: -2px; }
    .text { flex: 1; min-height: 0; overflow: hidden; display: flex; }
    .cm-editor { flex: 1; min-width: 0; height: 100%; color: var(--vaadin-text-color); }
    .cm-editor.cm-focused { outline: none; }
    .cm-scroller { font-family: ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, monospace; line-height: 1.6; }
    .cm-content { padding: 0.75rem; caret-color: currentColor; }
    .cm-editor .cm-placeholder { color: var(--vaadin-text-color-secondary); }
    .cm-cursor { border-left-color: currentColor !important; }
    .cm-editor .cm-selectionBackground, .cm-editor.cm-focused .cm-selectionBackground {
      background: light-dark(#cfe3ff, #264a7a) !important;
    }
    .below { display: flex; justify-content: space-between; gap: 1rem; font-size: 0.8125rem; }
    .hint { color: var(--vaadin-text-color-secondary); }
    .error { color: light-dark(#b3261e, #ffb4ab); }
  `;

  declare value: string;
  declare label: string;
  declare errorMessage: string;
  declare hint: string;
  declare readonly: boolean;

  private view?: EditorView;
  private timer?: number;
  private readonly described = new Compartment();
  private readonly editable = new Compartment();

  constructor() {
    super();
    this.value = '';
    this.label = '';
    this.errorMessage = '';
    this.hint = '';
    this.readonly = false;
  }

  override render() {
    return html`
      <div class="label" id="label" @click=${() => this.focus()}>${this.label}</div>
      <div class="frame ${this.errorMessage ? 'invalid' : ''}">
        <div class="bar" role="toolbar" aria-label="Formatting" @keydown=${this.moveInBar}>
          ${formats.map((format, index) => this.button(format, index === 0))}
        </div>
        <div class="text"></div>
      </div>
      <div class="below">
        <span id="error" class="error" role="alert">${this.errorMessage || nothing}</span>
        <span id="hint" class="hint">${this.hint}</span>
      </div>
    `;
  }

  private button(format: Format, first: boolean) {
    return html`<button type="button" tabindex=${first ? 0 : -1} title=${format.title} aria-label=${format.title}
      ?disabled=${this.readonly} @click=${() => this.apply(format)}>${format.sign}</button>`;
  }

  override firstUpdated() {
    this.view = new EditorView({
      root: this.renderRoot as ShadowRoot,
      parent: this.renderRoot.querySelector('.text') as HTMLElement,
      state: EditorState.create({ doc: this.value ?? '', extensions: this.extensions() }),
    });
  }

  override updated(changed: PropertyValues<this>) {
    const view = this.view;
    if (!view) {
      return;
    }
    const text = this.value ?? '';
    if (changed.has('value') && text !== view.state.doc.toString()) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      this.clearTimer();
    }
    view.dispatch({
      effects: [
        this.described.reconfigure(this.contentAttributes()),
        this.editable.reconfigure(EditorState.readOnly.of(this.readonly)),
      ],
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.holdBack);
  }

  override disconnectedCallback() {
    this.flush();
    window.removeEventListener('beforeunload', this.holdBack);
    super.disconnectedCallback();
  }

  override focus() {
    this.view?.focus();
  }

  private extensions() {
    return [
      history(),
      drawSelection(),
      markdown({ addKeymap: false }),
      syntaxHighlighting(looks),
      syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
      EditorView.lineWrapping,
      placeholder('Write in Markdown…'),
      keymap.of([
        ...formats.filter((format) => format.key).map((format) => ({ key: format.key!, run: toggle(format) })),
        { key: 'Enter', run: continueList },
        ...markdownKeymap,
        indentWithTab,
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      this.described.of(this.contentAttributes()),
      this.editable.of(EditorState.readOnly.of(this.readonly)),
      EditorView.domEventHandlers({
        blur: () => this.flush(),
        keydown: (event) => {
          if (event.ctrlKey || event.metaKey) {
            this.flush();
          }
        },
      }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.clearTimer();
          this.timer = window.setTimeout(() => this.flush(), IDLE_MILLIS);
        }
      }),
    ];
  }

  private contentAttributes() {
    return EditorView.contentAttributes.of({
      'aria-label': this.label,
      'aria-describedby': 'error hint',
      'aria-invalid': String(Boolean(this.errorMessage)),
      spellcheck: 'true',
      autocapitalize: 'sentences',
    });
  }

  private apply(format: Format) {
    if (this.view) {
      toggle(format)(this.view);
      this.view.focus();
    }
  }

  private moveInBar(event: KeyboardEvent) {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.bar button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (at < 0 || step === 0) {
      return;
    }
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  }

  private readonly holdBack = (event: BeforeUnloadEvent) => {
    if (this.timer !== undefined) {
      this.flush();
      event.preventDefault();
    }
  };

  private flush() {
    if (this.timer === undefined || !this.view) {
      return;
    }
    this.clearTimer();
    this.value = this.view.state.doc.toString();
    this.dispatchEvent(new CustomEvent('value-changed'));
  }

  private clearTimer() {
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }
}

customElements.define('parley-markdown-editor', MarkdownEditor);
