import {html, nothing, svg} from 'lit';
import {Part} from '../part.js';
import {duration, t} from '../language.js';

const WIDTH = 120;

/** Border time as a range: a mark at the usual hours, a bar on to those of a bad period. */
class BorderRange extends Part {
  static properties = {typical: {type: Number}, stressed: {type: Number}, most: {type: Number}};

  render() {
    const x = (hours) => 2 + (hours / Math.max(this.most || 0, this.stressed || 0, this.typical)) * (WIDTH - 6);
    const text = this.stressed ? t('border.range', {typical: duration(this.typical * 60), stressed: duration(this.stressed * 60)}) : t('border.typical', {typical: duration(this.typical * 60)});
    return html`<svg class="range" viewBox=${`0 0 ${WIDTH} 12`} width=${WIDTH} height="12" role="img" aria-label=${text}><title>${text}</title>
      <line x1="0" x2=${WIDTH} y1="6" y2="6"></line>
      ${this.stressed ? svg`<rect x=${x(this.typical)} width=${Math.max(2, x(this.stressed) - x(this.typical))} y="3" height="6"></rect>` : nothing}
      <path class="usual" d=${`M${x(this.typical)} 1v10`}></path></svg>`;
  }
}

customElements.define('border-range', BorderRange);
