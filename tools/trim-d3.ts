import { parseSync, type ESTree, type Plugin } from 'vite';
import { applyCuts, type Cut } from './cuts.mjs';

/*
 * Leaves out of the classic file what d3-geo and topojson-client offer and the widget never asks for.
 * Methods of d3 hang on functions, `projection.angle = function…`, where a bundler cannot tell that
 * nobody calls one. What only they need goes with them, and where one case is left of several, that one
 * is written: 1,900 bytes less, compressed.
 *
 * The build fails when one of the two no longer has what is listed, and when a module in the file that
 * could hold a projection names what is gone: then the list is too long. test/built.test.ts compares
 * what is drawn with what all of d3 would draw.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'd3-geo/src/projection/index.js': [
    'postclip',
    'clipExtent',
    'center',
    // Ours have precision 0, nothing bends the pieces between two points: see NO_BENDS.
    'precision',
    'angle',
    'reflectX',
    'reflectY',
    'fitExtent',
    'fitSize',
    'fitWidth',
    'fitHeight',
  ],
};

const LINES: Readonly<Record<string, readonly Cut[]>> = {
  'd3-geo/src/projection/index.js': [
    // Without `angle`, `reflectX` and `reflectY` no projection is turned or mirrored in the plane.
    [
      `function scaleTranslate(k, dx, dy, sx, sy) {
  function transform(x, y) {
    x *= sx; y *= sy;
    return`,
      `function scaleTranslate(k, dx, dy) {
  function transform(x, y) {
    return`,
    ],
    ['return [(x - dx) / k * sx, (dy - y) / k * sy];', 'return [(x - dx) / k, (dy - y) / k];'],
    // Without `center` it is the formula’s own, and all put that one into the middle.
    [
      `var center = scaleTranslateRotate(k, 0, 0, sx, sy, alpha).apply(null, project(lambda, phi)),
        transform = scaleTranslateRotate(k, x - center[0], y - center[1], sx, sy, alpha);`,
      'var transform = scaleTranslate(k, x, y);',
    ],
    // Nor is the globe turned around what it shows in its middle.
    [
      'rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma);',
      'rotate = rotateRadians(deltaLambda, deltaPhi);',
    ],
    [
      ', deltaGamma = _.length > 2 ? _[2] % 360 * radians : 0, recenter()) : [deltaLambda * degrees, deltaPhi * degrees, deltaGamma * degrees]',
      ', recenter()) : [deltaLambda * degrees, deltaPhi * degrees]',
    ],
    // Nothing is drawn twice by the same pen, nor asks for the angle at which is cut.
    [
      'return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));',
      'return transformRadians(transformRotate(rotate)(preclip(projectResample(stream))));',
    ],
    ['    cache = cacheStream = null;\n', ''],
    ['(preclip = _, theta = undefined, reset())', '(preclip = _, projection)'],
    [
      'return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * radians) : (theta = null, clipAntimeridian), reset()) : theta * degrees;',
      'return preclip = +_ ? clipCircle(_ * radians) : clipAntimeridian, projection;',
    ],
    // A projection is made of one formula, which does not change.
    [
      'return projectionMutator(function() { return project; })();',
      'return projectionMutator(project);',
    ],
    [
      `function projectionMutator(projectAt) {
  var project,
      k`,
      `function projectionMutator(project) {
  var k`,
    ],
    [
      `  return function() {
    project = projectAt.apply(this, arguments);
    projection.invert = project.invert && invert;
    return recenter();
  };`,
      `  projection.invert = project.invert && invert;
  return recenter();`,
    ],
  ],
  // Ours is shorter, for all whose parallels are straight.
  'd3-geo/src/projection/equalEarth.js': [
    [
      `equalEarthRaw.invert = function(x, y) {
  var l = y, l2 = l * l, l6 = l2 * l2 * l2;
  for (var i = 0, delta, fy, fpy; i < iterations; ++i) {
    fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y;
    fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);
    l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2;
    if (abs(delta) < epsilon2) break;
  }
  return [
    M * x * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / cos(l),
    asin(sin(l) / M)
  ];
};
`,
      '',
    ],
  ],
  'd3-geo/src/projection/naturalEarth1.js': [
    [
      `naturalEarth1Raw.invert = function(x, y) {
  var phi = y, i = 25, delta;
  do {
    var phi2 = phi * phi, phi4 = phi2 * phi2;
    phi -= delta = (phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4))) - y) /
        (1.007226 + phi2 * (0.015085 * 3 + phi4 * (-0.044475 * 7 + 0.028874 * 9 * phi2 - 0.005916 * 11 * phi4)));
  } while (abs(delta) > epsilon && --i > 0);
  return [
    x / (0.8707 + (phi2 = phi * phi) * (-0.131979 + phi2 * (-0.013791 + phi2 * phi2 * phi2 * (0.003971 - 0.001529 * phi2)))),
    phi
  ];
};
`,
      '',
    ],
  ],
  // Of the whole globe nobody asks where a pixel lies.
  'd3-geo/src/projection/orthographic.js': [
    ['orthographicRaw.invert = azimuthalInvert(asin);\n', ''],
  ],
  'd3-geo/src/projection/resample.js': [
    [
      'return +delta2 ? resample(project, delta2) : resampleNone(project);',
      'return resampleNone(project);',
    ],
    ['cosMinDistance = cos(30 * radians)', 'cosMinDistance'],
  ],
  'd3-geo/src/rotation.js': [
    ['rotationIdentity.invert = rotationIdentity;\n', ''],
    [
      `return (deltaLambda %= tau) ? (deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma))
    : rotationLambda(deltaLambda))
    : (deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma)
    : rotationIdentity);`,
      `var rotation = rotationLambda(deltaLambda % tau);
  return deltaPhi ? compose(rotation, rotationPhi(deltaPhi)) : rotation;`,
    ],
    [
      `function rotationPhiGamma(deltaPhi, deltaGamma) {
  var cosDeltaPhi = cos(deltaPhi),
      sinDeltaPhi = sin(deltaPhi),
      cosDeltaGamma = cos(deltaGamma),
      sinDeltaGamma = sin(deltaGamma);

  function rotation(`,
      `function rotationPhi(deltaPhi) {
  var rotation = forwardRotationPhi(deltaPhi);
  rotation.invert = forwardRotationPhi(-deltaPhi);
  return rotation;
}

function forwardRotationPhi(deltaPhi) {
  var cosDeltaPhi = cos(deltaPhi),
      sinDeltaPhi = sin(deltaPhi);

  return function(`,
    ],
    [
      `        z = sin(phi),
        k = z * cosDeltaPhi + x * sinDeltaPhi;
    return [
      atan2(y * cosDeltaGamma - k * sinDeltaGamma, x * cosDeltaPhi - z * sinDeltaPhi),
      asin(k * cosDeltaGamma + y * sinDeltaGamma)
    ];
  }

  rotation.invert = function(lambda, phi) {
    var cosPhi = cos(phi),
        x = cos(lambda) * cosPhi,
        y = sin(lambda) * cosPhi,
        z = sin(phi),
        k = z * cosDeltaGamma - y * sinDeltaGamma;
    return [
      atan2(y * cosDeltaGamma + z * sinDeltaGamma, x * cosDeltaPhi + k * sinDeltaPhi),
      asin(k * cosDeltaPhi - x * sinDeltaPhi)
    ];
  };

  return rotation;
}`,
      `        z = sin(phi);
    return [
      atan2(y, x * cosDeltaPhi - z * sinDeltaPhi),
      asin(z * cosDeltaPhi + x * sinDeltaPhi)
    ];
  };
}`,
    ],
    ['rotate[1] * radians, rotate.length > 2 ? rotate[2] * radians : 0);', 'rotate[1] * radians);'],
    // It is only asked what a place was before.
    [
      `function forward(coordinates) {
    coordinates = rotate(coordinates[0] * radians, coordinates[1] * radians);
    return coordinates[0] *= degrees, coordinates[1] *= degrees, coordinates;
  }`,
      'function forward() {}',
    ],
  ],
  // What is drawn are lines and the land.
  'd3-geo/src/stream.js': [
    [
      `  if (object && streamObjectType.hasOwnProperty(object.type)) {
    streamObjectType[object.type](object, stream);
  } else {
    streamGeometry(object, stream);
  }`,
      '  streamGeometryType[object.type](object, stream);',
    ],
    ['coordinate[1], coordinate[2])', 'coordinate[1])'],
    [
      `  Sphere: function(object, stream) {
    stream.sphere();
  },
  Point: function(object, stream) {
    object = object.coordinates;
    stream.point(object[0], object[1], object[2]);
  },
  MultiPoint: function(object, stream) {
    var coordinates = object.coordinates, i = -1, n = coordinates.length;
    while (++i < n) object = coordinates[i], stream.point(object[0], object[1], object[2]);
  },
`,
      '',
    ],
    [
      `  LineString: function(object, stream) {
    streamLine(object.coordinates, stream, 0);
  },
`,
      '',
    ],
    [
      `  Polygon: function(object, stream) {
    streamPolygon(object.coordinates, stream);
  },
`,
      '',
    ],
    [
      `,
  GeometryCollection: function(object, stream) {
    var geometries = object.geometries, i = -1, n = geometries.length;
    while (++i < n) streamGeometry(geometries[i], stream);
  }`,
      '',
    ],
  ],
  'd3-geo/src/clip/index.js': [
    ['import {merge} from "d3-array";\n', ''],
    ['merge(segments)', '[].concat(...segments)'],
    [
      `,
      sphere: function() {
        sink.polygonStart();
        sink.lineStart();
        interpolate(null, null, 1, sink);
        sink.lineEnd();
        sink.polygonEnd();
      }`,
      '',
    ],
  ],
  // A circle is half the globe, which a short line enters or leaves once, or all of it but a hundred metres
  // around one point. A line right across that point is drawn on as if it were not there: seen from the
  // other side of the globe, where everything is in the middle, it runs over its own beginning.
  'd3-geo/src/clip/circle.js': [
    [
      ` else if (notHemisphere && point0 && smallRadius ^ v) {
          var t;
          // If the codes for two points are different, or are both zero,
          // and there this segment intersects with the small circle.
          if (!(c & c0) && (t = intersect(point1, point0, true))) {
            clean = 0;
            if (smallRadius) {
              stream.lineStart();
              stream.point(t[0][0], t[0][1]);
              stream.point(t[1][0], t[1][1]);
              stream.lineEnd();
            } else {
              stream.point(t[1][0], t[1][1]);
              stream.lineEnd();
              stream.lineStart();
              stream.point(t[0][0], t[0][1], 3);
            }
          }
        }
`,
      `
`,
    ],
    [
      `            c = smallRadius
              ? v ? 0 : code(lambda, phi)
              : v ? code(lambda + (lambda < 0 ? pi : -pi), phi) : 0;
`,
      `            c;
`,
    ],
    [
      `    if (!two) return q;

    // Two intersection points.
    var lambda0 = a[0],
        lambda1 = b[0],
        phi0 = a[1],
        phi1 = b[1],
        z;

    if (lambda1 < lambda0) z = lambda0, lambda0 = lambda1, lambda1 = z;

    var delta = lambda1 - lambda0,
        polar = abs(delta - pi) < epsilon,
        meridian = polar || delta < epsilon;

    if (!polar && phi1 < phi0) z = phi0, phi0 = phi1, phi1 = z;

    // Check that the first point is between a and b.
    if (meridian
        ? polar
          ? phi0 + phi1 > 0 ^ q[1] < (abs(q[0] - lambda0) < epsilon ? phi0 : phi1)
          : phi0 <= q[1] && q[1] <= phi1
        : delta > pi ^ (lambda0 <= q[0] && q[0] <= lambda1)) {
      var q1 = cartesianScale(u, (-w + t) / uu);
      cartesianAddInPlace(q1, A);
      return [q, spherical(q1)];
    }
  }

  // Generates a 4-bit vector representing the location of a point relative to
  // the small circle's bounding box.
  function code(lambda, phi) {
    var r = smallRadius ? radius : pi - radius,
        code = 0;
    if (lambda < -r) code |= 1; // left
    else if (lambda > r) code |= 2; // right
    if (phi < -r) code |= 4; // below
    else if (phi > r) code |= 8; // above
    return code;
  }

`,
      `    return q;
  }

`,
    ],
    [
      `      smallRadius = cr > 0,
      notHemisphere = abs(cr) > epsilon; // TODO optimise for this common case
`,
      `      smallRadius = cr > 0;
`,
    ],
    ['if (!determinant) return !two && a;', 'if (!determinant) return a;'],
    ['point0 = point1, v0 = v, c0 = c;', 'point0 = point1, v0 = v;'],
  ],
  'd3-geo/src/clip/buffer.js': [
    [
      `    rejoin: function() {
      if (lines.length > 1) lines.push(lines.pop().concat(lines.shift()));
    },
`,
      '',
    ],
  ],
  'd3-geo/src/circle.js': [['  if (!delta) return;\n', '']],
  'd3-geo/src/transform.js': [
    ['  sphere: function() { this.stream.sphere(); },\n', ''],
    ['  constructor: TransformStream,\n', ''],
    ['for (var key in methods) s[key] = methods[key];', 's.point = methods.point;'],
  ],
  // Every browser has it.
  'd3-geo/src/math.js': [
    ['Math.sign || function(x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }', 'Math.sign'],
  ],
  // Sums need not be more exact than numbers are: only the sign of an area is asked for, and the smallest
  // island is a million times larger than what rounding adds up to.
  'd3-geo/src/polygonContains.js': [
    ['import {Adder} from "d3-array";\n', ''],
    ['new Adder()', '0'],
    [
      'sum.add(atan2(k * sign * sin(absDelta), cosPhi0 * cosPhi1 + k * cos(absDelta)));',
      'sum += atan2(k * sign * sin(absDelta), cosPhi0 * cosPhi1 + k * cos(absDelta));',
    ],
  ],
  // Our land has degrees, one arc for each ring, of four points at least, and no properties: see
  // src/data/land.ts.
  'topojson-client/src/feature.js': [
    ['if (typeof o === "string") o = topology.objects[o];', ''],
    [
      `return o.type === "GeometryCollection"
      ? {type: "FeatureCollection", features: o.geometries.map(function(o) { return feature(topology, o); })}
      : feature(topology, o);`,
      'return feature(topology, o);',
    ],
    [
      `return id == null && bbox == null ? {type: "Feature", properties: properties, geometry: geometry}
      : bbox == null ? {type: "Feature", id: id, properties: properties, geometry: geometry}
      : {type: "Feature", id: id, bbox: bbox, properties: properties, geometry: geometry};`,
      'return {type: "Feature", geometry: geometry};',
    ],
    [
      `var transformPoint = transform(topology.transform),
      arcs = topology.arcs;

  function arc(i, points) {
    if (points.length) points.pop();
    for (var a = arcs[i < 0 ? ~i : i], k = 0, n = a.length; k < n; ++k) {
      points.push(transformPoint(a[k], k));
    }
    if (i < 0) reverse(points, n);
  }

  function point(p) {
    return transformPoint(p);
  }

  function line(arcs) {
    var points = [];
    for (var i = 0, n = arcs.length; i < n; ++i) arc(arcs[i], points);
    if (points.length < 2) points.push(points[0]); // This should never happen per the specification.
    return points;
  }

  function ring(arcs) {
    var points = line(arcs);
    while (points.length < 4) points.push(points[0]); // This may happen if an arc has only two points.
    return points;
  }
`,
      `function ring(arcs) {
    return topology.arcs[arcs[0]];
  }
`,
    ],
    [
      `var type = o.type, coordinates;
    switch (type) {
      case "GeometryCollection": return {type: type, geometries: o.geometries.map(geometry)};
      case "Point": coordinates = point(o.coordinates); break;
      case "MultiPoint": coordinates = o.coordinates.map(point); break;
      case "LineString": coordinates = line(o.arcs); break;
      case "MultiLineString": coordinates = o.arcs.map(line); break;
      case "Polygon": coordinates = polygon(o.arcs); break;
      case "MultiPolygon": coordinates = o.arcs.map(polygon); break;
      default: return null;
    }
    return {type: type, coordinates: coordinates};`,
      'return {type: o.type, coordinates: o.arcs.map(polygon)};',
    ],
  ],
};

const D3 = /\/node_modules\/((?:d3-geo|topojson-client)\/.+)$/;
/** The one door to both: see tools/check-layers.mjs. */
const OUR_GEO = /\/src\/model\/geo\/[^/]+$/;

