import {LitElement} from 'lit';
import {onLanguage} from './language.js';

/** A component that lives in the page itself, so that one style sheet, one label and one print rule reach it, and that speaks the language anew when it changes. */
export class Part extends LitElement {
  createRenderRoot() { return this; }

  connectedCallback() {
    super.connectedCallback();
    this.endLanguage = onLanguage((code) => { this.languageChanged(code); this.requestUpdate(); });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.endLanguage?.();
  }

  /** For parts that must ask the server again. */
  languageChanged() {}

  tell(name, detail) { this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true})); }
}
