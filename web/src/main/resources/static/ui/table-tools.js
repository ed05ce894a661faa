import {html} from 'lit';
import {t} from './language.js';

const csvCell = (value) => {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csv = (rows) => rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';

/** Hands rows out as a file that a spreadsheet opens; the mark at its head tells Excel that it is UTF-8. */
export function download(rows, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', csv(rows)], {type: 'text/csv;charset=utf-8'}));
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function copy(rows, button) {
  const text = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n');
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t('table.copied');
  } catch {
    button.textContent = t('table.notCopied');
  }
  setTimeout(() => { button.textContent = before; }, 1500);
}

/** Two buttons that copy or save the rows behind a picture; the first row is the head. */
export const tableTools = (rows, name) => html`
  <button type="button" class="plain small" @click=${(event) => copy(rows(), event.currentTarget)}>${t('table.copy')}</button>
  <button type="button" class="plain small" @click=${() => download(rows(), name)}>${t('table.csv')}</button>`;
