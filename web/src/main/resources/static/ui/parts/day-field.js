import {html} from 'lit';
import {Part} from '../part.js';
import {t} from '../language.js';

let count = 0;

/** A date written 2026-12-01, the same in every language and browser; tells `day-chosen` when it is one. */
class DayField extends Part {
  static properties = {value: {}, label: {}, wrong: {state: true}};

  constructor() { super(); this.uid = `day-${++count}`; this.wrong = false; }

  changed(event) {
    const text = event.target.value.trim();
    const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    this.wrong = !moment || Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text;
    if (!this.wrong && text !== this.value) this.tell('day-chosen', {day: text});
  }

  render() {
    return html`<label class="inline" for=${this.uid}>${this.label}</label> <input class="day" id=${this.uid} type="text" inputmode="numeric" size="11" placeholder="2026-12-01" .value=${this.value}
      aria-invalid=${this.wrong ? 'true' : 'false'} aria-describedby=${`${this.uid}-wrong`} @change=${this.changed}><span class="field-error" id=${`${this.uid}-wrong`} role="status">${this.wrong ? t('day.wrong') : ''}</span>`;
  }
}

customElements.define('day-field', DayField);
