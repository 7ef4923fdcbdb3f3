import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json' with { type: 'json' };

/*
 * What the bench compares with: the map a good engineer writes in an afternoon, with d3-geo and
 * the world-atlas. Countries, ten dots, nine lines, ten names; nothing else.
 */

const WIDTH = 960;
const HEIGHT = 480;

const cities: { name: string; lonLat: [number, number] }[] = [
  { name: 'Dortmund', lonLat: [7.466, 51.515] },
  { name: 'Amiens', lonLat: [2.298, 49.892] },
  { name: 'Leeds', lonLat: [-1.548, 53.797] },
  { name: 'Rostow am Don', lonLat: [39.723, 47.231] },
  { name: 'Buffalo', lonLat: [-78.878, 42.887] },
  { name: 'Netanya', lonLat: [34.86, 32.333] },
  { name: 'Novi Sad', lonLat: [19.837, 45.252] },
  { name: 'Xi’an', lonLat: [108.929, 34.258] },
  { name: 'Trabzon', lonLat: [39.727, 41.005] },
  { name: 'Zwickau', lonLat: [12.488, 50.727] },
];

const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' });
const path = geoPath(projection);

function add(parent: Element, name: string, attributes: Record<string, string | null>): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, value);
  parent.append(element);
  return element;
}

function draw(place: Element): void {
  const topology = countries as unknown as Topology<{ countries: GeometryCollection }>;
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  add(picture, 'path', { d: path({ type: 'Sphere' }), fill: '#eaf2f8' });
  add(picture, 'path', { d: path(geoGraticule10()), fill: 'none', stroke: '#d0dde6' });
  const land = add(picture, 'g', { fill: '#f7f3e8', stroke: '#b9b2a0', 'stroke-width': '0.5' });
  for (const country of feature(topology, topology.objects.countries).features)
    add(land, 'path', { d: path(country) });

  const [home, ...partners] = cities;
  for (const { lonLat } of partners)
    add(picture, 'path', {
      d: path({ type: 'LineString', coordinates: [home!.lonLat, lonLat] }),
      fill: 'none',
      stroke: '#b03060',
    });
  for (const { name, lonLat } of cities) {
    const [x, y] = projection(lonLat)!.map(String) as [string, string];
    add(picture, 'circle', { cx: x, cy: y, r: '4', fill: '#b03060' });
    add(picture, 'text', { x, y, dx: '6', dy: '4', 'font-size': '12' }).textContent = name;
  }
  place.append(picture);
}

draw(document.querySelector('#place')!);