/** What our projections say of their precision. It is what is left where d3 has no such method any more. */
const NO_BENDS = /\s*\.precision\(0\)/g;

const GONE = new RegExp(
  `\\.(?:${Object.values(METHODS).flat().join('|')})\\b|\\.clipAngle\\(\\)|type: "(?!Feature|MultiLineString|MultiPolygon)\\w+`,
);

/** The name of the method that a statement hangs on a function, null if it does something else. */
function methodOf(statement: ESTree.Statement | ESTree.Directive): string | null {
  if (statement.type !== 'ExpressionStatement') return null;
  const { expression } = statement;
  if (expression.type !== 'AssignmentExpression') return null;
  const { left, right } = expression;
  return left.type === 'MemberExpression' &&
    left.property.type === 'Identifier' &&
    right.type === 'FunctionExpression'
    ? left.property.name
    : null;
}

/** What stands in the functions of a module. */
function statementsIn(code: string) {
  return parseSync('d3-geo.js', code).program.body.flatMap((statement) => {
    const declared = 'declaration' in statement ? statement.declaration : statement;
    return declared?.type === 'FunctionDeclaration' ? (declared.body?.body ?? []) : [];
  });
}

/** Throws where there is nothing to leave out. */
function trim(file: string, code: string): string {
  let rest = code;
  for (const name of METHODS[file] ?? []) {
    const method = statementsIn(rest).find((statement) => methodOf(statement) === name);
    if (!method) throw new Error(`there is no method ${name} any more`);
    rest = rest.slice(0, method.start) + rest.slice(method.end);
  }
  return applyCuts(file, rest, LINES[file] ?? []);
}

export function trimD3(): Plugin {
  const missing = new Set<string>();
  return {
    name: 'trim-d3',
    buildStart() {
      for (const file of Object.keys({ ...METHODS, ...LINES })) missing.add(file);
    },
    transform(code, id) {
      if (OUR_GEO.test(id)) return { code: code.replace(NO_BENDS, ''), map: null };
      const file = D3.exec(id)?.[1];
      if (!file || !(file in METHODS || file in LINES)) return null;
      missing.delete(file);
      return { code: trim(file, code), map: null };
    },
    generateBundle(_, bundle) {
      if (missing.size > 0) this.error(`there is no ${[...missing]} any more`);
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(output.modules)) {
          if (!code || !(D3.test(id) || OUR_GEO.test(id))) continue;
          const named = GONE.exec(code);
          if (named)
            this.error(`${id} asks for ${named[0]}: take it off the list of tools/trim-d3.ts`);
        }
      }
    },
  };
}
