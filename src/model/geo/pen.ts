import { geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';

/** What turns points on the globe into points of a drawing: a projection. */
interface Streaming {
  stream(sink: GeoStream): GeoStream;
}

/**
 * Path data of something on the globe: a command for each line or ring, then steps, all in tenths of a
 * pixel. Half the length of what geoPath writes, and no rounding adds up.
 */
export function pathOf(projection: Streaming, object: GeoPermissibleObjects): string {
  let path = '';
  let isRing = false;
  let isFirst = true;
  let x = 0;
  let y = 0;
  const pen: GeoStream = {
    polygonStart: () => (isRing = true),
    polygonEnd: () => (isRing = false),
    lineStart: () => (isFirst = true),
    lineEnd: () => {
      if (isRing && !isFirst) path += 'Z';
    },
    point(toX, toY) {
      const [newX, newY] = [Math.round(toX * 10), Math.round(toY * 10)];
      if (isFirst) path += `M${newX / 10},${newY / 10}`;
      else if (newX !== x || newY !== y) path += `l${(newX - x) / 10},${(newY - y) / 10}`;
      isFirst = false;
      x = newX;
      y = newY;
    },
  };
  geoStream(object, projection.stream(pen));
  return path;
}
