import {html, nothing} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';

let count = 0;

/**
 * A text field that offers what it may mean while one types: a combobox with a list. What is typed stays as typed when nothing is chosen, since the server
 * reads it too. Subclasses say where offers come from (`offers(text)`) and how one looks (`offerView(offer)`); an offer has an id and a name.
 */
export class SuggestField extends Part {
  static properties = {
    name: {}, label: {}, placeholder: {}, text: {}, value: {}, error: {attribute: false}, required: {type: Boolean},
    list: {state: true}, active: {state: true},
  };

  constructor() {
    super();
    this.uid = `suggest-${++count}`;
    this.text = '';
    this.value = '';
    this.list = null;
    this.active = -1;
  }

  /** What is sent: the id that was chosen, or the words as typed. */
  get answer() { return this.value || this.text.trim(); }

  typed(event) {
    this.text = event.target.value;
    this.value = '';
    this.tell('field-changed', {name: this.name});
    this.offer();
  }

  async offer() {
    const asked = this.text;
    clearTimeout(this.waiting);
    await new Promise((resolve) => { this.waiting = setTimeout(resolve, 60); });
    if (asked !== this.text || !this.focused) return;
    let list = [];
    try { list = await this.offers(asked.trim()); } catch { /* typing goes on without offers; the search itself says what is wrong */ }
    if (asked !== this.text || !this.focused) return;
    this.list = list;
    this.active = list.length && asked.trim() ? 0 : -1;
  }

  choose(offer) {
    this.text = offer.name;
    this.value = offer.id;
    this.close();
    this.tell('field-changed', {name: this.name});
  }

  close() { this.list = null; this.active = -1; }

  keyed(event) {
    if (event.key === 'Escape' && this.list) { this.close(); event.stopPropagation(); event.preventDefault(); return; }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.list) { this.offer(); return; }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = (this.active + step + this.list.length) % Math.max(1, this.list.length);
      this.updateComplete.then(() => this.querySelector(`#${this.uid}-${this.active}`)?.scrollIntoView({block: 'nearest'}));
    } else if (event.key === 'Enter' && this.list && this.active >= 0) {
      event.preventDefault();
      this.choose(this.list[this.active]);
    } else if (event.key === 'Tab' && this.list && this.active >= 0 && !this.value) {
      this.choose(this.list[this.active]);
    }
  }

  left() {
    this.focused = false;
    setTimeout(() => { if (!this.focused) this.close(); }, 120);
  }

  render() {
    const open = Boolean(this.list?.length);
    const describedBy = this.error ? `${this.uid}-error` : nothing;
    return html`
      <div class="suggest">
        <label for=${this.uid}>${this.label}</label>
        <input id=${this.uid} name=${this.name} type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
          aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'} aria-controls=${`${this.uid}-list`}
          aria-activedescendant=${open && this.active >= 0 ? `${this.uid}-${this.active}` : nothing}
          aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${describedBy} aria-required=${this.required ? 'true' : nothing}
          placeholder=${this.placeholder ?? ''} .value=${this.text}
          @input=${this.typed} @keydown=${this.keyed}
          @focus=${() => { this.focused = true; }} @blur=${this.left}>
        <ul id=${`${this.uid}-list`} role="listbox" aria-label=${this.label} ?hidden=${!open}>
          ${(this.list ?? []).map((offer, i) => html`<li id=${`${this.uid}-${i}`} role="option" aria-selected=${i === this.active ? 'true' : 'false'}
              @pointerdown=${(event) => event.preventDefault()} @click=${() => this.choose(offer)}>${this.offerView(offer)}</li>`)}
        </ul>
        ${this.error ? html`<p class="field-error" id=${`${this.uid}-error`}>${this.error.message}
          ${(this.error.suggestions ?? []).map((suggestion) => html` <button type="button" class="link" @click=${() => this.choose({id: suggestion.value ?? suggestion, name: suggestion.label ?? suggestion})}>${suggestion.label ?? suggestion}</button>`)}</p>` : nothing}
        <span class="only-read" aria-live="polite">${open ? t('suggest.count', {count: this.list.length}) : ''}</span>
      </div>`;
  }
}
