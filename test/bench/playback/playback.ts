import '../baseline/baseline.js';
import { timetable } from '../../../src/model/time.js';

/*
 * What the bench compares a playback with: the baseline’s map with a slider and a sentence, played by the same
 * plan. Lines, dots and names are there from one frame to the next; nothing moves.
 */

/** In the order in which the baseline draws its lines; the undated one comes at the end. */
const YEARS = [1960, 1969, 1977, 1978, 1981, 1982, 1992, 2014, new Date().getFullYear()];
const AXIS = { min: 1958, max: new Date().getFullYear() };

const place = document.querySelector('#place')!;
const lines = [...place.querySelectorAll<SVGElement>('path[stroke="#b03060"]')];
const dots = [...place.querySelectorAll<SVGElement>('circle')].slice(1);
const names = [...place.querySelectorAll<SVGElement>('text')].slice(1);
const caption = document.createElement('p');
const slider = document.createElement('input');
slider.type = 'range';
slider.min = `${AXIS.min}`;
slider.max = `${AXIS.max}`;
slider.style.width = '100%';
place.after(caption, slider);

const player = {
  year: AXIS.max,
  play(): void {
    for (const { at, year } of timetable(AXIS.min, YEARS.slice(0, -1), AXIS))
      setTimeout(() => show(year), at);
  },
};

function show(year: number): void {
  player.year = year;
  slider.value = `${year}`;
  const count = YEARS.filter((since) => since <= year).length;
  caption.textContent = `${year}, Partnerstädte: ${count} von ${YEARS.length}`;
  YEARS.forEach((since, i) => {
    const visibility = since <= year ? 'visible' : 'hidden';
    for (const shape of [lines[i], dots[i], names[i]])
      if (shape && shape.getAttribute('visibility') !== visibility)
        shape.setAttribute('visibility', visibility);
  });
}

show(AXIS.max);
Object.assign(globalThis, { benchPlayer: player });
