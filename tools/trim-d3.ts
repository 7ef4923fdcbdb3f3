import { parseSync, type ESTree, type Plugin } from 'vite';
import { applyCuts, type Cut } from './cuts.mjs';

/*
 * Leaves out of the classic file what d3-geo and topojson-client offer and the widget never asks for.
 * Methods of d3 hang on functions, `projection.angle = function…`, where a bundler cannot tell that
 * nobody calls one. What only they need goes with them: 1,100 bytes, compressed.
 *
 * The build fails when one of the two no longer has what is listed, and when a module in the file that
 * could hold a projection names what is gone: then the list is too long.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'd3-geo/src/projection/index.js': [
    'postclip',
    'clipExtent',
    'center',
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
  // Without `angle` no projection is turned in the plane.
  'd3-geo/src/projection/index.js': [
    [
      'if (!alpha) return scaleTranslate(k, dx, dy, sx, sy);',
      'return scaleTranslate(k, dx, dy, sx, sy);',
    ],
  ],
  // Our projections have precision 0: nothing bends the pieces between two points.
  'd3-geo/src/projection/resample.js': [
    [
      'return +delta2 ? resample(project, delta2) : resampleNone(project);',
      'return resampleNone(project);',
    ],
  ],
  // Nothing is drawn but lines and the land.
  'd3-geo/src/stream.js': [
    [
      `  if (object && streamObjectType.hasOwnProperty(object.type)) {
    streamObjectType[object.type](object, stream);
  } else {
    streamGeometry(object, stream);
  }`,
      '  streamGeometry(object, stream);',
    ],
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
  'd3-geo/src/transform.js': [['  sphere: function() { this.stream.sphere(); },\n', '']],
  // Our land has degrees, one arc for each ring, and no properties: see src/data/land.ts.
  'topojson-client/src/transform.js': [
    ['if (transform == null) return identity;', 'return identity;'],
  ],
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
    ['arcs[i < 0 ? ~i : i]', 'arcs[i]'],
    ['if (i < 0) reverse(points, n);', ''],
    [
      `      case "GeometryCollection": return {type: type, geometries: o.geometries.map(geometry)};
      case "Point": coordinates = point(o.coordinates); break;
      case "MultiPoint": coordinates = o.coordinates.map(point); break;
      case "LineString": coordinates = line(o.arcs); break;
      case "MultiLineString": coordinates = o.arcs.map(line); break;
      case "Polygon": coordinates = polygon(o.arcs); break;
`,
      '',
    ],
  ],
};

const D3 = /\/node_modules\/((?:d3-geo|topojson-client)\/.+)$/;
/** The one door to both: see tools/check-layers.mjs. */
const OUR_GEO = /\/src\/model\/geo\/[^/]+$/;

const GONE = new RegExp(
  `\\.(?:${Object.values(METHODS).flat().join('|')})\\b|type: "(?!Feature|LineString|MultiLineString|MultiPolygon)\\w+`,
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
