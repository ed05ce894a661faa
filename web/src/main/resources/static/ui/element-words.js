import {html, nothing} from 'lit';
import {t, word} from './language.js';

/**
 * What emits, in the reader's words: "rail CN electric, 0.032 kWh/tkm x 549.5 gCO2e/kWh" gives its kind word by word and the arithmetic as it stands. Where it is
 * stands in a column of its own.
 */
export function elementWords(element) {
  const [head, ...remarks] = element.split(', ');
  const kind = head.replace(/ at \S+$/, '').split(' ').map((one) => word('element', one)).join(' ');
  const notes = remarks.map((remark) => (remark.startsWith('gauge change at ') ? t('charge.gauge-change') : remark));
  return html`${kind}${notes.length ? html`<div class="small soft">${notes.join(', ')}</div>` : nothing}`;
}
