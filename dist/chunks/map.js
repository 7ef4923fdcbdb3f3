import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, geoGraticule, geoInterpolate, geoPath } from "d3-geo";
import { feature } from "topojson-client";
// src/model/time.ts
/** Years that the axis shows before the first partnership. */
var LEAD_IN = 2;
/** Calendar year of a moment, in the reader's own time zone as the surrounding page has it. */
var yearOf$1 = (now) => new Date(now).getFullYear();
/** From just before the first dated partnership to the current year; without dates the last ten years. */
function axisOf(partners, thisYear) {
	let first = Infinity;
	for (const { since } of partners) if (since !== null) first = Math.min(first, since);
	return {
		min: first === Infinity ? thisYear - 10 : Math.min(first, thisYear) - LEAD_IN,
		max: thisYear
	};
}
var clampYear = ({ min, max }, year) => year === null ? max : Math.max(min, Math.min(max, year));
/**
* The phase of a partnership at a year of the axis. One without a year is shown only when the
* timeline stands at its end: nothing is guessed.
*/
function phaseAt({ since, status, until }, year, { max }) {
	if (since === null) return year >= max ? "during" : "before";
	if (since > year) return "before";
	if (status === "ended" && until !== void 0 && until <= year) return "after";
	return since === year ? "beginning" : "during";
}
/** Whether anything of the partnership is drawn. */
var isShown = (phase) => phase !== "before";
/** Round years for the ticks of an axis, about `count` of them, at steps of 1, 2, 5 times a power of ten. */
function ticksOf({ min, max }, count) {
	const rough = (max - min) / Math.max(1, count);
	const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
	let step = 10 * power;
	for (const factor of [
		5,
		2,
		1
	]) if (factor * power >= rough) step = factor * power;
	if (max - min >= 30) step = Math.max(step, 10);
	const ticks = [];
	for (let year = Math.ceil(min / step) * step; year <= max; year += step) ticks.push(year);
	return ticks;
}
/** Years in which a partnership begins, each once, ascending. */
function beginnings(partners, { max }) {
	const years = /* @__PURE__ */ new Set();
	for (const { since } of partners) if (since !== null && since <= max) years.add(since);
	return [...years].sort((a, b) => a - b);
}
/** The stop before or after a year: a beginning, or the end of the axis. Null when there is none. */
function stepFrom(year, direction, years, { max }) {
	const ahead = (years.includes(max) ? years : [...years, max]).filter((stop) => direction === 1 ? stop > year : stop < year);
	return (direction === 1 ? ahead[0] : ahead[ahead.length - 1]) ?? null;
}
/** Full calendar years since the beginning; null without one, or when it has ended without a year. */
function yearsSoFar({ since, status, until }, thisYear) {
	if (since === null) return null;
	if (status === "ended") return until === void 0 ? null : Math.max(0, until - since);
	return Math.max(0, thisYear - since);
}
/** An anniversary is round at multiples of 5 up to 25, then of 10. */
var isRound = (years) => years > 0 && years % (years <= 25 ? 5 : 10) === 0;
/** The next round anniversary of a partnership that has not ended, this year's included. */
function nextAnniversary(partner, thisYear) {
	const { since, status } = partner;
	if (since === null || status === "ended") return null;
	let years = Math.max(1, thisYear - since);
	while (!isRound(years)) years++;
	return {
		years,
		year: since + years
	};
}
var DWELL_MS = 1500;
/**
* The plan of a playback from a year to the end of the axis. Years pass quickly; where a partnership
* begins the timeline dwells. What is shown is a function of the time elapsed, not of frames.
*/
function timetable(from, years, { max }) {
	const steps = [];
	let at = 0;
	for (let year = from; year <= max; year++) {
		steps.push({
			at,
			year
		});
		at += years.includes(year) ? DWELL_MS : 55;
	}
	return steps;
}
/** The step that holds at a time, ms since the start. */
function stepAt(steps, elapsed) {
	let current = null;
	for (const step of steps) if (step.at <= elapsed) current = step;
	return current;
}
// src/model/plane.ts
var right = (box) => box.x + box.width;
var bottom = (box) => box.y + box.height;
/** The same box, larger by `margin` on each side. */
var grow = (box, margin) => ({
	x: box.x - margin,
	y: box.y - margin,
	width: box.width + 2 * margin,
	height: box.height + 2 * margin
});
var overlap = (a, b) => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
/** Area that two boxes share, px². */
var sharedArea = (a, b) => Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) * Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));
var contains = (box, [x, y]) => x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box);
var within = (inner, outer) => inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
/** Math.hypot guards against overflow that no drawing has, and is many times slower. */
var hypotenuse = (x, y) => Math.sqrt(x * x + y * y);
var distance = (a, b) => hypotenuse(b[0] - a[0], b[1] - a[1]);
/** Distance of a point from a box, px; 0 inside. */
var distanceToBox = ([x, y], box) => hypotenuse(Math.max(box.x - x, 0, x - right(box)), Math.max(box.y - y, 0, y - bottom(box)));
/** Distance of a point from the segment a–b, px. */
function distanceToSegment(p, a, b) {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const squared = dx * dx + dy * dy;
	const t = squared === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared;
	const clamped = Math.max(0, Math.min(1, t));
	return distance(p, [a[0] + clamped * dx, a[1] + clamped * dy]);
}
/** Distance of a point from a polyline, px; Infinity from an empty one. */
function distanceToLine(p, line) {
	let least = Infinity;
	for (let i = 1; i < line.length; i++) least = Math.min(least, distanceToSegment(p, line[i - 1], line[i]));
	return least;
}
/** The smallest box around some points; of none: null. */
function boundsOf(points) {
	if (points.length === 0) return null;
	let [x0, y0, x1, y1] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (const [x, y] of points) {
		x0 = Math.min(x0, x);
		y0 = Math.min(y0, y);
		x1 = Math.max(x1, x);
		y1 = Math.max(y1, y);
	}
	return {
		x: x0,
		y: y0,
		width: x1 - x0,
		height: y1 - y0
	};
}
/** Points along a box's edge, `steps` to a side, the first one again at the end. */
function edgeOf(box, steps) {
	const points = [];
	const side = (x0, y0, x1, y1) => {
		for (let i = 0; i < steps; i++) points.push([x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps]);
	};
	side(box.x, box.y, right(box), box.y);
	side(right(box), box.y, right(box), bottom(box));
	side(right(box), bottom(box), box.x, bottom(box));
	side(box.x, bottom(box), box.x, box.y);
	points.push([box.x, box.y]);
	return points;
}
/** One decimal is a tenth of a pixel: enough for the eye, and half the bytes. */
var round = (value) => Math.round(value * 10) / 10;
// src/view/palette.ts
var shades = (light, dark, contrast, contrastDark) => ({
	light,
	dark,
	contrast,
	contrastDark
});
/** The colours of the picture, by the names of their custom properties (`--dp-sea` and so on). */
var PALETTE = {
	surface: shades("#ffffff", "#12181d", "#ffffff", "#000000"),
	sea: shades("#e3edf2", "#16212a", "#ffffff", "#000000"),
	land: shades("#fdfbf5", "#2c3a44", "#e6e6e6", "#262626"),
	edge: shades("#b7c9d2", "#4a5e6b", "#000000", "#ffffff"),
	grid: shades("#d5e2e9", "#1e2c36", "#e0e0e0", "#333333"),
	text: shades("#17242c", "#eef3f6", "#000000", "#ffffff"),
	muted: shades("#4c5d67", "#adbac3", "#000000", "#ffffff"),
	accent: shades("#b93e0a", "#ff9a57", "#8f1d00", "#ffb27a"),
	friend: shades("#0b6479", "#63d0e2", "#003d8f", "#7fdcff"),
	focus: shades("#1a56db", "#8ab8ff", "#0000c8", "#ffff00")
};
var COLOR_NAMES = Object.keys(PALETTE);
var land_default = {
	stepsPerDegree: 40,
	rings: [
		4,
		5,
		7,
		4,
		4,
		4,
		5,
		7,
		6,
		4,
		4,
		4,
		12,
		10,
		5,
		4,
		25,
		6,
		4,
		5,
		5,
		6,
		7,
		8,
		83,
		12,
		21,
		13,
		18,
		11,
		11,
		24,
		20,
		29,
		222,
		4,
		4,
		4,
		8,
		6,
		5,
		4,
		4,
		4,
		4,
		7,
		7,
		5,
		4,
		4,
		5,
		5,
		12,
		9,
		4,
		4,
		4,
		5,
		4,
		4,
		4,
		7,
		4,
		4,
		5,
		4,
		5,
		9,
		4,
		4,
		6,
		5,
		5,
		7,
		4,
		49,
		5,
		6,
		5,
		4,
		4,
		4,
		7,
		5,
		5,
		16,
		6,
		8,
		12,
		7,
		27,
		4,
		4,
		14,
		7,
		10,
		6,
		4,
		8,
		4,
		5,
		4,
		4,
		4,
		4,
		4,
		5,
		4,
		4,
		5,
		6,
		5,
		7,
		4,
		5,
		6,
		4,
		8,
		4,
		4,
		23,
		28,
		42,
		32,
		43,
		19,
		13,
		32,
		8,
		11,
		7,
		7,
		10,
		22,
		9,
		21,
		2151,
		-88,
		-12,
		-10,
		-10,
		-11,
		-21,
		-39,
		-17,
		-9,
		-9,
		-14,
		-12,
		4,
		4,
		4,
		4,
		4,
		4,
		70,
		43,
		682,
		-35,
		-29,
		-33,
		-16,
		-15,
		-14,
		-11,
		-11,
		4,
		4,
		4,
		11,
		11,
		4,
		7,
		5,
		14,
		14,
		4,
		4,
		6,
		15,
		7,
		5,
		29,
		11,
		130,
		9,
		54,
		7,
		7,
		4,
		4,
		9,
		4,
		21,
		4,
		6,
		5,
		4,
		6,
		6,
		4,
		84,
		18,
		4,
		5,
		12,
		6,
		7,
		6,
		7,
		4,
		88
	],
	longitudes: "rDCO?ob@BKSNfA^?OWO?nBJWFn@BSCk@SCJSGKCJbFG?SBRB~VN?OSJ{MK?FbARSG_JBK?_KJBCCKGKBG?NvEJNb@J?c@OGOzd@N?SOsc@?GBsBNFFZJCFFWOO?GKF[_@B?RFO?Vfi@GOGCRgo@C_@F~q@BGKC~@OVFONN?NGWFGNOOG?ov@OGWGVVFvw@RRv@N^NF^f@NVOf@WVV_@^WWFW_ANN^V_@?O_@n@VV?_@NW?V?N_AOGg@F_@G^V_@Go@?GFO?WONGO_@[KWNWGJCRJZO?GFBRkiAn@VNNOVGF_@Og@cG^rAFRj@RFCKCc@C_@WG_@S?_@K~CS?ZJVJZ^c@Kc@OcUFJRJGSSCg@o@g@n@BKZN^nd@ON?_@WGOV?Grf@VFJJk@S?W?NcMRR?KJCFJ?[Sc@OKBKGJCFFb@BO^GNCJGJGFKc@KCG?G?J?gMVVJNRj@NRNJFGOKSO[[c@[S_@K^JCKJn`@NRBCNJNK?FNGO[K?ZFNB^F^RZn@CJZNGFVFFRN^FFFFZn@f@NJCO{@GOG[SOSGKWKVRVRNNVKVNVNJKw@SKFCB?RZCSCSWK[OBGKKJJ?GF?KC?VJRBKOO^ZJNJNVFR?GGSBJGORRJCNCNFFGKF?OOf@FF?FF_@NW?NOFG_@NGWFOO_CF~@?GNOg@WoAWNVVJb@WSFRNJZGk@OSc@WOSGKg@WSFGOJNROc@GGBRSGKK[[SCwe@b@Fc@^ZWk@z@_@BV_M_@GWGNVFgLO[JRJr@KBGFFOGb@zBO?F_CNRSjDGK?gAKK?JFGo@NRVWOO~AV?SKjAGGCoA?KCbe@CKKNja@^?OWnIFONGWFo@?FVOg@FVF^O_@G_@~BNWGVGGNc[?[GjFOGRNc`@GSFOJg@FbACGCsNRBFOGK?NGWb@GC?rAO?GBsF?KBrFV?O_@vt@NG^WFO?Ov^SCZ{PVNo@nQOF^NWvBFGW?w}CG?GFfaDN_@OONFVF^?nB~BnAN~Ao@_@~@~BoDn@o@~A~@n@_Bn@_Ao@oA?O_@_@?_AOo@_ANo@_@_ANo@o@o@^o@N_BNO~@n@nAn@~AN~hCv@F_@gCwzE~B_B_@?_@_pA^_A_A^~mA~@?_@_B^_A_@~|F_A_@No|I^_A_B??~@~yE_@_C_A~AnxAn@~B_@_A_iH_C^~E~A_A~@~A^_A_A?_C_C~A?~iHOoBoA^nBoG_@n@~@No@_@NodH~D~@_B_D_E_I_I_C~D~J~D~tA~B~D_A~B_E_A~}Dn@oA^nA~A^oAnA?~AnB~@?_A^_C_@_AO~@oA^_C_An@O_@~A_@_EoiGnANO~zA~D~@_G?~H~@~@_G_C?_G_E~B_Q~F~F~F_C_G_CodGOn@_AnA?^NO_@nUo@?~@^~A_N^~@O_@N_@Oo@^O^oD^^o@OnAoA_@OnI^~@_A~iV_yZ~~Z_C_W~@~C_B_J~B_C_@_B?_A_@_vEn@^_B_AoX~A?_C~zE~A_C_A_r@?~A^_@~B^^_@_@?_A^^_@?^^^?~@_A_@_H^~@^_`Q~F~F_K_C_C~J~B_C_G_E_I~J_C_I_eB~B~J~B?_C_C_A_C~F_C_C_Q~D~B_E~y@nANO~@nA^O_A_@_@oA?o@?_@o@O^?^^OnF^n@N_@O_@_AOo@n@N~@O~@n@n@_@n@^No@?O_@_A_@?nC^?o@_@o@oC?n@N~A_@o@No@~@n@On@?~@ONOnAON^No@?_@?o@o@oCoA_BO~@n@~@~o@_@^_@o@OoA_@N?~A~@~@nB~@^~@^n@nA?n@n@nANoAoB_AoBoAOoB_a@nB?~@~@^~@?nB^~@?N?o@oBOo@_BoA?_Ao@oB_A?_@_B?nA_@~A_@n@_AN_B^n@^?nB_@oeA~A^~@_A~@^?????^_@_@_@_@?_A~E_AoCoA_AnBnAnBnB_AnA^o@_@~@~@^N^nB?^^n@n@~BnD_D_BoA_@oAoCoAo@No@_AO?o@?nA?^~RN_@_A_@_An@n@nD~@^?_@Nn@NoB_AO~\\O_Ao@_@n@n@~X~@~@N_A_B_@~gAN~@~@N?O?_Ao@~cKnAnA~Bo@~@n@n@~AnBN~@n@~AO_BoA_CoBo@_DoA~{B_A_A_@~B~C~@^_@_sCnA~A^n@nB^n@OoB_@^?n@o@oA_A_Ao@oAO{zFOG?SWWGWGo@o@o@V?Og@o@GW?WwA_@Oo@?_@oA_@o@Oo@_@~@o@o@o@o@_A_A_A_C_Bo@_@NO^?nB^nA~C~BnAnBn@n@n@?nA^o@?_@_ANO?~BnC~@~B?_A^~C~@~A~@~D~F~D~E~A^_@~C~A~@?~@~A~@OOo@_A_@~@_@nAn@~Dn@_@_@N_@?~@?nC~A^Nn@n@~D~@~@nD~C~BnC~@nAnAn@~D?^~@^n@?^nA?_@~@?o@O_@FFVWNNVNOg@O_@FgAGG_@_A_@WgAk@[o@s@O?RCCG[CC_@SW{@s@K_@c@WOGBSSg@s@G_@SGcA[WSs@SSG[c@WwAS[k@WkAc@O[g@GKG[WB_@WSc@O[k@OW?OKg@GNJV?G_@CCRVZJ?GWS?OCKCg@Kg@c@k@[O_@Sw@K?KO_@w@k@g@[c@W[_@WKBJ??KSSc@_@Ok@gA?Og@[k@OKOKg@kBWWGk@c@OWg@SOg@Zc@CKW_@SRJSGOWk@COSSWWOGG[GSCKOFCBJGGJ_@?J^FJn@NVVVn@V^^r@v@BBBFJj@ZNFZNNFNGVJNOWWn@VFWBVFK?VRFVKBGGSSRFSJ?JOBz@GGc@SWO[FSB[[_@RKgAf@VCOo@c@c@c@Os@OwA_Ak@SKBOS[KKWWSw@Kg@sA[c@w@c@WCFJFRVZr@f@r@f@ZVJNj@B[RKSk@?OGKGW^NJOWSB[g@FNB^Oj@r@N^JF^b@b@JRWBNN?K[OWKWSJj@V^B^RJ^RNKBJNVVFs@K[BJRv@b@ROVJ_ASRNN?NKBVz@FNVn@KNf@BNCN?FFVNBJROW?OKw@FJr@R^Rf@^JCOSGv@FJn@JVV^ZKB[KNZFS?VN?SVF^?RBSC_@CRCJJGJNOc@GOKSCCFZ^JGCKKZBVBSC?GJNNF?F?VJBJJGJNNSSOGWW[?OCNj@JVf@FBNFN?SCVZJFNJZNKFGCBK?^VrAR^g@j@Rf@^Bb@^[NZBVRBVFNJWJNRJj@?RBWRKWO_@OOWO[WWSk@O?RGk@k@[g@_@KJRRZRBRVFCOWCBZN?RRZBKG?CS?FFJJFVZCFJ^GJNZf@JRNj@VJZJ?b@NCFJBNVb@j@Nb@Zj@f@N^V^FR?^f@F~@NCOJGRv@Nj@f@ZOVR^V?KKSRZRJ?j@VJJRFVNb@N^f@VVNNV^FFJF^VVZVb@^O?FGFSJ^BSCNVCSWBKCCR?OFCBNCFNC[WW?SWOS{ASO{AO_@Wk@Og@[[KKGKJCG[GFJRGBBR^RCNKWN^JCFN?NNVB^^JRCWR[B^?Kg@[SOSWS[GGG_@FBBFJ?SSG?GOOS[KKSRBG_@W[KOBCCSk@g@S_@WGGGNNNJG[SKVORKGWCKCKKWOWO{@KSJCO[[KBKGKCBCCWWGWCZVF?FJ?W?RBFGBb@CFC_@GG[GGVNZJ?Ww@W_@WOFG?N?O[GFVFJFVGFVCNOGKGCNWCK_@SCBNGOWWGWg@c@GWWCCKS[B^NBB_@KW_BW_@W_@g@g@g@^WW_@_@GGg@g@^WW?FFGWGOgA?g@OWW_@GFONNVNNGo@Wg@g@GwA_@gAOFGOO_@OoAGf@n@f@GNVv@Vv@V^Ff@fAn@NVNOVFVGVfA?OVGN?_@?_AOo@_Ao@o@O~@nA^~@Nn@?^_@n@N~@N^^^Nn@On@GFGV?_@GWWWFWGG~@F_@N~@f@~@o@GNGFFGN?NFNNNRVZCNVBKJ^f@^CCBZFOGJOCNVNFFFN?V?FFOn@N?N?N^F^Gf@^Vv@f@FNFGVv@NGg@WVNGWf@NNN?GOW_@^F_@?_@?Wn@v@^Gg@VN?N?oA_@_@WFg@~@nBV?W^Gg@g@GfAF_AOGo@_A?_@~AOo@o@_@^_@N_@_A_@_A?o@^?nA^oAoAN_AO_@_@?oA_BnAo@_@^oAOo@_@_D_F~@_C_@_C_A^_B?_D^_B_C~@~A_F_@_A^_B_E_C_AoE_@Nn@nB~@~E~@~BN~AoBO_Ao@^_@?_A_AoAo@?~@n@O_A_@oCo@n@?_A_A_AoAoAON^_@N^_Eo@nAn@o@_@_@_BOoA_D_C_C?~@_C_A_C_D?_A?_A~@_@_@_@_D_I_B_A~@^~A_@^_C_B_G~@_@_@_A^~B~@~@~@_B_C_C_B^_D_A?_A^~B~C^_A~A_C^_B^_G~C^_E~@_C_E_A_A?~@?_A??~@?~B?_O~B_K_O_I?_G_E~D_I_G_E?~@~J~B_C_K?_E_G_C_G_A_E_E_A~B_C_C_C_A_E_C_A_C~@_C?_M~@_C_E~@_E_C_G_G_A_B_B_J_B_C_B^?_G_E_F~|Z_H_@_@_F_B^~B~@~C~@~D~@^_@_}Z~D_E_B^~C~G~A~B^~A~D^?~E^~A_@_A^_@~A^_@~A~@?~A~@~A~@^_@_A?_C_H_C_A_A~C?~D~A_A~E~E~@_B~C^~B_B~E~C~A~F~A~B~B~A~D_A_A_B~@_B_@_A_D?~@^^~B~@nCn@~CnBn@^nA?nB~@NoAoAO^~@n@~A^o@^o@^~@^~@_A?nAnBnB^o@n@oAnA~@~@n@~AN_@oA?_@oB_AoA?~B^~ANoAo@oAnA_A?nAo@_A?nA~AN^n@~CN~CNn@?~A~CN_@^n@_@nA^~@n@n@?n@^_A_A_A_Ao@?NNnD^~B?O~@n@?^?nBnAOnA?~@O_@_@OoA_C_@?_@_@~@n@~B?^n@~A~@_@N_@N~@?^^^~@~AOn@_@n@n@o@n@n@~@?n@^^?nC~A~@O~@~@n@n@~C?nAN~@N_@n@?^^~@N^n@n@?n@n@^^nA~@O^^nAn@nB_BO~@nANnAN^^nC~@^~@~A~@~B~B^n@v@~@~AN~@Nf@V^^N?f@Ff@f@GNF^FVFGFV_@w@_@Oo@ONo@O?OWO?GVg@Gw@gBg@WgB_@?Oo@oB_B^n@^N^?n@n@^~@^nAnB^?n@nD~@n@~A~An@nAn@n@?N^^n@^~Af@FGFNVn@^VGF^FNNv@NNn@O?OBNJJBNb@JZJRJJsb@?O_@G?gAW_@Go@O_@f@VVGNNF?O_@o@_@o@w@_@_Bo@NGNf@?_@Fn@NOOg@Oo@WFf@Vn@NF^?G?n@^V?f@f@Gg@WW^F_@wAw@^WGV^^fA~@^v@N^?NN~@?^fe@_@_B_@n@oA?N~@NnA^~D??oAO_An@~@O^_J_@^o@_An@N_@^?ozD_@^~B~D~C_B_A_A_C_B~bEVV?^o@GOg@Fg@Go@W?WGf@fANN_LV^GNnA?_@_@Of@FFV??GV^WW?_AOFFNNOVFW?OGGWWWvw@WGFG^?f@FGVNNGV_@O_CVFG_@GWF?__@?^VFW?WW~v@ZO?N?Bg@_@BNBCRk~A^Bj@Nk@COOJGSchE?n@?n_An@_@o@nLOO^~kRoA~@^_kFo@?^nhAn@ONojA~B^^~@~D^~A_C_A_B_@~@~A~D_F^~E^~B~D~A~C~@^_A_C_D~@_D~@~B~B_A~C~B?~B~B~L~B_E~D?_C_G~B?_C_E_A_C~B_G_C_C_C_C_C~@_C_C_A~A_@_C?_C_B_C~g@~D~@~F~J?_E~@_E_A~D??_E_C~F?_G_O~B~F~F~J_C~F_O_G_C_O_S_K~B~J_C~R~F_E~B?~D?~D_EnH_A_Bo@_C_BNoBOo@_@_@o@_B_@o@~@_@n@o@_@O^_C^O_@_A_@O_D_@oAoA_D~Ao@_A_An@oB_A_A?_@oAoA_BoCoCOo@_@OnA^~@?_BN_@OoAOoA_A_Eo@^oB_B_AoB_C_B_C_@_@^~An@~A^^O^^?~A^~@~E~@~A~B^~@~@~@~@~@~@~A~F_B~@~D~B~@~E?_C~B^~A^_C?~F~@~@~@~F_A~B_A~@_A_C^_@~A_A^_B_A?_B?_@^~C~E~AOnA^nB~AnA_@n@o@_AO^n@N_@_@OoA?_@?oAo@^?nAO~@^nA_@~@^n@~COnAnANnA~A~@nC~AnD~@n@~A~AnA~@~AnA~Bn@nAn@_@^N~AnA?~A?~@^Nn@nAnAO~C_@oC?_B_@o@_Bn@^~B?^~@^~@n@_A?nB^n@~@~AnA~@N~A?n@N~A?n@_@n@_@O?~@_D?_@~@~A~@~A?~A?^^~@^~@?_A~@~@?~A_@~B~@^~@_@~A~H~D~A~D?~C_@^~D~A_@~D_A~A~C^~B^~I_B_F_C_@~B~B~@~A~B~A?~@_D_A_E^~B~@~D~@_A~C_E_D?_C_@~C^~E_@_D_D_G_A_C_E_A_E_C_K_C_C_E_E_B_E_F_A~D_A_G_F_@_@_B_E_F_E_C~B_D_H_C_A_@^_D~F_@_E_D_E_B_F~A_F^_F~@?~B~@_E_C_A~@_E~@_A_B_B?_A_A_A?_G_B~A_B^~E~D_A~A~D_A_C~@~C^~B_B?~B?~B~@?_C_A^_C_E_BoC_AoAoB_@NO?o@oAOo@_@_@ONo@~@On@oC_BO~@~A_B~@_@^_A_E_B_A_B_D^_@_B_A_D_A_@_C?_A^_B^_B^_B_A_B~A~A^_E_@_@_B_@?nBnB~B~A~B~Gn@^n@nAn@nA_AN~@^n@~Af@f@?v@wA_@_B_Ao@_C_A_DoBo@N~@~@^oAo@n@_@_@oB_A_@oA~EN~@nA^O_@_B?oA~Bo@nBnA^?n@N^N^?~@Nn@NO^OOo@n@N^NFnBv@n@ONn@v@G_@n@^WNVONWf@Ff@w@F_@OnAoA?^~@_@N_@~@n@N~@^~A~@^_@_B^~@n@NNn@OnA^nB^n@nB~An@n@?_@_@^_A^^^n@nA^nA~B^n@~@On@n@_@^NO_@_Ao@o@o@oE_B_@o@_CoB?~@O^N^^o@o@_Bo@_C_@o@^?N_@~Jn@?^N^vAv@f@OgAOF_@_Bo@OGOg@W_Ag@wA?g@G^O^OnAN^~@O~@N_@W^?NG?WOo@g@?V?OGo@?O?g@NWv@f@NoHo@G_@FV_@Go@g@?_@^?Nf@~@?~@n@vAV_@n@NoBG?n@WOg@WG_Ag@gAo@_A?fBVfAf@^NNf@N_O_AFONg@fA^n@fBn@F_@_AgA~q@nAN_An@_Bo@?_@N_@_@n@n@n_@~C~A~D_B~@^~A_D_C_B~K~E_B~@~I_G~C_B_C~@_F_wA~@_A_B~c@_E_A~@~^_C_A~@_U~D~B~B_E~B_A_G?~@_C_h@~@~D~A~@^~A_A_@_I_@_O~C_@_C~v@~D_A~F_A_G_A~B~J~B_I_C_c@~D?~@~F~D_G~H~@?_K?_G_A_M~P~F?~@~D~B_A_K_E_E_E_I_A~j@~B_G?~h@~@_G~@~V~D_G_I~B~@_K~B_G~J~B_E_E_C_E~B_C_A_C_A~F_m@~B~D?~@~@_E~E~F_D_B_A~P~D~B~@~G~C^~E^_K~B~H~@_G~D~B_A_I?_C_I_A_A~@_E_C~@_I~B~^~J~@~D~@~B_C~@_G_C_G_mF~A~A^~B_@~A~B_@~A_F~A_D_D_B~H~I~@~@_@~A~@~D~B_A~B~A_@~@~@_B~@_@~B~@^?~@~A~@?~@~B^~@~C_@~@^~@^_@~@_A_C_@~C?_C_B~C~B^_F_@~B?~D~@?~D?~J~J~F_K?~F~D?_O_C~F_O_O_K~B_O?~B_S_S_W~F~J_K_G~B_C_G_C_K~L~D~@_A~B~@_G?~D~@_C_A~B_A_A~E_C?~B~C~E_F_D^~B~@?_FnbA~@^^N?O_@oCoaN_B?_D?n@?oA_@oBN_ANn@~C~An@nB~B_@~@nB~A~AO^n@~C~@^~@^n@N~@_C_@~B^nAOoBoBO?_@_@_@oA_Ao@_D_A_C~wAn@Nn@_A_@_@ox@^~B_@_BoA_@~x@?o@?_m@n@oAO_y@~@~A?oEo@?_AN?_ANn@~|AnBn@~C~@nB~CO~Ao@oA_B_@oC_@oCO_B_@??oeBn@OoA~dB^^o@Oo@ou@_@_AO~@nn@nDNoDoJOoB_DnCnA~I?o@_AoB~A~A~A_A_A_hA~B~D~A~A~E~C~A?~C~A~F~D~B~A~C^~G~C~B~A_@?~@~@~@_B~@?_B_D_A_G_C^oAo@NoA?oC_A_B_C^_AoAoB?~@oGo@_@_@_@n@^^oGoA_A_ANOo@OoA_@o@_AOo@_@_E_A_B?_B_B?_@~@~B~A~_G~C~A~@_B^_@_DoBO_A?o@o@_@n@n@~A_fI~B_@_@~Z?~C~@_B_`@^^~B~A_@~A_A~C_C_@_E~fA^~A~A~@_C_y@~F_A_I_C_C~E~qQ?~L_G~B_A_A~F~B_G~B_C_C_c@_O_G?_wA_[_S_K__@_K_C_K_C_O_C_C_O?_S_O~F_O_K_O_S_[_K_K_K_S_G_C_K_S_G_G_W_S_G~V_C~F_O~~W~^__@~F_W?~V?_O?_g@_o@_S_O~B_[_C_S_C_G_S_C~B_C?_G_O~J~F_G_C~F~N~N_G~V_O?__@_O_G_W_O__@~V?_[_O_C",
	latitudes: "}yBGBBiMEED@XKM?H@HMGF?CKDF@O?VTC@D?e@KJ?@@DlIEAEDFgEEFDlBGAFsFC?Bb@EEKGCDFBFFE}@D?IMMEBEVnDIICJgEQHFjABKSAIKIIAOBL@OEKBJRFFFFDxAKKAHPsAOJJg@GGBNo@CVCGVBKBKG[OCGFBJO[?c@Bf@f@?bIB?FFNGJJFCBOFOBGW?KBKKKCF?FSKKGCK?KCKCGBSKCFGBGKKBGOSCCJJGKKFJBKCBJRFBNGV?NB^VZJRNkNRBRCKGKG?KBzy@BBKCG?KKGFFFGBBBCNCGgFBJGW?KSCONJBbIC?GOGK?OBGOZFNBJFov@OKWW?CBJNFfl@GKBGWCJBBVf@CSW[C_@OKSBGWFJBJRVJz@NGN{DOGCO?KGGCOOBW?ZF^NNrK?GKK?SKC?GKSKJK?NC?G?KBb@ZRNF}e@\\JAHDAD@HB?J@A?NHH?BF?C@@IDD@?F@CBAEAFDPD@MFVGBKCi@OCMA?@?CKOKL@JAIC@EG@FEOGOIQCGIG@FGIEIE?CFKAH?CMCKCICMCBGSGOICAFF?CDGJKK?K[GGS?GBFOFJb@BCSK?Sc@SN??CG?KCOKKKGS?KO?SGFKZZFBN?GBCNR^VBF?FF?HBCBDE?HPFj@RHJPJFJTCE@?PJLDLFAK?@BJDlW?GBKG?BSBFCcf@?KFJBFKvw@OG^F?ZOJJFsBCBFWKR?{@BCGGGFNcACBRJGGw@FGKKCRs@CKBGo@K?Nf@GCF~NK?FF_~@COJB~ACGGSBGOJJFFjAK?KGGCVBWGCBRBRCzi@C?Nz@?BNCoNKRBb@OZBs@ONZjOCKBWRFf@OGRgAO?JwACJN?bGOJF{z@?KKJRFOOCKGJ?nmAGJJ{qAGOBvrAJZNCG^OOFNwCOFFN~BWGOFFNoJNGOgkAOW?FWW_@GGOOONGWWF_@^f@N_@F_@NWG^_@NO?OGVOVFNVF^f@NNNNN~w@F?WOgcAN_@w@n@FGo@ON^WN_@O?O_@Nni@OVFwi@_@Of@FN?_A_@GVNf{@^o@O^g}@n@FGOO_@?o@?gAOONv@n@fv@GFn@N_@nF^^?_@_AO~@_cA?_@OoB_@_@_A^n@n@~@_Gn@Oo@o@?n@nhA~@NnA_B~@N_A?ON??_@o@?_Do@_@n@nA?n@O^^^_s@o@o@n@~mCNOOo~Co@_A_@O^o@oA?~@oA~@^NoB~@O_AO^_@~cE^^n@On@?oBo@^oUoA~@n@~@~@_G~@^_BnDo@?_A?nAn@N_B?oBNNoB?^nA_DnAoBN_oCN_A?~SN_ANnH_@O^~L_@ONn{A?o@?^??_@?__Bo@o@^~D^_AOo@N_A_@ONn@o@^oBN^^O?No@ONnHnA_@o@_`AN_@_A^~CO_@o@O^~BN_B^~Fn@^o@o@_@n@o@nFOo@^oBN_@OnmDo@o@o@_@Nn@_A_@o@~@o@_@?o@?~@~B^^oAn@~@_[nANn@~AN_@n@OnA?_@_@n@_A^O_AN_@_CNoBoA?^O~@ni@~@^~@?o@O^?^n@^~@^~@^Oo@_@_AN~@nB^OoBo@N_A_Ao@_Ao@oAO^?oAN~A??On@Nn@NnA^~@^~C^oAo@_BoAoBoAO_C_@_@_AOoA_A^?~A~@~AOnB~In@_A?_@^No@?_Co@_A_@oAo@n@oA_@_@oA_@_@?_Dn@^?n@N^^^^?~A^nANO~@nAnA~@o_Co@NnB~AO~@_@_C_A_AoC_@_C?oA~A~AnCnP_EnBN~@NnAo@Nn@^_B_A~QnA_@n@_@^O^Nn@?_B^^_C?ON_B_@oA_Bo@_B^o@~@~@n@~AnA^nHo@o@?_@n@n@_@nD^O_Ao@_@N_@o@N~@~V_@oBONnC~A~Fn@_@_Ao@O^n^~@^Oo@_BoA_A^nAo\\N?N_AO_A?_@O_@?^^o@o@O?~@?~ANohAnAN~@_@oB?o@?npAONn@o@?N_@ONO_@_@O_@^_@^^N^sZRNNb@ZVVj@b@fA~An@?f@f@Vf@f@^~B~@v@v@nB~@O^^n@^^^n@n@?~@^?_@?_@?_@_@N^nAN~@~D~@nC~CnA~@~B~@Nn@n@nB~AnA~B~Bn@~@~A~E~B~@nAnAnA~C~B~@~G^~B~D~@?~@_A_B_B_F_C_F_E_BoCoAoDOoD_A_C_Do@_EoBoE_B_@oBO_AoBo@o@?^_@_Ao@_@N^?nA_@Nn@O_@oA_@oCoA_AO_AO_ANo@oA?_B_@_A_AgAoAg@_@_Ag@Fg@NoAw@g@o@Gw@_@g@gA_@kASSSW[{@W[SKk@W_@KW[WKWWOs@oACGBJVJJKB?KRBGKSSBGKOOCG?O?G?N?GKGCFFCKFJCCCOKFBJVKKNFRNFVRVFZZNJJNNCNCGFNR?RBGF?FNFRNVNNBFJJ^F?OWWOSSOOSKO?KBVRJBJ??FZBGNN?FBN?GW?OGJCK?JGNKNFFKNGBC?CGWWW_@_AGk@OOGW[OKWKW[KGNFBS?NRJFBK[SCBRRBCJGKW?G?FBG?B?G?SB?GCGKWCSCKBKKKCRBCKKO?OOOCFk@?_@?CJGG?JC??KGGCOOCFCF?OWKSB?G?JJFC?RNGJFFBKFBSOWSOg@GGOC[c@_@GWBGOOCGCGJGSKOBK?W?SBGBKGOK?BBGJBJBJCFBNNFOKNBNVZBGBGBZBGNF?FJJCG[OG?K?C[?OKBKFKCK?GBGBCGWORV?FNRRJZf@FSb@BNVf@F?Nb@BRFVNVFNRBKFBRN^BSKGGBKGGCJGRCNJBNKCBNJSCNFCOOOFb@RJZFBGGFNJ?FJFBJFFb@?WBBFN?JFGKN^RFNGS?RFCO[BRGSOSGO[?KBFFJG?K?SFCFOJCSKKBKBSGOK[KOBWWWOOKKWk@CON[OKBKS[?KW_@OCNV?S_@KGBCFNGFNVRf@NFNFNv@NRNFBCBJJJNNNNVRVK[?GGBVVNBN^F?NVJV?SGOGGCOC[W[C?OKKGBKCC_@CBKCg@KOG?K_@?OOK[KGOGBb@FJVNFCKG?GBGG^VVVBVNVJFJRFFV^^FZJJJJVb@FBJJVNC?FCBCBN?FRFKKSKOS?BJG?B_@WOSSBGBOKOR?o@Ok@G_@KW_ASKCGSBO?OKO?GKGC?J?CBN?G?JGF?GGc@k@KBg@_@RNWKKCK_@CKWSGGBG??KGBG?G?CGBKGCEI?C?OEE?IABRG?DIDACG_@IUE?A@LF?B?BAECCCKKCGGKCc@IIEOECBCBAEBCGC@HAI?OOCSK[KBCKMGACHBGMIA?JD@KDAIGGBA@P?SEESE@GEESMKAUM]Mc@BBKKFW?VBGGSCG[?KNFNR^F?BJFGFX@FBNPP@P@FFFAFCHCFFFD?BMAAWDHH?HLDBDMC?IIN?GQCSCKCCJCVFCKOKG[ZFCg@[c@k@OWSKFVNJCKOc@k@CJGSWWGKC?KFFBKKGFK?KJGS?OOGJFGJ?JGJJFCJ?KOFB[?O[s@_@OO_@SKGWW_@g@Go@W?FGNNN^VVVVF?RBVBRRNVJ?nABFCRFFBJNZFGVRN?BFBRVFVRNZNVBCB??F?JLNHADCEQG[KB?O?KCS[O?S?SKSKo@?GOOFNVBCJBRRJJ?KFCK?SSSJKBGSSNBJ?WOCBOBCWGKR[Jf@Nc@?CKSK[C?CNKG?FKOCOO?FCGOSBSCBCGBSK?RWKOG?NGGOGFVWo@WOW_@g@G_@g@GGWFg@OVw@OgAWOON_AF~@_Af@o@v@o@n@N?^WNVNFf@Vv@f@^^V?WOOWGv@NFVf@^^N^NOWG_@_@FNVOg@W_@G_@F^w@_@Ow@WWFv@?^NVFOo@Gw@O_@n@FF_@?_@n@?WWo@GGGN~@f@o@?_@O_B_@_@_BN~AN~DN~@nANONNN_A_AoAOn@n@_@_AO?o@_A_A_Ao@n@~@^o@_@?OOn@??^Nn@O_AOOOO_BO_AoAO_A_@_A^N^?n@~@^nBNN_An@_@Nn@?_A^N^^~A^_Bn@O^_@N_A_@O^n@o@N^n@^ONnA~@o@N_@nAOo@o@^On@~@nAnAo@N~@n@N~Ao@o@?oA^^nA_@n@nCNO~@~@n@^o@Nn@o@n@^nAn@?nAn@Nn@n@N~@n@^nA~@_D_E_B_A_@O_Eo@_BOO~@nAO_A?nB~@^?NN_@o@n@O?^~A~@~@~A^?n@^Oo@NnAnAnA~BnA~B~AnB~@nAo@n@?~@nA~@Nn@n@nB~A~@^On@_Ao@_A_@_AON_@_@oA_@^~@O_@?_B_@~@N~@?n@^Nn@No@^?^^^~@n@n@~A~AOn@n@n@On@n@nAnCnA?~@~A^^^o@n@^^n@N^oAO?ON^?~@NnAnA~A^nA~B~A?~A~An@nAoA_@o@?o@N_@_BOo@?~AnC~AO~AnA^~A~@nC^~AOOoA_@_A_EoB_AoBo@oA_C_CoC?_A~@^N_@^_C_Bo@?o@OoA_@_BNo@nAn@?^^~@^^nA~A^Nn@?~@~BnB~B?~A^^^_@oAo@oBo@oAoB_CoH_A_CnA^?oB_@_@N_@_@o@o@?_A^ON???O_@wAWN^GO_@WO?WoA?Wg@WNWO?^NG??^?N?fCNV^^VnAVo@o@OV^f@v@?VOFOg@oAg@fBf@n@VnB~@N~@OnAn@?^n@N~@?n@^^N~@n@?n@?n@NO_F_@_Ao@g@_AwAw@_Ao@g@_@Ow@g@Gg@OWg@OGg@cAWWG[O_ACVf@^ZRWOWg@SOc@wc@RBZf@b@rANf@V^?V?Fn@VN?Vv@^NF^VF?WFgA_BWGWF_@?g@o@N?F?OWWo@?F~@o@WW_@GW?Ww@OO?F?WO_@?FWo@g@W?NWNVFVFNCJNJr@~uBo@^_@OoAo@o@O^NnCnB~BnA~AnBNoC_A_@oBnKnD^~C^o@_C_A_@_A_`DoBO~C~Bn@NOo@o@o@{SR?NFVRFj@FCWFC[BKg@WOBNOg@[KWR?JRBFGWCNRC[ZNVVVBC?G?CJ?BC?FFOGbEKS?OCCBFZK?RNJBK?^RF_@OGGSCG?FFJNRSnLHNBBNDFQIACMAta@BJBR?FBKGOGfdAn@~Ao@nV_AOn@_Z_CO~CoTn@n@_AnU?n@?nZN_@_A_eDnA?n@OoBn@?nAN~@~@n@o@o@~B^o@_@OoBO^Oo@_@??_AoA_Bo@^_A_@_A~@ON_@_A?_@_C_A?nAnA_C_@N~@^?_@^n@N^~@_@^n@NnA^^O~AO_W^_@N?_@_@o@N_ANO_@ONoAo@No@_@n@?O_A?_AN_A?N^^^^~B?n@^n@?n@NN~hDN_@_@^~Ao@_A_Bo@^o@No@o@^n@n@nA~@Oo@_B_@_@_@~@?N~@O^No@ON~@?^nAOn@n@n@?~@NOn@nB~@nBN^nANnBNo@Nn@NON_BO~@~@nA_A^NOnA~AN^~BnCnB^~COnAnD~C~@n@~B~A~@^~@^~B~D~@~A?~@~C~A^_@~D~A~@?~C?~A~@~@~B?~A~@~@~D~C^~@_A_C_@_A_G_A_C_@_E_@_D_C_E_E_D_M_D_C_G_CoB_C_@oC_@oF_Co@O_B_Ao@o@N_AoAO_A_A_@_@Oo@_@_B?oEoB_@o@?nA^^o@_@_@_@o@_@oA_BoA?_AOoC_@^^_@o@O_@_A_@_@o@oAoAo@o@oBo@_@o@_Ao@_@_@OoAoC_@_A~C~Bn@nAnAnAnBn@_A_Bo@_A_AN_@o@Oo@_BoA_A_C_A_@?o@oBo@Oo@_B_Ao@oAoB_A_DoBoBn@n@_AoB_@_A?_@OoA^oA_A^o@o@oAn@_@_AN_@oBo@O_A~@N_CO?o@o@^^^~@o@_BnC^n@~@^n@^~AoA_AoA_B^o@^oBN_A_@o@_CN_A_Bn@O?o@OO_AOn@?oAO_@_A_@O_Bo@?o@n@On@On@On@?~@o@?_AN^N_A~@_A~@_@Nn@?n@^^_@^~A_@_Bo@^_@_@nA^ON_ANn@oA_@_@_@oB_A~@nAn@?^nAoA^nAn@_@_BoANnANnA^~@_@n@n@o@n@NnAN^?N^Nn@~@nBnAN~BNO^~@^^ON^^n@~@~@^f@Ng@^WOo@oBG_Ao@oAo@_Bo@oB_A_A_AO^O^~@NnA~A?n@oAoA?nC^N^^nAN~@_@n@Nn@Nn@oA?^N^nA~@?~A?ONNv@?f@n@OVVv@VFf@f@NNV_@o@o@OOgBWo@?Vf@^OF^?n@Nv@^NOn@v@Gv@VOo@_@g@NW?_@n@FGf@FNGNGVVGn@f@NVF^FNONW^FV^Vn@v@g@^n@fAVw@_@?Oo@WVnAOf@nA?v@NFVNGNVFN^^Nf@~@n@nAnA~F~AN_A_A?oAoA_BOn@o@ONONO^O^N^N_@N?o@NONn@^O^^nA~AnBnCnAnA~@nA?n@o@o@_CO_@Nn@~A?nBo@nD~@?ONONn@N~DnANnAo_Bn@OF^NVn@NFWFV?WWFVONV?OGV?WOWWWGGw@?nFfA^_@FfAN^f@n@f@FOw@_@w@g@O_@g@^OWGG_@ONGnFW_Ag@_@O?N^FW?WW?g@GGG?GOf@GVf@Vn@v@FWONfEGWOWg@GFN?VFVG?V_CWOOGWNVGNN^?OFwYNn@NFnAGn@WvAFw@w@wA_X~@N_A~@Nn@NN_@_@_K?o@?~@N~@No@~@_AnGOo@?_]o@nA?~A_@^^~A^_Ao@O_@_@?^^^~T^o@n@No@No@_C~A^oG^oA?oPNo@?_AONoB_A_A^^o@n@_@~@?_A_@NoA_@o@n@N~@~K?_@oAo@No@O^~AOONn@_FoA^^n@o@?^nCOoB?~Ao@~D_@_@NO_BNn@?_A_@nAO~@N~AnA?~@?_Co@nMo@_A^n@?O_@^^N_AO_AOO?_@o@NO_AoA~@_@n@n@?_C^nB^~AN_H~An@n@o@_@oCo@O^?fHFOo@_@^N?VNFVWV?nBn@?W^^fAfAFo@v@?N^O~@N^~AnC^^N_@_@o@^?_@oAoBoA^_BO_A_@_@oAN_@N_@?oB?_@_@^_A?_@?_CoB_AO_A^_B?_@No@o@o@oA?_Co@^_@n@o@_@o@OnA^?^OnAo@N_@^~A?^n@n@~@n@^?N^~@^?~@NN^No@n@O^fAWo@n@v@vuD^??o@o@_@?NnGnAn@nA^?n@~@~@n@^N^O_@oAoA_@~@n@^OoA?o@o@_C_AO_@O_@n@_A_@O_@?o@Oo@_@^n@~@^n@N_BOo@nA?n@?Oo@O_@~@N~@?O_@?N~@o@o@N^n@o@?^nE?_@OOo@o@NnA_D~@n@_B~Ko@NO_@?_@_@O_A?Nn@No@n@n@?Nn@NoC_A_@nAnD_@O?O^?_AON~@N^_@O~C_AoAO~@nAoB_@O^?NnB_A?n@~cA^~@_A~@_A_E_@_E~C_E_A?~@?~@~@?~@?_@_B_B_E_E_A_@_C_C_B_A?_B_Co@oA~A_B?oAoBOnA?_@oBoA?_@_@nAO^_@^~@N~BnCnA_@_E_BoBoBOnCnCO~@nB~AnB~AnD?~A~@~B~A~A~F~C~D_[~@_A_F_DoE_B_@_BoA_@_AO~@~D~@nD~H_J?o@?nJ^_BoAn@~h@~B?~C?_A_A_C_H~@~B~A~E~D^_A_D^~K_@_A_E_E~A~D~X~@_A?_B_A~p@^_C_@_C_@~C~W_F^~B_U?_B^^_A_B~A_B_B?_B_@~A^~@~J_H_B_B_A_@~@_B~B_A~@_B?~A~A?~A~A~A~G~D~D~E~C_B_C_B_@_B_A_C^_B_C_@~@_@_D^_@~A_B~A_A_B_E?_F_C_D~C~C~D~G~D~A?~A~@^~B~@~C_B?_C_B_A_B_D?_D"
};
// src/data/land.ts
/** Degrees. */
function decode(text) {
	const degrees = [];
	let steps = 0;
	for (let i = 0; i < text.length;) {
		let piece = text.charCodeAt(i++) - 63;
		let bits = piece & 31;
		for (let shift = 5; piece & 32; shift += 5) {
			piece = text.charCodeAt(i++) - 63;
			bits |= (piece & 31) << shift;
		}
		steps += bits & 1 ? ~(bits >> 1) : bits >> 1;
		degrees.push(steps / land_default.stepsPerDegree);
	}
	return degrees;
}
function decodeArcs() {
	const longitudes = decode(land_default.longitudes);
	const latitudes = decode(land_default.latitudes);
	let i = 0;
	return land_default.rings.map((count) => {
		const arc = [];
		const end = i + Math.abs(count);
		for (; i < end; i++) arc.push([longitudes[i], latitudes[i]]);
		arc.push(arc[0]);
		return arc;
	});
}
/** Polygons of rings of one arc each. */
function listPolygons() {
	const polygons = [];
	land_default.rings.forEach((count, arc) => {
		if (count > 0) polygons.push([]);
		polygons[polygons.length - 1]?.push([arc]);
	});
	return polygons;
}
var arcs;
/** What is not land is water. The arcs are decoded when they are first asked for. */
var land = {
	type: "Topology",
	objects: { land: {
		type: "MultiPolygon",
		arcs: listPolygons()
	} },
	get arcs() {
		arcs ??= decodeArcs();
		return arcs;
	}
};
// src/data/partners.ts
var GERMANY = {
	en: "Germany",
	de: "Deutschland",
	fr: "Allemagne",
	he: "גרמניה",
	ru: "Германия",
	"sr-Cyrl": "Немачка",
	tr: "Almanya",
	"zh-Hans": "德国"
};
/** Everything that is drawn but the land. */
var bundled = {
	home: {
		id: "dortmund",
		name: {
			en: "Dortmund",
			he: "דורטמונד",
			ru: "Дортмунд",
			"sr-Cyrl": "Дортмунд",
			"zh-Hans": "多特蒙德"
		},
		ownName: {
			text: "Dortmund",
			lang: "de"
		},
		country: GERMANY,
		lonLat: [7.466, 51.5149],
		timeZone: "Europe/Berlin",
		site: "https://www.dortmund.de/"
	},
	partners: [
		{
			id: "amiens",
			name: {
				en: "Amiens",
				he: "אמיין",
				ru: "Амьен",
				"sr-Cyrl": "Амјен",
				"zh-Hans": "亚眠"
			},
			ownName: {
				text: "Amiens",
				lang: "fr"
			},
			country: {
				en: "France",
				de: "Frankreich",
				he: "צרפת",
				ru: "Франция",
				"sr-Cyrl": "Француска",
				tr: "Fransa",
				"zh-Hans": "法国"
			},
			since: 1960,
			lonLat: [2.2978, 49.8919],
			timeZone: "Europe/Paris",
			site: "https://www.amiens.fr/"
		},
		{
			id: "leeds",
			name: {
				en: "Leeds",
				he: "לידס",
				ru: "Лидс",
				"sr-Cyrl": "Лидс",
				"zh-Hans": "利兹"
			},
			ownName: {
				text: "Leeds",
				lang: "en"
			},
			country: {
				en: "United Kingdom",
				de: "Großbritannien",
				fr: "Royaume-Uni",
				he: "בריטניה",
				ru: "Великобритания",
				"sr-Cyrl": "Велика Британија",
				tr: "Birleşik Krallık",
				"zh-Hans": "英国"
			},
			since: 1969,
			lonLat: [-1.5479, 53.7965],
			timeZone: "Europe/London",
			site: "https://www.leeds.gov.uk/"
		},
		{
			id: "rostow",
			name: {
				en: "Rostov-on-Don",
				de: "Rostow am Don",
				fr: "Rostov-sur-le-Don",
				he: "רוסטוב על הדון",
				ru: "Ростов-на-Дону",
				"sr-Cyrl": "Ростов на Дону",
				tr: "Rostov-na-Donu",
				"zh-Hans": "顿河畔罗斯托夫"
			},
			ownName: {
				text: "Ростов-на-Дону",
				lang: "ru"
			},
			country: {
				en: "Russia",
				de: "Russland",
				fr: "Russie",
				he: "רוסיה",
				ru: "Россия",
				"sr-Cyrl": "Русија",
				tr: "Rusya",
				"zh-Hans": "俄罗斯"
			},
			since: 1977,
			lonLat: [39.7233, 47.2314],
			timeZone: "Europe/Moscow",
			site: "https://rostov-gorod.ru/"
		},
		{
			id: "buffalo",
			name: {
				en: "Buffalo",
				he: "באפלו",
				ru: "Буффало",
				"sr-Cyrl": "Бафало",
				"zh-Hans": "布法罗"
			},
			ownName: {
				text: "Buffalo",
				lang: "en"
			},
			country: {
				en: "United States",
				de: "USA",
				fr: "États-Unis",
				he: "ארצות הברית",
				ru: "США",
				"sr-Cyrl": "САД",
				tr: "ABD",
				"zh-Hans": "美国"
			},
			since: 1978,
			lonLat: [-78.8784, 42.8865],
			timeZone: "America/New_York",
			site: "https://www.buffalony.gov/"
		},
		{
			id: "netanya",
			name: {
				en: "Netanya",
				he: "נתניה",
				ru: "Нетания",
				"sr-Cyrl": "Нетанја",
				"zh-Hans": "内坦亚"
			},
			ownName: {
				text: "נתניה",
				lang: "he"
			},
			country: {
				en: "Israel",
				fr: "Israël",
				he: "ישראל",
				ru: "Израиль",
				"sr-Cyrl": "Израел",
				tr: "İsrail",
				"zh-Hans": "以色列"
			},
			since: 1981,
			lonLat: [34.8599, 32.3329],
			timeZone: "Asia/Jerusalem",
			site: "https://www.netanya.muni.il/"
		},
		{
			id: "novi-sad",
			name: {
				en: "Novi Sad",
				he: "נובי סאד",
				ru: "Нови-Сад",
				"sr-Cyrl": "Нови Сад",
				"zh-Hans": "诺维萨德"
			},
			ownName: {
				text: "Нови Сад",
				lang: "sr-Cyrl"
			},
			country: {
				en: "Serbia",
				de: "Serbien",
				fr: "Serbie",
				he: "סרביה",
				ru: "Сербия",
				"sr-Cyrl": "Србија",
				tr: "Sırbistan",
				"zh-Hans": "塞尔维亚"
			},
			since: 1982,
			lonLat: [19.8369, 45.2517],
			timeZone: "Europe/Belgrade",
			site: "https://novisad.rs/"
		},
		{
			id: "xian",
			name: {
				en: "Xi’an",
				he: "שיאן",
				ru: "Сиань",
				"sr-Cyrl": "Сијан",
				"zh-Hans": "西安"
			},
			ownName: {
				text: "西安",
				lang: "zh-Hans"
			},
			country: {
				en: "China",
				fr: "Chine",
				he: "סין",
				ru: "Китай",
				"sr-Cyrl": "Кина",
				tr: "Çin",
				"zh-Hans": "中国"
			},
			since: 1992,
			lonLat: [108.9286, 34.2583],
			timeZone: "Asia/Shanghai",
			site: "https://www.xa.gov.cn/"
		},
		{
			id: "trabzon",
			name: {
				en: "Trabzon",
				he: "טרבזון",
				ru: "Трабзон",
				"sr-Cyrl": "Трабзон",
				"zh-Hans": "特拉布宗"
			},
			ownName: {
				text: "Trabzon",
				lang: "tr"
			},
			country: {
				en: "Türkiye",
				de: "Türkei",
				fr: "Turquie",
				he: "טורקיה",
				ru: "Турция",
				"sr-Cyrl": "Турска",
				"zh-Hans": "土耳其"
			},
			since: 2014,
			lonLat: [39.7269, 41.005],
			timeZone: "Europe/Istanbul",
			site: "https://www.trabzon.bel.tr/"
		},
		{
			id: "zwickau",
			name: {
				en: "Zwickau",
				he: "צוויקאו",
				ru: "Цвиккау",
				"sr-Cyrl": "Цвикау",
				"zh-Hans": "茨维考"
			},
			ownName: {
				text: "Zwickau",
				lang: "de"
			},
			country: GERMANY,
			since: null,
			kind: "friendship",
			lonLat: [12.4884, 50.7272],
			timeZone: "Europe/Berlin",
			site: "https://www.zwickau.de/"
		}
	],
	asOf: "2026-11-22"
};
// src/text/de.ts
/** German, in the words of the City of Dortmund where it has them. */
var de = {
	title: "Dortmund und seine Partnerstädte",
	subtitle: "Weltkarte und Zeitleiste der Städtepartnerschaften",
	pictureAlt: "Karte mit Dortmund und seinen Partnerstädten: {names}.",
	lensTitle: "Vergrößerter Ausschnitt",
	skipLink: "Karte und Liste überspringen",
	mapNote: "Vereinfachte Karte. Sie trifft keine Aussage über Grenzen oder Gebietsansprüche.",
	boundaryNote: "Die Karte zeigt nur Land und Wasser, keine Grenzen.",
	mapData: "Kartendaten: Natural Earth",
	timeline: "Zeitleiste",
	year: "Jahr",
	progress: "{year}, Partnerstädte: {index} von {total}",
	play: "Abspielen",
	pause: "Pause",
	previous: "Vorherige Partnerschaft",
	next: "Nächste Partnerschaft",
	undated: "Ohne Jahresangabe",
	playCaption: "{year}: {city}, {index} von {total}",
	paused: "Angehalten im Jahr {year}. Partnerstädte: {index} von {total}.",
	finished: "Die Zeitleiste ist in der Gegenwart angekommen: {cities}.",
	newInYear: "{year}: neue Partnerstadt {city}",
	list: "Liste der Partnerstädte",
	cities: {
		one: "{count} Partnerstadt",
		other: "{count} Partnerstädte"
	},
	since: "seit {year}",
	noYear: "ohne Jahresangabe",
	sinceLabel: "Seit",
	ownName: "Name in der Landessprache",
	kind: "Art der Verbindung",
	twinning: "Städtepartnerschaft",
	friendship: "Städtefreundschaft",
	friendshipWithinGermany: "Städtefreundschaft innerhalb Deutschlands",
	status: "Status",
	dormant: "ruhend",
	ended: "beendet im Jahr {year}",
	endedNoYear: "beendet",
	years: {
		one: "{count} Jahr Partnerschaft",
		other: "{count} Jahre Partnerschaft"
	},
	nextAnniversary: "Nächstes Jubiläum",
	anniversary: {
		one: "{years} Jahr im Jahr {year}",
		other: "{years} Jahre im Jahr {year}"
	},
	anniversaryNow: {
		one: "Jubiläumsjahr: {years} Jahr",
		other: "Jubiläumsjahr: {years} Jahre"
	},
	distance: "Entfernung",
	distanceValue: "rund {km}\xA0km Luftlinie",
	localTime: "Ortszeit",
	sameTime: "gleiche Uhrzeit wie in Dortmund",
	hoursAhead: {
		one: "{count} Stunde später als in Dortmund",
		other: "{count} Stunden später als in Dortmund"
	},
	hoursBehind: {
		one: "{count} Stunde früher als in Dortmund",
		other: "{count} Stunden früher als in Dortmund"
	},
	website: "Website der Stadt",
	aboutTitle: "Wozu gibt es Städtepartnerschaften?",
	aboutUnderstanding: "Am Anfang ging es um Aussöhnung und Verständigung: Nach dem Zweiten Weltkrieg brachten Städtepartnerschaften Menschen über Grenzen hinweg zusammen.",
	aboutExchange: "Lebendig wird eine Partnerschaft, wenn Menschen sich begegnen: im Jugend- und Schulaustausch, beim Sport und in der Kultur.",
	aboutCooperation: "Später kamen Wirtschaft, Stadtplanung und Umweltschutz hinzu, ebenso gegenseitige Hilfe und der Austausch von Fachleuten.",
	source: "Quelle: Stadt Dortmund",
	asOf: "Stand: {date}"
};
// src/text/de-simple.ts
/** German in plain language (Einfache Sprache): short sentences, no passive, no genitive, long compounds divided by hyphens. */
var deSimple = {
	title: "Dortmund und seine Partner-Städte",
	subtitle: "Eine Welt-Karte und eine Zeit-Leiste",
	pictureAlt: "Karte mit Dortmund und seinen Partner-Städten: {names}.",
	lensTitle: "Lupe",
	skipLink: "Karte und Liste überspringen",
	mapNote: "Die Karte ist sehr einfach. Sie sagt nichts über Grenzen. Sie sagt auch nichts über Streit um Land.",
	boundaryNote: "Die Karte zeigt Land und Wasser. Sie zeigt keine Grenzen.",
	mapData: "Karte von Natural Earth",
	timeline: "Zeit-Leiste",
	year: "Jahr",
	progress: "{year}, Partner-Städte: {index} von {total}",
	play: "Start",
	pause: "Pause",
	previous: "Vorige Partnerschaft",
	next: "Nächste Partnerschaft",
	undated: "Ohne Jahr",
	playCaption: "{year}: {city}, {index} von {total}",
	paused: "Pause im Jahr {year}. Partner-Städte: {index} von {total}.",
	finished: "Die Zeit-Leiste ist am Ende. Heute gibt es: {cities}.",
	newInYear: "{year}: {city} ist jetzt Partner-Stadt",
	list: "Liste mit den Partner-Städten",
	cities: {
		one: "{count} Partner-Stadt",
		other: "{count} Partner-Städte"
	},
	since: "seit {year}",
	noYear: "ohne Jahr",
	sinceLabel: "Seit",
	ownName: "Name in der Sprache vom Land",
	kind: "Art",
	twinning: "Städte-Partnerschaft",
	friendship: "Städte-Freundschaft",
	friendshipWithinGermany: "Städte-Freundschaft in Deutschland",
	status: "Status",
	dormant: "macht Pause",
	ended: "Ende im Jahr {year}",
	endedNoYear: "zu Ende",
	years: {
		one: "{count} Jahr Partnerschaft",
		other: "{count} Jahre Partnerschaft"
	},
	nextAnniversary: "Nächstes Jubiläum",
	anniversary: {
		one: "{years} Jahr im Jahr {year}",
		other: "{years} Jahre im Jahr {year}"
	},
	anniversaryNow: {
		one: "Dieses Jahr: {years} Jahr",
		other: "Dieses Jahr: {years} Jahre"
	},
	distance: "Entfernung",
	distanceValue: "ungefähr {km}\xA0km in gerader Linie",
	localTime: "Uhrzeit dort",
	sameTime: "gleiche Uhrzeit wie in Dortmund",
	hoursAhead: {
		one: "{count} Stunde später als in Dortmund",
		other: "{count} Stunden später als in Dortmund"
	},
	hoursBehind: {
		one: "{count} Stunde früher als in Dortmund",
		other: "{count} Stunden früher als in Dortmund"
	},
	website: "Internet-Seite von der Stadt",
	aboutTitle: "Warum gibt es Städte-Partnerschaften?",
	aboutUnderstanding: "Am Anfang ging es um Versöhnung: Menschen aus vielen Ländern wollten sich nach dem 2.\xA0Welt-Krieg besser verstehen.",
	aboutExchange: "Die Menschen treffen sich: in Jugend-Gruppen, in der Schule, beim Sport und in der Kultur.",
	aboutCooperation: "Später kamen neue Themen dazu: Wirtschaft, Stadt-Planung, Umwelt, Hilfe und Wissen von Fach-Leuten.",
	source: "Infos von der Stadt Dortmund",
	asOf: "Infos vom {date}"
};
// src/text/en.ts
/** English, British spelling. */
var en = {
	title: "Dortmund and its partner cities",
	subtitle: "World map and timeline of the partnerships",
	pictureAlt: "Map of Dortmund and its partner cities: {names}.",
	lensTitle: "Enlarged section",
	skipLink: "Skip map and list",
	mapNote: "Simplified map. It takes no position on borders or territorial claims.",
	boundaryNote: "The map shows only land and water, no borders.",
	mapData: "Map data: Natural Earth",
	timeline: "Timeline",
	year: "Year",
	progress: "{year}, partner cities: {index} of {total}",
	play: "Play",
	pause: "Pause",
	previous: "Previous partnership",
	next: "Next partnership",
	undated: "No year given",
	playCaption: "{year}: {city}, {index} of {total}",
	paused: "Paused at {year}. Partner cities: {index} of {total}.",
	finished: "The timeline has reached today: {cities}.",
	newInYear: "{year}: new partner city {city}",
	list: "List of partner cities",
	cities: {
		one: "{count} partner city",
		other: "{count} partner cities"
	},
	since: "since {year}",
	noYear: "no year given",
	sinceLabel: "Since",
	ownName: "Name in the local language",
	kind: "Type of link",
	twinning: "City partnership",
	friendship: "City friendship",
	friendshipWithinGermany: "City friendship within Germany",
	status: "Status",
	dormant: "dormant",
	ended: "ended in {year}",
	endedNoYear: "ended",
	years: {
		one: "{count} year of partnership",
		other: "{count} years of partnership"
	},
	nextAnniversary: "Next anniversary",
	anniversary: {
		one: "{years} year in {year}",
		other: "{years} years in {year}"
	},
	anniversaryNow: {
		one: "{years} year this year",
		other: "{years} years this year"
	},
	distance: "Distance",
	distanceValue: "about {km}\xA0km as the crow flies",
	localTime: "Local time",
	sameTime: "same time as in Dortmund",
	hoursAhead: {
		one: "{count} hour ahead of Dortmund",
		other: "{count} hours ahead of Dortmund"
	},
	hoursBehind: {
		one: "{count} hour behind Dortmund",
		other: "{count} hours behind Dortmund"
	},
	website: "City website",
	aboutTitle: "What are city partnerships for?",
	aboutUnderstanding: "At first it was about reconciliation and understanding: after the Second World War, city partnerships brought people together across borders.",
	aboutExchange: "A partnership comes to life when people meet: in youth and school exchanges, in sport and in culture.",
	aboutCooperation: "Business, city planning and the environment were added later, along with mutual help and the exchange of experts.",
	source: "Source: City of Dortmund",
	asOf: "As of {date}"
};
// src/text/fr.ts
/** French. No-break spaces stand before colons and units, a narrow one before question marks. */
var fr = {
	title: "Dortmund et ses villes jumelées",
	subtitle: "Carte du monde et frise chronologique des jumelages",
	pictureAlt: "Carte de Dortmund et de ses villes jumelées\xA0: {names}.",
	lensTitle: "Zone agrandie",
	skipLink: "Passer la carte et la liste",
	mapNote: "Carte simplifiée. Elle ne prend position ni sur les frontières ni sur les revendications territoriales.",
	boundaryNote: "La carte ne montre que les terres et les eaux, sans frontières.",
	mapData: "Données cartographiques\xA0: Natural Earth",
	timeline: "Frise chronologique",
	year: "Année",
	progress: "{year}, villes jumelées\xA0: {index} sur {total}",
	play: "Lecture",
	pause: "Pause",
	previous: "Jumelage précédent",
	next: "Jumelage suivant",
	undated: "Année non indiquée",
	playCaption: "{year}\xA0: {city}, {index} sur {total}",
	paused: "Pause en {year}. Villes jumelées\xA0: {index} sur {total}.",
	finished: "Fin de la frise, aujourd’hui\xA0: {cities}.",
	newInYear: "{year}\xA0: {city}, nouvelle ville jumelée",
	list: "Liste des villes jumelées",
	cities: {
		one: "{count} ville jumelée",
		many: "{count} de villes jumelées",
		other: "{count} villes jumelées"
	},
	since: "depuis {year}",
	noYear: "année non indiquée",
	sinceLabel: "Année de début",
	ownName: "Nom dans la langue locale",
	kind: "Type de lien",
	twinning: "Jumelage",
	friendship: "Amitié entre villes",
	friendshipWithinGermany: "Amitié entre villes allemandes",
	status: "Statut",
	dormant: "en sommeil",
	ended: "terminé en {year}",
	endedNoYear: "terminé",
	years: {
		one: "{count} an de partenariat",
		many: "{count} d’années de partenariat",
		other: "{count} ans de partenariat"
	},
	nextAnniversary: "Prochain anniversaire",
	anniversary: {
		one: "{years} an en {year}",
		many: "{years} d’années en {year}",
		other: "{years} ans en {year}"
	},
	anniversaryNow: {
		one: "{years} an cette année",
		many: "{years} d’années cette année",
		other: "{years} ans cette année"
	},
	distance: "Distance",
	distanceValue: "environ {km}\xA0km à vol d’oiseau",
	localTime: "Heure locale",
	sameTime: "même heure qu’à Dortmund",
	hoursAhead: {
		one: "{count} heure de plus qu’à Dortmund",
		many: "{count} d’heures de plus qu’à Dortmund",
		other: "{count} heures de plus qu’à Dortmund"
	},
	hoursBehind: {
		one: "{count} heure de moins qu’à Dortmund",
		many: "{count} d’heures de moins qu’à Dortmund",
		other: "{count} heures de moins qu’à Dortmund"
	},
	website: "Site de la ville",
	aboutTitle: "À quoi servent les jumelages ?",
	aboutUnderstanding: "Au départ, il s’agissait de réconciliation et de compréhension entre les peuples\xA0: après la Seconde Guerre mondiale, les jumelages ont rapproché les habitants par-delà les frontières.",
	aboutExchange: "Un partenariat prend vie lorsque les gens se rencontrent\xA0: lors d’échanges de jeunes ou d’élèves, dans le sport et la culture.",
	aboutCooperation: "L’économie, l’urbanisme et l’environnement s’y sont ajoutés par la suite, de même que l’entraide et les échanges d’experts.",
	source: "Source\xA0: Ville de Dortmund",
	asOf: "Date des données\xA0: {date}"
};
// src/text/he.ts
/** Hebrew. `one` and `two` carry the number in words, so that {count} or {years} is missing there on purpose. */
var he = {
	title: "דורטמונד והערים התאומות שלה",
	subtitle: "מפת עולם וציר זמן של הערים התאומות",
	pictureAlt: "מפה של דורטמונד והערים התאומות שלה: {names}.",
	lensTitle: "אזור מוגדל",
	skipLink: "דילוג על המפה והרשימה",
	mapNote: "מפה סכמטית. אין בה משום נקיטת עמדה בשאלות של גבולות או תביעות טריטוריאליות.",
	boundaryNote: "המפה מציגה יבשה ומים בלבד, ללא גבולות.",
	mapData: "נתוני המפה: Natural Earth",
	timeline: "ציר הזמן",
	year: "שנה",
	progress: "{year}, ערים תאומות: {index} מתוך {total}",
	play: "הפעלה",
	pause: "השהיה",
	previous: "השותפות הקודמת",
	next: "השותפות הבאה",
	undated: "ללא ציון שנה",
	playCaption: "{year}: {city}, {index} מתוך {total}",
	paused: "השהיה בשנת {year}. ערים תאומות: {index} מתוך {total}.",
	finished: "ציר הזמן הגיע לימינו: {cities}.",
	newInYear: "{year}: עיר תאומה חדשה – {city}",
	list: "רשימת הערים התאומות",
	cities: {
		one: "עיר תאומה אחת",
		two: "שתי ערים תאומות",
		other: "{count} ערים תאומות"
	},
	since: "מאז {year}",
	noYear: "ללא ציון שנה",
	sinceLabel: "שנת התחלה",
	ownName: "השם בשפה המקומית",
	kind: "סוג הקשר",
	twinning: "ברית ערים תאומות",
	friendship: "ידידות בין ערים",
	friendshipWithinGermany: "ידידות בין ערים בגרמניה",
	status: "מצב",
	dormant: "לא פעילה כעת",
	ended: "הסתיימה בשנת {year}",
	endedNoYear: "הסתיימה",
	years: {
		one: "שנה אחת של שותפות",
		two: "שנתיים של שותפות",
		other: "{count} שנות שותפות"
	},
	nextAnniversary: "יום השנה הבא",
	anniversary: {
		one: "שנה אחת של שותפות בשנת {year}",
		two: "שנתיים של שותפות בשנת {year}",
		other: "{years} שנות שותפות בשנת {year}"
	},
	anniversaryNow: {
		one: "השנה: שנה אחת של שותפות",
		two: "השנה: שנתיים של שותפות",
		other: "השנה: {years} שנות שותפות"
	},
	distance: "מרחק",
	distanceValue: "כ־{km}\xA0ק״מ בקו אווירי",
	localTime: "השעה המקומית",
	sameTime: "אותה שעה כמו בדורטמונד",
	hoursAhead: {
		one: "מאוחר בשעה אחת לעומת דורטמונד",
		two: "מאוחר בשעתיים לעומת דורטמונד",
		other: "מאוחר ב־{count} שעות לעומת דורטמונד"
	},
	hoursBehind: {
		one: "מוקדם בשעה אחת לעומת דורטמונד",
		two: "מוקדם בשעתיים לעומת דורטמונד",
		other: "מוקדם ב־{count} שעות לעומת דורטמונד"
	},
	website: "אתר העירייה",
	aboutTitle: "לשם מה ערים תאומות?",
	aboutUnderstanding: "בתחילה עמדו במרכז הפיוס וההבנה בין העמים: לאחר מלחמת העולם השנייה סייעו בריתות ערים תאומות לקרב בין אנשים מעבר לגבולות.",
	aboutExchange: "השותפות קמה לחיים כשאנשים נפגשים: בחילופי נוער ותלמידים, בספורט ובתרבות.",
	aboutCooperation: "עם השנים נוספו גם כלכלה, תכנון ערים ואיכות הסביבה, וכן סיוע הדדי וחילופי מומחים.",
	source: "מקור: עיריית דורטמונד",
	asOf: "נכון ל־{date}"
};
// src/text/ru.ts
/** Russian. No-break spaces stand beside {year} and before dashes. */
var ru = {
	title: "Дортмунд и его города-побратимы",
	subtitle: "Карта мира и хронология побратимских связей",
	pictureAlt: "Карта с Дортмундом и его городами-побратимами: {names}.",
	lensTitle: "Увеличенный фрагмент",
	skipLink: "Пропустить карту и список",
	mapNote: "Карта упрощена и не выражает какой-либо позиции по вопросам границ и территориальных претензий.",
	boundaryNote: "На карте показаны только суша и вода, без границ.",
	mapData: "Картографические данные: Natural Earth",
	timeline: "Хронология",
	year: "Год",
	progress: "{year}, города-побратимы: {index} из {total}",
	play: "Пуск",
	pause: "Пауза",
	previous: "Предыдущее партнёрство",
	next: "Следующее партнёрство",
	undated: "Без указания года",
	playCaption: "{year}: {city}, {index} из {total}",
	paused: "Пауза: {year}\xA0год. Города-побратимы: {index} из {total}.",
	finished: "Хронология дошла до сегодняшнего дня: {cities}.",
	newInYear: "{year}: новый город-побратим\xA0— {city}",
	list: "Список городов-побратимов",
	cities: {
		one: "{count} город-побратим",
		few: "{count} города-побратима",
		many: "{count} городов-побратимов",
		other: "{count} города-побратима"
	},
	since: "с\xA0{year}\xA0года",
	noYear: "год не указан",
	sinceLabel: "Год начала",
	ownName: "Название на местном языке",
	kind: "Вид связей",
	twinning: "Побратимские связи",
	friendship: "Дружба между городами",
	friendshipWithinGermany: "Дружба между городами Германии",
	status: "Статус",
	dormant: "приостановлено",
	ended: "завершено в\xA0{year}\xA0году",
	endedNoYear: "завершено",
	years: {
		one: "{count} год партнёрства",
		few: "{count} года партнёрства",
		many: "{count} лет партнёрства",
		other: "{count} года партнёрства"
	},
	nextAnniversary: "Ближайший юбилей",
	anniversary: {
		one: "{years} год в\xA0{year}\xA0году",
		few: "{years} года в\xA0{year}\xA0году",
		many: "{years} лет в\xA0{year}\xA0году",
		other: "{years} года в\xA0{year}\xA0году"
	},
	anniversaryNow: {
		one: "В этом году\xA0— {years} год",
		few: "В этом году\xA0— {years} года",
		many: "В этом году\xA0— {years} лет",
		other: "В этом году\xA0— {years} года"
	},
	distance: "Расстояние",
	distanceValue: "около {km}\xA0км по прямой",
	localTime: "Местное время",
	sameTime: "то же время, что и в Дортмунде",
	hoursAhead: {
		one: "на {count} час больше, чем в Дортмунде",
		few: "на {count} часа больше, чем в Дортмунде",
		many: "на {count} часов больше, чем в Дортмунде",
		other: "на {count} часа больше, чем в Дортмунде"
	},
	hoursBehind: {
		one: "на {count} час меньше, чем в Дортмунде",
		few: "на {count} часа меньше, чем в Дортмунде",
		many: "на {count} часов меньше, чем в Дортмунде",
		other: "на {count} часа меньше, чем в Дортмунде"
	},
	website: "Сайт города",
	aboutTitle: "Зачем нужны города-побратимы?",
	aboutUnderstanding: "Вначале главными были примирение и взаимопонимание: после Второй мировой войны побратимские связи сближали людей из разных стран.",
	aboutExchange: "Партнёрство оживает, когда люди встречаются: в молодёжных и школьных обменах, в спорте и культуре.",
	aboutCooperation: "Позднее добавились экономика, градостроительство и охрана окружающей среды, а также взаимная помощь и обмен опытом между специалистами.",
	source: "Источник: администрация Дортмунда",
	asOf: "По состоянию на {date}"
};
// src/text/serbian.ts
/** Lower case pairs in the order of the Cyrillic alphabet; three letters become two. */
var PAIRS = "аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš";
var LATIN = /* @__PURE__ */ new Map();
for (const pair of PAIRS.split(" ")) {
	const [cyrillic, latin] = [pair.slice(0, 1), pair.slice(1)];
	LATIN.set(cyrillic, latin);
	LATIN.set(cyrillic.toUpperCase(), latin.slice(0, 1).toUpperCase() + latin.slice(1));
}
var isUpper = (letter) => letter !== void 0 && letter !== letter.toLowerCase();
var isLower = (letter) => letter !== void 0 && letter !== letter.toUpperCase();
/**
* Serbian in Latin letters (gajica), letter by letter; everything else stays as it is. The three
* letters that become two follow their neighbours: Његош is Njegoš, КОЊ is KONJ.
*/
function toLatin(cyrillic) {
	let latin = "";
	for (let at = 0; at < cyrillic.length; at++) {
		const letter = cyrillic.charAt(at);
		const written = LATIN.get(letter) ?? letter;
		const [before, after] = [cyrillic[at - 1], cyrillic[at + 1]];
		const shouted = isUpper(letter) && (isUpper(after) || isUpper(before) && !isLower(after));
		latin += written.length > 1 && shouted ? written.toUpperCase() : written;
	}
	return latin;
}
// src/text/sr-Cyrl.ts
/** Serbian in Cyrillic letters; the edition in Latin letters is computed from it. */
var srCyrl = {
	title: "Дортмунд и његови градови побратими",
	subtitle: "Карта света и временска линија братимљења градова",
	pictureAlt: "Карта са Дортмундом и његовим градовима побратимима: {names}.",
	lensTitle: "Увећани део",
	skipLink: "Прескочи карту и списак",
	mapNote: "Карта је поједностављена и не изражава став о границама ни о територијалним захтевима.",
	boundaryNote: "Карта приказује само копно и воду, без граница.",
	mapData: "Картографски подаци: Natural Earth",
	timeline: "Временска линија",
	year: "Година",
	progress: "{year}, градови побратими: {index} од {total}",
	play: "Покрени",
	pause: "Пауза",
	previous: "Претходно партнерство",
	next: "Следеће партнерство",
	undated: "Без наведене године",
	playCaption: "{year}: {city}, {index} од {total}",
	paused: "Пауза у {year}.\xA0години. Градови побратими: {index} од {total}.",
	finished: "Временска линија је стигла до данас: {cities}.",
	newInYear: "{year}: нови град побратим\xA0– {city}",
	list: "Списак градова побратима",
	cities: {
		one: "{count} град побратим",
		few: "{count} града побратима",
		other: "{count} градова побратима"
	},
	since: "од {year}.\xA0године",
	noYear: "година није наведена",
	sinceLabel: "Година почетка",
	ownName: "Назив на локалном језику",
	kind: "Врста везе",
	twinning: "Братимљење градова",
	friendship: "Пријатељство градова",
	friendshipWithinGermany: "Пријатељство градова унутар Немачке",
	status: "Статус",
	dormant: "мирује",
	ended: "завршено {year}.\xA0године",
	endedNoYear: "завршено",
	years: {
		one: "{count} година партнерства",
		few: "{count} године партнерства",
		other: "{count} година партнерства"
	},
	nextAnniversary: "Следећа годишњица",
	anniversary: {
		one: "{years} година у {year}.\xA0години",
		few: "{years} године у {year}.\xA0години",
		other: "{years} година у {year}.\xA0години"
	},
	anniversaryNow: {
		one: "Ове године: {years} година",
		few: "Ове године: {years} године",
		other: "Ове године: {years} година"
	},
	distance: "Удаљеност",
	distanceValue: "око {km}\xA0km ваздушном линијом",
	localTime: "Локално време",
	sameTime: "исто време као и у Дортмунду",
	hoursAhead: {
		one: "{count} сат касније него у Дортмунду",
		few: "{count} сата касније него у Дортмунду",
		other: "{count} сати касније него у Дортмунду"
	},
	hoursBehind: {
		one: "{count} сат раније него у Дортмунду",
		few: "{count} сата раније него у Дортмунду",
		other: "{count} сати раније него у Дортмунду"
	},
	website: "Веб-сајт града",
	aboutTitle: "Чему служи братимљење градова?",
	aboutUnderstanding: "У почетку су најважнији били помирење и разумевање међу народима: после Другог светског рата братимљење градова зближавало је људе без обзира на границе.",
	aboutExchange: "Партнерство оживљава када се људи сусрећу: у размени младих и ученика, у спорту и култури.",
	aboutCooperation: "Касније су се придружили привреда, урбанизам и заштита животне средине, као и узајамна помоћ и размена стручњака.",
	source: "Извор: Град Дортмунд",
	asOf: "Датум података: {date}"
};
// src/text/tr.ts
/** Turkish. No city takes a suffix. */
var tr = {
	title: "Dortmund ve kardeş şehirleri",
	subtitle: "Kardeş şehirlerin dünya haritası ve zaman çizelgesi",
	pictureAlt: "Dortmund ve kardeş şehirlerini gösteren harita: {names}.",
	lensTitle: "Büyütülmüş bölüm",
	skipLink: "Haritayı ve listeyi atla",
	mapNote: "Sadeleştirilmiş harita. Sınırlar veya toprak talepleri konusunda görüş bildirmez.",
	boundaryNote: "Harita yalnızca kara ve su alanlarını gösterir, sınır göstermez.",
	mapData: "Harita verileri: Natural Earth",
	timeline: "Zaman çizelgesi",
	year: "Yıl",
	progress: "{year}, {total} kardeş şehirden {index} tanesi",
	play: "Oynat",
	pause: "Duraklat",
	previous: "Önceki kardeş şehir",
	next: "Sonraki kardeş şehir",
	undated: "Yıl belirtilmemiş",
	playCaption: "{year}: {city} ({index}/{total})",
	paused: "{year} yılında duraklatıldı: {total} kardeş şehirden {index} tanesi.",
	finished: "Zaman çizelgesi bugüne ulaştı: {cities}.",
	newInYear: "{year}: yeni kardeş şehir {city}",
	list: "Kardeş şehirler listesi",
	cities: {
		one: "{count} kardeş şehir",
		other: "{count} kardeş şehir"
	},
	since: "{year} yılından beri",
	noYear: "yıl belirtilmemiş",
	sinceLabel: "Başlangıç yılı",
	ownName: "Yerel dildeki adı",
	kind: "İlişki türü",
	twinning: "Kardeş şehir ilişkisi",
	friendship: "Dost şehir ilişkisi",
	friendshipWithinGermany: "Almanya içinde dost şehir ilişkisi",
	status: "Durum",
	dormant: "askıda",
	ended: "{year} yılında sona erdi",
	endedNoYear: "sona erdi",
	years: {
		one: "{count} yıllık kardeş şehir ilişkisi",
		other: "{count} yıllık kardeş şehir ilişkisi"
	},
	nextAnniversary: "Sonraki yıl dönümü",
	anniversary: {
		one: "{year} yılında {years}. yıl dönümü",
		other: "{year} yılında {years}. yıl dönümü"
	},
	anniversaryNow: {
		one: "Bu yıl {years}. yıl dönümü",
		other: "Bu yıl {years}. yıl dönümü"
	},
	distance: "Uzaklık",
	distanceValue: "kuş uçuşu yaklaşık {km}\xA0km",
	localTime: "Yerel saat",
	sameTime: "Dortmund ile aynı saat",
	hoursAhead: {
		one: "Dortmund saatinden {count} saat ileri",
		other: "Dortmund saatinden {count} saat ileri"
	},
	hoursBehind: {
		one: "Dortmund saatinden {count} saat geri",
		other: "Dortmund saatinden {count} saat geri"
	},
	website: "Belediyenin web sitesi",
	aboutTitle: "Kardeş şehir ilişkileri neden var?",
	aboutUnderstanding: "Başlangıçta uzlaşma ve karşılıklı anlayış ön plandaydı: İkinci Dünya Savaşı’ndan sonra kardeş şehir ilişkileri insanları sınırların ötesinde bir araya getirdi.",
	aboutExchange: "Bu ilişki, insanlar buluştukça canlanır: gençlik ve okul değişim programlarında, sporda ve kültürde.",
	aboutCooperation: "Zamanla ekonomi, şehir planlaması ve çevre koruma ile karşılıklı yardım ve uzman değişimi de eklendi.",
	source: "Kaynak: Dortmund Belediyesi",
	asOf: "{date} itibarıyla"
};
// src/text/zh-Hans.ts
/** Chinese in simplified characters. */
var zhHans = {
	title: "多特蒙德及其友好城市",
	subtitle: "友好城市世界地图与时间轴",
	pictureAlt: "地图：多特蒙德及其友好城市（{names}）。",
	lensTitle: "局部放大",
	skipLink: "跳过地图和列表",
	mapNote: "本图为简化示意图，不代表对边界或领土主张的任何立场。",
	boundaryNote: "本图仅显示陆地和水域，不绘制边界。",
	mapData: "地图数据：Natural Earth",
	timeline: "时间轴",
	year: "年份",
	progress: "{year}年，共{total}座友好城市，已显示{index}座",
	play: "播放",
	pause: "暂停",
	previous: "上一次结好",
	next: "下一次结好",
	undated: "未注明年份",
	playCaption: "{year}年：{city}，第{index}个，共{total}个",
	paused: "已暂停：{year}年，共{total}座友好城市，已显示{index}座。",
	finished: "时间轴已播放至今天：{cities}。",
	newInYear: "{year}年：与{city}结为友好城市",
	list: "友好城市列表",
	cities: { other: "{count}座友好城市" },
	since: "{year}年结好",
	noYear: "未注明年份",
	sinceLabel: "结好年份",
	ownName: "当地语言名称",
	kind: "关系类型",
	twinning: "友好城市关系",
	friendship: "城市友好关系",
	friendshipWithinGermany: "德国国内城市友好关系",
	status: "状态",
	dormant: "暂停",
	ended: "{year}年终止",
	endedNoYear: "已终止",
	years: { other: "结好{count}年" },
	nextAnniversary: "下一个周年纪念",
	anniversary: { other: "{year}年迎来{years}周年" },
	anniversaryNow: { other: "今年结好{years}周年" },
	distance: "距离",
	distanceValue: "直线距离约{km}公里",
	localTime: "当地时间",
	sameTime: "与多特蒙德时间相同",
	hoursAhead: { other: "比多特蒙德快{count}小时" },
	hoursBehind: { other: "比多特蒙德慢{count}小时" },
	website: "城市官方网站",
	aboutTitle: "为什么要结为友好城市？",
	aboutUnderstanding: "最初，重点在于和解与相互理解：第二次世界大战后，友好城市让不同国家的人们走到了一起。",
	aboutExchange: "人与人的交往让友好关系充满活力，例如青少年与学校交流、体育和文化活动。",
	aboutCooperation: "后来，合作又扩展到经济、城市规划和环境保护，以及互相帮助和专家交流。",
	source: "来源：多特蒙德市政府",
	asOf: "截至{date}"
};
// src/text/languages.ts
/** The languages of the interface, German first because it is the City's. */
var LANGUAGES = [
	"de",
	"de-simple",
	"en",
	"fr",
	"he",
	"ru",
	"sr-Cyrl",
	"sr-Latn",
	"tr",
	"zh-Hans"
];
var WRITTEN = {
	de,
	"de-simple": deSimple,
	en,
	fr,
	he,
	ru,
	"sr-Cyrl": srCyrl,
	tr,
	"zh-Hans": zhHans
};
/** The same texts, or the same forms of one, in Latin letters. */
function latinized(value) {
	if (typeof value === "string") return toLatin(value);
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, latinized(each)]));
}
var srLatn;
/** The words of a language. Serbian in Latin letters is computed at its first use. */
function textOf$1(language) {
	if (language !== "sr-Latn") return WRITTEN[language];
	return srLatn ??= latinized(srCyrl);
}
var direction = (language) => language === "he" ? "rtl" : "ltr";
/**
* The tag for `lang` attributes. Plain German is `de`: the variant `de-simple` is registered, but a
* screen reader's voice and a browser's hyphenation are only sure to know the bare language.
*/
var tagOf = (language) => language === "de-simple" ? "de" : language;
// src/model/language.ts
/** Primary subtags to languages; the long codes and the old ones are those that CLDR maps. */
var BY_CODE = /* @__PURE__ */ new Map();
for (const [language, codes] of Object.entries({
	de: "de deu ger",
	en: "en eng",
	fr: "fr fra fre",
	he: "he iw heb",
	ru: "ru rus",
	"sr-Cyrl": "sr srp scc",
	"sr-Latn": "sh hbs cnr",
	tr: "tr tur",
	"zh-Hans": "zh cmn zho chi"
})) for (const code of codes.split(" ")) BY_CODE.set(code, language);
/** Subtags by which authors mark plain German: the registered variant, and private ones. */
var PLAIN = [
	"simple",
	"leicht",
	"einfach"
];
/** Where Serbian is written in Latin letters unless the tag says otherwise (CLDR, likely subtags). */
var LATIN_REGIONS = [
	"me",
	"ro",
	"tr"
];
/** Longest beginning of a tag that is looked at, characters; RFC 5646 asks for at least 35. */
var LONGEST$1 = 80;
/**
* The language of the interface that a BCP 47 tag asks for, null where there is none. Takes anything
* and never throws: `de_DE`, `iw`, `zh-Hant-TW` find theirs, `C`, `<b>`, `hr` and numbers nothing.
* `en-US-posix` is what engines make of a system without a language, and so is nothing too.
*/
function matchLanguage(tag) {
	if (typeof tag !== "string") return null;
	const [code = "", ...rest] = (tag.slice(0, LONGEST$1).trim().toLowerCase().split(/[,;\s]/, 1)[0] ?? "").split(/[-_.@]/);
	const language = BY_CODE.get(code);
	if (language === void 0 || rest.includes("posix")) return null;
	if (language === "de" && PLAIN.some((word) => rest.includes(word))) return "de-simple";
	if (language === "sr-Cyrl" || language === "sr-Latn") return serbian(language, rest);
	return language;
}
function serbian(usual, rest) {
	if (rest.includes("latn") || rest.includes("latin")) return "sr-Latn";
	if (rest.includes("cyrl")) return "sr-Cyrl";
	return LATIN_REGIONS.some((region) => rest.includes(region)) ? "sr-Latn" : usual;
}
/** Where a language finds its text; Serbian in one script stands in for the other. */
var KEYS = {
	"de-simple": ["de-simple", "de"],
	"sr-Cyrl": [
		"sr-Cyrl",
		"sr",
		"sr-Latn"
	],
	"sr-Latn": [
		"sr-Latn",
		"sr-Cyrl",
		"sr"
	],
	"zh-Hans": ["zh-Hans", "zh"]
};
/** The text in a language; otherwise in English, otherwise the first there is. */
function localized(text, language) {
	if (typeof text === "string") return text;
	for (const key of [
		...KEYS[language] ?? [language],
		"en",
		...Object.keys(text)
	]) {
		const found = Object.hasOwn(text, key) ? text[key] : void 0;
		if (typeof found !== "string" || found === "") continue;
		return language === "sr-Latn" && key !== "en" && key.startsWith("sr") ? toLatin(found) : found;
	}
	return "";
}
// src/model/options.ts
var VIEWS = ["world"];
var PARTS = [
	"map",
	"timeline",
	"list",
	"about"
];
var THEMES$1 = [
	"auto",
	"light",
	"dark",
	"contrast"
];
/** Longest value that is looked at or quoted, characters. */
var LONGEST = 200;
var HEADING_LONGEST = 1e3;
var isAbsent = (raw) => raw === void 0 || raw === null || raw === "";
/** The text of a value, trimmed and cut; never throws, whatever it is. */
function textOf(raw) {
	if (typeof raw === "string") return raw.slice(0, LONGEST).trim();
	if (typeof raw === "number" || typeof raw === "boolean") return `${raw}`;
	return `(${typeof raw})`;
}
function oneOf(name, value, allowed, fallback, complain) {
	if (isAbsent(value)) return fallback;
	const text = textOf(value).toLowerCase();
	const found = allowed.filter((word) => word === text)[0];
	if (found === void 0) complain(name, value, allowed);
	return found ?? fallback;
}
function partsOf(value, complain) {
	if (isAbsent(value)) return PARTS;
	const words = textOf(value).toLowerCase().split(/[\s,]+/);
	const known = PARTS;
	if (words.some((word) => !known.includes(word))) complain("show", value, PARTS);
	const found = PARTS.filter((part) => words.includes(part));
	return found.length === 0 ? PARTS : found;
}
function languageOf(value, around, complain) {
	if (!isAbsent(value)) {
		const own = matchLanguage(value);
		if (own) return own;
		complain("lang", value, LANGUAGES);
	}
	for (const tag of around) {
		const match = matchLanguage(tag);
		if (match) return match;
	}
	return "de";
}
/** A whole number of at most nine digits; null where there is none. */
function integerOf(value) {
	if (typeof value === "string" && value.length > LONGEST) return null;
	const text = textOf(value);
	const number = typeof value === "number" ? value : /^[-+]?\d{1,9}$/.test(text) ? Number(text) : NaN;
	return Number.isInteger(number) ? number : null;
}
function yearOf(value, complain) {
	if (isAbsent(value)) return null;
	const year = integerOf(value);
	if (year === null) complain("year", value, ["a whole year, such as 1978"]);
	return year;
}
function idOf(value, ids, complain) {
	if (isAbsent(value)) return null;
	const text = textOf(value).toLowerCase();
	if (ids.includes(text)) return text;
	complain("selected", value, ids);
	return null;
}
function levelOf(value, complain) {
	if (isAbsent(value)) return 2;
	const level = integerOf(value);
	if (level !== null && level >= 1 && level <= 6) return level;
	complain("heading-level", value, [
		"1",
		"2",
		"3",
		"4",
		"5",
		"6"
	]);
	return 2;
}
/**
* Turns whatever was written into options that can be drawn. Never throws: an unusable value gives
* the default and a problem that names the allowed ones.
*/
function resolveOptions(raw, defaults) {
	const problems = [];
	const complain = (name, value, allowed) => problems.push({
		name,
		value: textOf(value),
		allowed
	});
	const { accent, heading } = raw;
	return {
		options: {
			language: languageOf(raw.lang, defaults.languages, complain),
			view: oneOf("view", raw.view, VIEWS, "world", complain),
			show: partsOf(raw.show, complain),
			theme: oneOf("theme", raw.theme, THEMES$1, "auto", complain),
			accent: typeof accent === "string" && accent !== "" ? textOf(accent) : null,
			year: yearOf(raw.year, complain),
			selected: idOf(raw.selected, defaults.ids, complain),
			heading: typeof heading === "string" ? heading.slice(0, HEADING_LONGEST).trim() : null,
			headingLevel: levelOf(raw.headingLevel, complain)
		},
		problems
	};
}
// src/model/memoize.ts
/**
* Remembers the last few results of a costly pure function by a key, so that instances with the same
* frame share them and a second render of the same picture costs nothing.
*/
function memoize(compute, keyOf, slots = 16) {
	const results = /* @__PURE__ */ new Map();
	return (...args) => {
		const key = keyOf(...args);
		const known = results.get(key);
		const result = known === void 0 ? compute(...args) : known;
		results.delete(key);
		if (results.size >= slots) results.delete(results.keys().next().value);
		results.set(key, result);
		return result;
	};
}
var numbers$1 = /* @__PURE__ */ new WeakMap();
var count = 0;
/** A number for an object, the same as long as it lives: the object's part in a memo's key. */
function identity(object) {
	const known = numbers$1.get(object);
	if (known !== void 0) return known;
	numbers$1.set(object, count);
	return count++;
}
// src/model/format.ts
/** Formats of one language are few; those of a time zone there is one of for every city opened. */
var SLOTS = 64;
/** Digits and calendar are fixed, so that a reader's settings do not contradict the years beside them. */
var SETTINGS = "-u-ca-gregory-nu-latn";
/** The locale for Intl. English is spelled the British way, so its dates and lists are British too. */
var localeOf = (language) => (language === "en" ? "en-GB" : tagOf(language)) + SETTINGS;
var perLanguage = (make) => memoize((language) => make(localeOf(language)), String, SLOTS);
var numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
var rules = perLanguage((locale) => new Intl.PluralRules(locale));
var lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
var dates = perLanguage((locale) => new Intl.DateTimeFormat(locale, {
	dateStyle: "long",
	timeZone: "UTC"
}));
/** Wraps a text so that its direction neither follows nor changes that of its surroundings. */
var isolate = (text) => `\u2068${text}\u2069`;
var embed = (language, text) => direction(language) === "rtl" ? isolate(text) : text;
/**
* Puts values in place of `{name}`. Numbers are written without grouping, as years are; anything else
* is to be formatted before. Values are never read as templates. What has no value becomes empty.
*/
function fill(language, template, values) {
	return template.replace(/\{(\w+)\}/g, (_, name) => Object.hasOwn(values, name) ? embed(language, String(values[name])) : "");
}
/** The form of a sentence that goes with a number. */
function plural(language, forms, n) {
	if (typeof Intl.PluralRules !== "function") return forms.other;
	const category = rules(language).select(n);
	return Object.hasOwn(forms, category) ? forms[category] : forms.other;
}
/** A quantity with the language's separators: 2.363, 2,363 or 2 363. Not for years. */
var formatNumber = (language, n) => numbers(language).format(n);
/** Names as a sentence lists them: A, B und C. */
function formatList(language, names) {
	if (typeof Intl.ListFormat !== "function") return names.map((name) => embed(language, name)).join(", ");
	return lists(language).formatToParts(names).map(({ type, value }) => type === "element" ? embed(language, value) : value).join("");
}
/** A day such as `2026-11-22` in full. What is not a day is returned as it came. */
function formatDate(language, iso) {
	const time = /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(iso.slice(0, 10)) : NaN;
	return Number.isNaN(time) ? iso : dates(language).format(time);
}
var clocks = memoize((language, timeZone) => new Intl.DateTimeFormat(localeOf(language), {
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23",
	timeZone: String(timeZone)
}), (language, timeZone) => `${language} ${timeZone}`, SLOTS);
var calendars = memoize((timeZone) => new Intl.DateTimeFormat(`en${SETTINGS}`, {
	year: "numeric",
	month: "numeric",
	day: "numeric",
	hour: "numeric",
	minute: "numeric",
	hourCycle: "h23",
	timeZone: String(timeZone)
}), String, SLOTS);
/** What calendar and clock show in a zone, as minutes, to be compared with another zone's. */
function wallMinutes(timeZone, now) {
	const parts = new Map(calendars(timeZone).formatToParts(now).map(({ type, value }) => [type, Number(value)]));
	const part = (type) => parts.get(type) ?? NaN;
	return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) / 6e4;
}
/**
* Hours by which the clocks of a zone are ahead of those of another; negative: behind. May be a
* fraction. Null where a zone is unknown.
*/
function offsetHours(timeZone, reference, now) {
	try {
		const hours = (wallMinutes(timeZone, now) - wallMinutes(reference, now)) / 60;
		return Number.isFinite(hours) ? hours : null;
	} catch {
		return null;
	}
}
/** What a clock shows in a zone, from 00:00 to 23:59, and how far it is ahead of Dortmund's. */
function localTime(language, timeZone, now, reference = "Europe/Berlin") {
	const hours = offsetHours(timeZone, reference, now);
	return hours === null ? null : {
		time: clocks(language, timeZone).format(now),
		offsetHours: hours
	};
}
// src/model/geo/sphere.ts
/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
var EARTH_RADIUS_KM = 6371.0088;
/** Great-circle distance, km. */
var distanceKm = (a, b) => geoDistance([...a], [...b]) * EARTH_RADIUS_KM;
/** Points of the great circle from a to b, both ends included, at equal steps. */
function greatCircle(a, b, steps) {
	const at = geoInterpolate([...a], [...b]);
	const points = [];
	for (let i = 0; i <= steps; i++) points.push(at(i / steps));
	return points;
}
/** The meridian in the middle of the smallest span of longitudes that holds all points, degrees. */
function middleLongitude(points) {
	const lons = points.map(([lon]) => (lon % 360 + 360) % 360).sort((a, b) => a - b);
	let widest = -1;
	let start = 0;
	for (let i = 0; i < lons.length; i++) {
		const here = lons[i];
		const gap = i + 1 < lons.length ? lons[i + 1] - here : lons[0] + 360 - here;
		if (gap > widest) {
			widest = gap;
			start = here + gap;
		}
	}
	const middle = (start + (360 - widest) / 2) % 360;
	return middle > 180 ? middle - 360 : middle;
}
// src/scene/moment.ts
function itemOf(partner, { year, axis, selected }) {
	const phase = phaseAt(partner, year, axis);
	return {
		id: partner.id,
		role: partner.kind ?? "twinning",
		phase,
		emphasis: selected === null ? "none" : partner.id === selected ? "selected" : "receded",
		quiet: partner.status === "dormant" || phase === "after"
	};
}
/** Home is an end of every link: always there, and never stepping back. */
var homeItem = (id) => ({
	id,
	role: "home",
	phase: "during",
	emphasis: "none",
	quiet: false
});
// src/scene/list.ts
/** The address, if it is an https one; nothing else is ever linked. */
function httpsOnly(site) {
	if (site === void 0) return null;
	try {
		const url = new URL(site);
		return url.protocol === "https:" ? url.href : null;
	} catch {
		return null;
	}
}
function kindOf(partner, data, language) {
	const text = textOf$1(language);
	if ((partner.kind ?? "twinning") === "twinning") return text.twinning;
	return localized(partner.country, language) !== localized(data.home.country, language) ? text.friendship : text.friendshipWithinGermany;
}
function statusOf({ status, until }, language) {
	const text = textOf$1(language);
	if (status === "dormant") return text.dormant;
	if (status !== "ended") return null;
	return until === void 0 ? text.endedNoYear : fill(language, text.ended, { year: until });
}
function sinceOf({ since }, language) {
	const text = textOf$1(language);
	return since === null ? text.noYear : fill(language, text.since, { year: since });
}
/** Clock time there, and by how much the clock differs from home's. */
function clockOf({ timeZone }, data, language, now) {
	const there = timeZone === void 0 ? null : localTime(language, timeZone, now, data.home.timeZone);
	if (there === null) return null;
	const text = textOf$1(language);
	const hours = Math.abs(there.offsetHours);
	const forms = there.offsetHours > 0 ? text.hoursAhead : text.hoursBehind;
	const difference = hours === 0 ? text.sameTime : fill(language, plural(language, forms, hours), { count: formatNumber(language, hours) });
	return `${there.time} (${difference})`;
}
/** Year of the beginning, and how long ago that is. */
function ageOf(partner, language, thisYear) {
	const text = textOf$1(language);
	if (partner.since === null) return text.noYear;
	const years = yearsSoFar(partner, thisYear);
	if (years === null) return `${partner.since}`;
	const age = fill(language, plural(language, text.years, years), { count: formatNumber(language, years) });
	return `${partner.since} (${age})`;
}
function anniversaryOf(partner, language, thisYear) {
	const next = nextAnniversary(partner, thisYear);
	if (next === null) return null;
	const { years, year } = next;
	return fill(language, plural(language, textOf$1(language).anniversary, years), {
		years: formatNumber(language, years),
		year
	});
}
function distanceOf({ lonLat }, data, language) {
	const km = formatNumber(language, Math.round(distanceKm(data.home.lonLat, lonLat)));
	return fill(language, textOf$1(language).distanceValue, { km });
}
function detailsOf(partner, data, language, open, now) {
	const text = textOf$1(language);
	const thisYear = yearOf$1(now);
	const { ownName } = partner;
	const foreign = ownName && ownName.text !== localized(partner.name, language) ? ownName : null;
	const details = [];
	const add = (id, label, value, lang = null) => {
		if (value !== null) details.push({
			id,
			label,
			value,
			lang
		});
	};
	add("ownName", text.ownName, foreign && foreign.text, foreign && foreign.lang);
	add("kind", text.kind, kindOf(partner, data, language));
	add("since", text.sinceLabel, ageOf(partner, language, thisYear));
	add("status", text.status, statusOf(partner, language));
	add("anniversary", text.nextAnniversary, anniversaryOf(partner, language, thisYear));
	add("distance", text.distance, distanceOf(partner, data, language));
	if (open) add("localTime", text.localTime, clockOf(partner, data, language, now));
	return details;
}
function badgeOf(partner, language, thisYear) {
	const years = partner.status === "ended" ? null : yearsSoFar(partner, thisYear);
	if (years === null || !isRound(years)) return null;
	return fill(language, plural(language, textOf$1(language).anniversaryNow, years), { years: formatNumber(language, years) });
}
/** All partners as text: complete by itself, in the order of the data. */
function makeListScene(data, language, moment, now) {
	const text = textOf$1(language);
	return {
		name: text.list,
		items: data.partners.map((partner) => {
			const open = partner.id === moment.selected;
			const href = httpsOnly(partner.site);
			const name = localized(partner.name, language);
			return {
				...itemOf(partner, moment),
				name,
				since: sinceOf(partner, language),
				country: localized(partner.country, language),
				badge: badgeOf(partner, language, yearOf$1(now)),
				open,
				details: detailsOf(partner, data, language, open, now),
				site: href === null ? null : {
					href,
					text: text.website,
					name: `${text.website}: ${name}`
				}
			};
		})
	};
}
// src/model/bends.ts
/** Bends that are tried, in parts of the line's length. */
var STEP = .02;
/** The direction of a line is read this far from home, px: nearer, the dot hides it. */
var READ_AT = 28;
/** Lines that leave home further apart than this do not meet again, degrees. */
var MAY_CROSS = 60;
/** Every line is fitted to the others this many times; after that nothing changes any more. */
var ROUNDS = 4;
/** What a bend costs, in parts of the line's length, against a broken rule. */
var COST_OF_BEND = 3;
var COST_OF_CROSSING$1 = .7;
var COST_OF_LEAVING = 2;
var COST_OF_OTHER_SIDE = .3;
/** The line moved sideways by `bend` of its length, most in the middle and not at all at its ends. */
function bent(line, bend) {
	if (bend === 0) return line;
	const first = line[0];
	const last = line[line.length - 1];
	const nx = -(last[1] - first[1]) * bend;
	const ny = (last[0] - first[0]) * bend;
	return line.map(([x, y], i) => {
		const part = Math.sin(Math.PI * i / (line.length - 1));
		return [x + nx * part, y + ny * part];
	});
}
/** Direction of the point at which a line is `reach` px away from its start, seen from there, degrees. */
function directionAt(line, reach) {
	const first = line[0];
	let there = line[line.length - 1];
	for (const point of line) if (distance(point, first) >= reach) {
		there = point;
		break;
	}
	return Math.atan2(there[1] - first[1], there[0] - first[0]) * 180 / Math.PI;
}
/** From b to a, −180 to 180 degrees. */
var turn = (a, b) => (a - b + 540) % 360 - 180;
function costOf$1({ foreign, side }, line, bend, rules) {
	const { frame } = rules;
	let cost = COST_OF_BEND * Math.abs(bend);
	for (const dot of foreign) {
		const missing = 1 - distanceToLine(dot.at, line) / dot.clearance;
		if (missing > 0) cost += dot.cost * (1 + missing);
	}
	if (frame && bend !== 0 && line.some((point) => !contains(frame, point))) cost += COST_OF_LEAVING;
	if (side !== 0 && Math.sign(bend) === -side) cost += COST_OF_OTHER_SIDE;
	return cost;
}
/** A line bent in one way; its own cost is looked at first, its neighbours' only then. */
function variantOf(own, reach, bend, rules) {
	const line = bent(own.line, bend);
	return {
		bend,
		line,
		cost: costOf$1(own, line, bend, rules),
		start: directionAt(line, Math.min(READ_AT, reach))
	};
}
/** All ways to bend a line: 0, 1, −1, 2, −2 … steps. */
function variantsOf(own, reach, rules) {
	const variants = [];
	for (let i = 0; i <= 20; i++) {
		const bend = STEP * Math.ceil(i / 2) * (i % 2 === 1 ? 1 : -1) || 0;
		variants.push(variantOf(own, reach, bend, rules));
	}
	return variants;
}
/**
* What two lines cost each other: leaving home too close together, and crossing on their way. Where the
* shorter one ends, `reach` px from home, it must be on the side on which it began.
*/
function friction(a, b, reach, separation) {
	const apart = turn(a.start, b.start);
	const close = Math.max(0, 1 - Math.abs(apart) / separation);
	if (Math.abs(apart) >= MAY_CROSS) return close;
	return close + (apart * turn(directionAt(a.line, reach), directionAt(b.line, reach)) < 0 ? COST_OF_CROSSING$1 : 0);
}
/**
* Bends lines that leave one point just enough to keep clear of foreign dots and of each other: in turn
* each takes the variant that suits the others best, until they rest. Pure.
*/
function bendLines(lines, rules) {
	const reaches = lines.map(({ line }) => distance(line[0], line[line.length - 1]));
	const chosen = lines.map((own, i) => variantOf(own, reaches[i], 0, rules));
	const made = /* @__PURE__ */ new Map();
	const variants = (i) => {
		const known = made.get(i) ?? variantsOf(lines[i], reaches[i], rules);
		made.set(i, known);
		return known;
	};
	const costWith = (variant, i, least) => {
		let cost = variant.cost;
		for (let j = 0; j < chosen.length && cost < least; j++) {
			if (j === i) continue;
			const reach = Math.min(reaches[i], reaches[j]);
			cost += friction(variant, chosen[j], reach, rules.separation);
		}
		return cost;
	};
	for (let pass = 0; pass < ROUNDS; pass++) lines.forEach((_, i) => {
		let least = costWith(chosen[i], i, Infinity);
		if (least === 0) return;
		for (const variant of variants(i)) {
			const cost = costWith(variant, i, least);
			if (cost >= least - 1e-9) continue;
			least = cost;
			chosen[i] = variant;
		}
	});
	return chosen;
}
// src/model/geo/extent.ts
/** Beyond this latitude a frame may hold a pole, and with it all meridians. */
var NEAR_POLE = 75;
/** West, south, east and north of what a frame shows, degrees; null where that may be all around the globe. */
function extentOf(projection, width, height) {
	const middle = -projection.rotate()[0];
	let [west, south, east, north] = [
		180,
		90,
		-180,
		-90
	];
	for (const [x, y] of edgeOf({
		x: 0,
		y: 0,
		width,
		height
	}, 4)) {
		const point = projection.invert?.([x, y]);
		if (!point || Math.abs(point[1]) > NEAR_POLE) return null;
		const lon = (point[0] - middle + 540) % 360 - 180;
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, point[1]);
		north = Math.max(north, point[1]);
	}
	return [[middle + west, south], [middle + east, north]];
}
// src/model/geo/land.ts
/** The land as GeoJSON rings, made once for each topology. */
var tracts = /* @__PURE__ */ new WeakMap();
function tractsOf(topology) {
	const known = tracts.get(topology);
	if (known) return known;
	const { geometry } = feature(topology, topology.objects.land);
	const made = geometry.coordinates.map((rings) => {
		const { x, y, width, height } = boundsOf(rings[0] ?? []) ?? {
			x: 0,
			y: 0,
			width: 0,
			height: 0
		};
		return {
			rings,
			west: x,
			south: y,
			east: x + width,
			north: y + height
		};
	});
	tracts.set(topology, made);
	return made;
}
/** Degrees by which a tract may miss a frame and still reach into it: great circles bulge. */
var SLACK = 8;
/** The land that a frame may show. Dropping the rest first spares projecting most of the world for an inset. */
function landWithin(topology, extent) {
	const all = tractsOf(topology);
	const inside = (tract) => {
		if (!extent) return true;
		const [[west, south], [east, north]] = extent;
		if (tract.north < south - SLACK || tract.south > north + SLACK) return false;
		return [
			-360,
			0,
			360
		].some((turn) => tract.east + turn > west - SLACK && tract.west + turn < east + SLACK);
	};
	return {
		type: "MultiPolygon",
		coordinates: all.filter(inside).map((tract) => tract.rings)
	};
}
/** Path data of the land in a frame, remembered by the key of its projection: instances of the same frame share it. */
var landPath = memoize((projection, topology, extent, _key) => {
	const precision = projection.precision();
	const cut = projection.preclip();
	projection.precision(0);
	if (extent) projection.preclip((stream) => stream);
	const path = geoPath(projection).digits(1)(landWithin(topology, extent)) ?? "";
	projection.precision(precision).preclip(cut);
	return path;
}, (_projection, topology, _extent, key) => `${identity(topology)} ${key}`);
// src/model/geo/camera.ts
/** Coasts end this far outside the panel, px, so that their stroke does not frame it. */
var BLEED = 4;
/** Meridians and parallels of a frame, with those that cross its corners. */
function graticuleOf(extent, step) {
	const graticule = geoGraticule().step([step, step]);
	if (!extent) return graticule();
	const [[west, south], [east, north]] = extent;
	const down = (value) => (Math.floor(value / step) - 1) * step;
	const up = (value) => (Math.ceil(value / step) + 1) * step;
	return graticule.extent([[down(west), down(south)], [up(east), up(north)]])();
}
function makeCamera(projection, width, height, key) {
	projection.clipExtent([[-4, -4], [width + BLEED, height + BLEED]]);
	const extent = extentOf(projection, width, height);
	const draw = (object) => geoPath(projection).digits(1)(object) ?? "";
	return {
		key,
		project: (lonLat) => projection([...lonLat]),
		invert: ([x, y]) => projection.invert?.([x, y]) ?? null,
		land: (topology) => landPath(projection, topology, extent, key),
		graticule: (step) => draw(graticuleOf(extent, step)),
		outline: (ring) => draw({
			type: "LineString",
			coordinates: ring.map((p) => [...p])
		})
	};
}
/** Where `points` lie under a projection of scale 1 and no translation. */
function unitBounds(projection, points) {
	projection.scale(1).translate([0, 0]).clipExtent(null).precision(0);
	const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({
		type: "MultiPoint",
		coordinates: points.map((p) => [...p])
	});
	return {
		x: x0,
		y: y0,
		width: x1 - x0,
		height: y1 - y0
	};
}
/** Beyond this latitude a world map holds ice and distortion only, degrees. */
var POLAR_EDGE = 83;
/**
* No frame shows less than this, radians: about 1 900 km. Coasts that a reader knows must be in sight,
* and one town alone is no map.
*/
var LEAST_SPAN = .3;
/**
* The world in Equal Earth (Šavrič, Patterson & Jenny 2018), framed to some points: turned so that
* their middle meridian is upright, as large as width and padding allow, and never showing what lies
* beyond a pole. The points stand `lift` of the free height from the top.
*/
function worldCamera(points, width, height, padding, lift) {
	const lon = Math.round(middleLongitude(points));
	const projection = geoEqualEarth().rotate([-lon, 0]);
	const bounds = unitBounds(projection, points);
	const [, north] = projection([lon, POLAR_EDGE]);
	const inner = height - padding.top - padding.bottom;
	const scale = Math.min((width - 2 * padding.x) / Math.max(bounds.width, LEAST_SPAN), inner / Math.max(bounds.height, LEAST_SPAN));
	const free = inner - scale * bounds.height;
	const wanted = padding.top + free * lift - scale * bounds.y;
	const top = -scale * north;
	const base = height + scale * north;
	const y = base <= top ? Math.max(base, Math.min(top, wanted)) : height / 2;
	const x = width / 2 - scale * (bounds.x + bounds.width / 2);
	projection.scale(scale).translate([x, y]).precision(.5);
	return makeCamera(projection, width, height, `equal-earth ${lon} ${scale} ${x} ${y} ${width} ${height}`);
}
/** The centre of the box that some points fill when seen from near their middle. */
function middleOf(points) {
	const lon = middleLongitude(points);
	const lats = points.map(([, lat]) => lat);
	return [lon, (Math.min(...lats) + Math.max(...lats)) / 2];
}
/** Height : width of some points seen from above their middle. */
function aspectOf(points) {
	const [lon, lat] = middleOf(points);
	const { width, height } = unitBounds(geoAzimuthalEqualArea().rotate([-lon, -lat]), points);
	return Math.max(height, LEAST_SPAN / 1.8) / Math.max(width, LEAST_SPAN);
}
/** A region in Lambert's azimuthal equal-area projection, centred on it: true areas, hardly bent shapes. */
function regionCamera(points, width, height, padding) {
	const [lon, lat] = middleOf(points);
	const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]);
	const bounds = unitBounds(projection, points);
	const inner = height - padding.top - padding.bottom;
	const scale = Math.min((width - 2 * padding.x) / Math.max(bounds.width, LEAST_SPAN), inner / Math.max(bounds.height, LEAST_SPAN / 1.8));
	const x = width / 2 - scale * (bounds.x + bounds.width / 2);
	const y = padding.top + inner / 2 - scale * (bounds.y + bounds.height / 2);
	projection.scale(scale).translate([x, y]).precision(.5);
	return makeCamera(projection, width, height, `azimuthal ${lon} ${lat} ${scale} ${x} ${y} ${width} ${height}`);
}
// src/model/routes.ts
/** Points of a great circle: close enough for a curve of a thousand px. */
var STEPS$1 = 48;
/** Above this number lines stay great circles: there is no room to bend them, and no time. */
var BENT_LIMIT = 60;
/** Splits where neighbouring points jump: there the map was cut. */
function split(points) {
	const steps = [];
	for (let i = 1; i < points.length; i++) {
		const [a, b] = [points[i - 1], points[i]];
		if (a && b) steps.push(distance(a, b));
	}
	const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
	const result = [];
	let piece = [];
	for (const point of points) {
		const last = piece[piece.length - 1];
		if (last && (!point || distance(last, point) > 12 * usual + 1)) {
			result.push(piece);
			piece = [];
		}
		if (point) piece.push(point);
	}
	if (piece.length > 0) result.push(piece);
	return result;
}
/**
* Great circles from home, each bent just enough to keep clear of other cities' dots and of its
* neighbours at home. Pure: the same input gives the same lines. `dots` are all marks of the panel but
* home's; `like` are the same lines on another panel, whose sides are kept where that does no harm.
*/
function layRoutes(camera, home, targets, dots, rules, like = []) {
	const straight = targets.map(({ id, lonLat }) => ({
		id,
		bend: 0,
		pieces: split(greatCircle(home, lonLat, STEPS$1).map((p) => camera.project(p)))
	}));
	if (targets.length > BENT_LIMIT) return straight;
	const sides = new Map(like.map(({ id, bend }) => [id, Math.sign(bend)]));
	const whole = straight.filter(({ pieces }) => pieces.length === 1 && (pieces[0]?.length ?? 0) > 2);
	const chosen = bendLines(whole.map(({ id, pieces }) => ({
		line: pieces[0] ?? [],
		foreign: dots.filter((dot) => dot.id !== id),
		side: sides.get(id) ?? 0
	})), rules);
	const laid = /* @__PURE__ */ new Map();
	whole.forEach(({ id }, i) => {
		const variant = chosen[i];
		if (variant) laid.set(id, {
			id,
			bend: variant.bend,
			pieces: [variant.line]
		});
	});
	return straight.map((route) => laid.get(route.id) ?? route);
}
/** Path data of a route, tenths of a pixel. */
function routePath({ pieces }) {
	let d = "";
	for (const line of pieces) line.forEach(([x, y], i) => {
		d += `${i === 0 ? "M" : "L"}${round(x)},${round(y)}`;
	});
	return d;
}
// src/model/ink.ts
/** Cells of the table, px. */
var CELL = 3;
/**
* Lines of a panel as a summed-area table (Crow 1984): any box is answered by four look-ups, however
* many lines there are.
*/
function makeInk(lines, width, height) {
	const columns = Math.ceil(width / CELL) + 1;
	const rows = Math.ceil(height / CELL) + 1;
	const table = new Int32Array(columns * rows);
	const add = (x, y, length) => {
		if (x < 0 || y < 0 || x >= width || y >= height) return;
		const cell = (Math.floor(y / CELL) + 1) * columns + Math.floor(x / CELL) + 1;
		if (cell < table.length) table[cell] = table[cell] + Math.ceil(length * 10);
	};
	for (const line of lines) for (let i = 1; i < line.length; i++) {
		const [ax, ay] = line[i - 1];
		const [bx, by] = line[i];
		const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
		const parts = Math.max(1, Math.ceil(length / CELL));
		if (parts > 4096) continue;
		for (let part = 0; part < parts; part++) {
			const t = (part + .5) / parts;
			add(ax + t * (bx - ax), ay + t * (by - ay), length / parts);
		}
	}
	for (let row = 1; row < rows; row++) {
		let sum = 0;
		for (let column = 1; column < columns; column++) {
			const cell = row * columns + column;
			sum += table[cell];
			table[cell] = sum + table[cell - columns];
		}
	}
	const at = (x, y) => {
		const column = Math.max(0, Math.min(columns - 1, Math.round(x / CELL)));
		const row = Math.max(0, Math.min(rows - 1, Math.round(y / CELL)));
		return table[row * columns + column];
	};
	return { within: ({ x, y, width: w, height: h }) => (at(x + w, y + h) - at(x, y + h) - at(x + w, y) + at(x, y)) / 10 };
}
// src/model/lens.ts
/**
* Which places stand so close that one map cannot name them: the largest set in which each is nearer
* than `near` px to another one. A pair is crowded only when it is nearer than `touching` px.
* Empty when all can be read.
*/
function crowded(spots, near, touching) {
	const groups = [];
	for (const spot of spots) {
		const close = groups.filter((group) => group.some((other) => distance(other.at, spot.at) < near));
		const merged = [spot];
		for (const group of close) {
			merged.push(...group);
			groups.splice(groups.indexOf(group), 1);
		}
		groups.push(merged);
	}
	let largest = [];
	for (const group of groups) {
		const [a, b] = group;
		const touches = a && b && distance(a.at, b.at) < touching;
		if ((group.length > 2 || touches) && group.length > largest.length) largest = group;
	}
	const ids = new Set(largest.map((spot) => spot.id));
	return spots.filter((spot) => ids.has(spot.id)).map((spot) => spot.id);
}
/** Sizes that are tried, in parts of the frame's width; the first that finds a place is taken. */
var SIZES = [
	.46,
	.44,
	.42,
	.4,
	.38,
	.36,
	.34,
	.32,
	.3,
	.28,
	.26
];
var GRID$1 = 48;
/**
* Where the inset stands: as large as possible without covering a dot, a name or a line, in a corner
* rather than in the open, and off the region that it enlarges. Null when the frame is too full or the
* inset would be narrower than `least` px.
*/
function placeLens(frame, heightOf, least, sights) {
	for (const size of SIZES) {
		const width = Math.round(frame.width * size);
		if (width < least) return null;
		const place = bestPlace(frame, width, Math.round(heightOf(width)), sights);
		if (place) return place;
	}
	return null;
}
function bestPlace(frame, width, height, sights) {
	let best = null;
	let least = Infinity;
	const [roomX, roomY] = [frame.width - width, frame.height - height];
	if (roomX < 0 || roomY < 0) return null;
	for (let i = 0; i <= GRID$1; i++) for (let j = 0; j <= GRID$1; j++) {
		const box = {
			x: Math.round(frame.x + roomX * i / GRID$1),
			y: Math.round(frame.y + roomY * j / GRID$1),
			width,
			height
		};
		const cost = Math.min(i, GRID$1 - i) / GRID$1 + Math.min(j, GRID$1 - j) / GRID$1 + .1 * (1 - j / GRID$1) + 4 * sharedArea(box, sights.source) / (sights.source.width * sights.source.height + 1);
		if (cost < least && free(box, sights)) {
			least = cost;
			best = box;
		}
	}
	return best;
}
/** Lines and dots keep this far from an inset's edge, px. */
var CLEAR = 8;
function free(box, { boxes, lines }) {
	const roomy = grow(box, CLEAR);
	return lines.within(roomy) === 0 && !boxes.some((other) => overlap(other, roomy));
}
// src/model/choose.ts
/** Steps of the exact search; beyond them the best answer so far stands. */
var BUDGET = 4e3;
/** Above this number an exact search is out of reach and the greedy answer stands. */
var EXACT_LIMIT = 60;
/**
* Chooses one candidate for each item so that no two conflict and the costs add up to the least.
* Exact for small sets (branch and bound, items in the given order), greedy for large ones and where
* the budget ends. An item without a place left gets null: only then does something stay away.
* Candidates must be sorted by cost. Pure.
*/
function choose(items, conflict) {
	const greedy = chooseGreedily(items, conflict);
	if (items.length > EXACT_LIMIT) return greedy;
	const least = [];
	least[items.length] = 0;
	for (let i = items.length - 1; i >= 0; i--) least[i] = least[i + 1] + (items[i]?.[0]?.cost ?? 0);
	let best = greedy;
	let bestCost = costOf(greedy);
	let steps = 0;
	const chosen = [];
	const visit = (i, cost) => {
		if (cost + least[i] >= bestCost || steps++ > BUDGET) return;
		if (i === items.length) {
			best = chosen.slice();
			bestCost = cost;
			return;
		}
		for (const candidate of items[i]) {
			if (cost + candidate.cost + least[i + 1] >= bestCost) break;
			if (chosen.some((other) => other !== null && conflict(other, candidate))) continue;
			chosen.push(candidate);
			visit(i + 1, cost + candidate.cost);
			chosen.pop();
		}
	};
	visit(0, 0);
	return best;
}
/** An item that stays away costs more than any detour of all others. */
var MISSING = 1e6;
function costOf(chosen) {
	let sum = 0;
	for (const candidate of chosen) sum += candidate ? candidate.cost : MISSING;
	return sum;
}
function chooseGreedily(items, conflict) {
	const chosen = [];
	for (const candidates of items) {
		const free = candidates.filter((candidate) => !chosen.some((other) => other !== null && conflict(other, candidate)));
		chosen.push(free[0] ?? null);
	}
	return chosen;
}
// src/model/labels.ts
/**
* Where a name can stand around its dot: direction from the dot, the part of the name's width and
* height that lies before the anchor, and its price. East first, then the corners, as map makers
* have done it since Imhof (1975), "Positioning names on maps".
*/
var DIRECTIONS = [
	[
		1,
		0,
		0,
		.5,
		0
	],
	[
		.8,
		-.6,
		0,
		.75,
		.4
	],
	[
		.8,
		.6,
		0,
		.25,
		.5
	],
	[
		-1,
		0,
		1,
		.5,
		.6
	],
	[
		-.8,
		-.6,
		1,
		.75,
		.9
	],
	[
		-.8,
		.6,
		1,
		.25,
		1
	],
	[
		0,
		-1,
		.5,
		1,
		.8
	],
	[
		0,
		1,
		.5,
		0,
		.9
	],
	[
		.3,
		-.95,
		.2,
		1,
		1.1
	],
	[
		-.3,
		-.95,
		.8,
		1,
		1.2
	],
	[
		.3,
		.95,
		.2,
		0,
		1.2
	],
	[
		-.3,
		.95,
		.8,
		0,
		1.3
	],
	[
		.5,
		-.86,
		0,
		1,
		1.2
	],
	[
		.5,
		.86,
		0,
		0,
		1.3
	],
	[
		-.5,
		-.86,
		1,
		1,
		1.4
	],
	[
		-.5,
		.86,
		1,
		0,
		1.5
	]
];
/** Gaps between dot and name, px; from LEADER_FROM on a leader joins the two. */
var GAPS = [
	3,
	7,
	14,
	24,
	38,
	56,
	80,
	110
];
var LEADER_FROM = 14;
/** Price of one pixel of gap, and of a line below the name, per pixel of its length there. */
var COST_PER_GAP = .12;
var COST_PER_COVERED = .09;
var COST_OF_LEADER = 2;
var COST_OF_CROSSING = 1.5;
/** A name that costs less than this stands well. */
var CONTENT = 4;
/** Free space around a name, px. */
var MARGIN = 2;
/** A name keeps this many candidates; more were never needed. */
var KEPT = 48;
function crosses(a, b, line) {
	const side = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
	for (let i = 1; i < line.length; i++) {
		const c = line[i - 1];
		const d = line[i];
		if (c[0] < left && d[0] < left || c[0] > right && d[0] > right) continue;
		if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
	}
	return false;
}
/** From the dot's rim to the nearest point of the name. */
function leaderTo(named, box) {
	const [x, y] = named.at;
	const near = [Math.max(box.x, Math.min(x, box.x + box.width)), Math.max(box.y + 2, Math.min(y, box.y + box.height - 2))];
	const length = distance(named.at, near) || 1;
	return [[x + (near[0] - x) / length * (named.radius + 1.5), y + (near[1] - y) / length * (named.radius + 1.5)], near];
}
/** What a place costs beside its direction and gap; null where it may not be taken at all. */
function placeAt(named, box, gap, price, ground, ink) {
	const roomy = grow(box, MARGIN);
	if (!within(roomy, ground.frame)) return null;
	if (ground.blocked.some((other) => overlap(roomy, other))) return null;
	if (ground.dots.some((dot) => distanceToBox(dot.at, box) < dot.radius + MARGIN)) return null;
	const cost = price + gap * COST_PER_GAP + ink.within(box) * COST_PER_COVERED;
	if (gap < LEADER_FROM) return {
		box,
		leader: null,
		cost
	};
	const leader = leaderTo(named, box);
	if (ground.dots.filter((dot) => dot.at !== named.at).some((dot) => distanceToLine(dot.at, leader) < dot.radius + MARGIN)) return null;
	const crossed = ground.lines.filter((line) => crosses(leader[0], leader[1], line));
	return {
		box,
		leader,
		cost: cost + COST_OF_LEADER + crossed.length * COST_OF_CROSSING
	};
}
/** All places that a name may take at some distances, the cheapest first. */
function candidatesOf(named, gaps, ground, ink) {
	const places = [];
	const [x, y] = named.at;
	const { width, height } = named;
	for (const gap of gaps) for (const [dx, dy, ax, ay, price] of DIRECTIONS) {
		const reach = named.radius + gap;
		const place = placeAt(named, {
			x: x + dx * reach - ax * width,
			y: y + dy * reach - ay * height,
			width,
			height
		}, gap, price, ground, ink);
		if (place) places.push(place);
	}
	return places.sort((a, b) => a.cost - b.cost).slice(0, KEPT);
}
function conflict(a, b) {
	if (overlap(grow(a.box, MARGIN), grow(b.box, MARGIN))) return true;
	if (a.leader && crosses(a.leader[0], a.leader[1], corners(b.box))) return true;
	if (b.leader && crosses(b.leader[0], b.leader[1], corners(a.box))) return true;
	return a.leader !== null && b.leader !== null && crosses(a.leader[0], a.leader[1], b.leader);
}
var corners = ({ x, y, width, height }) => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
	[x, y]
];
/**
* Gives every dot its name: beside the dot where there is room, else further off with a leader.
* No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
* `items` is the order of their right of way. Pure.
*/
function placeLabels(items, ground) {
	const ink = makeInk(ground.lines, ground.frame.width, ground.frame.height);
	const solve = (gaps) => choose(items.map((item) => candidatesOf(item, gaps, ground, ink)), conflict);
	const beside = solve(GAPS.filter((gap) => gap < LEADER_FROM));
	const chosen = beside.every((place) => place && place.cost < CONTENT) ? beside : solve(GAPS);
	const labels = [];
	items.forEach((item, i) => {
		const place = chosen[i];
		if (place) labels.push({
			id: item.id,
			box: place.box,
			leader: place.leader
		});
	});
	return labels;
}
// src/scene/panels.ts
/** A dot of the crowd is drawn at this part of its size. */
var HINT_SCALE = .7;
/**
* A line keeps 6 px from the rim of foreign dots, from mere hints so far that they stay visible, and 4
* degrees from its neighbour at home.
*/
var NAMED = {
	clearance: 6.5,
	cost: 4
};
var HINT = {
	clearance: 1.5,
	cost: .1
};
var SEPARATION = 4;
/** A panel's frame in its own coordinates. */
var frameOf = ({ width, height }) => ({
	x: 0,
	y: 0,
	width,
	height
});
/** The cities that a camera has in its frame. */
function dotsOf(cities, camera, box, crowd) {
	const dots = [];
	for (const { id, lonLat, radius } of cities) {
		const at = camera.project(lonLat);
		if (at && contains(frameOf(box), at)) dots.push({
			id,
			at,
			radius: crowd.includes(id) ? radius * HINT_SCALE : radius
		});
	}
	return dots;
}
/** The caption's corner: where fewest lines run and no dot lies, top left where all are equal. */
function captionBox(size, box, dots, ink) {
	const [right, bottom] = [box.width - size.width, box.height - size.height];
	const corners = [
		[0, 0],
		[right, 0],
		[0, bottom],
		[right, bottom]
	];
	let best = {
		x: 0,
		y: 0,
		...size
	};
	let least = Infinity;
	for (const [x, y] of corners) {
		const corner = {
			x,
			y,
			...size
		};
		const taken = dots.filter((dot) => distanceToBox(dot.at, corner) < 2 * dot.radius).length;
		const cost = ink.within(corner) + 1e3 * taken;
		if (cost < least) {
			least = cost;
			best = corner;
		}
	}
	return best;
}
/** Lays out lines, dots and names of one panel. */
function layPanel(cities, plan) {
	const { id, box, camera, crowd, caption, like } = plan;
	const [home, ...partners] = cities;
	const frame = frameOf(box);
	const dots = dotsOf(cities, camera, box, crowd);
	const obstacles = dots.filter((dot) => dot.id !== home.id).map(({ id: city, at, radius }) => {
		const { clearance, cost } = crowd.includes(city) ? HINT : NAMED;
		return {
			id: city,
			at,
			clearance: radius + clearance,
			cost
		};
	});
	const rules = {
		separation: SEPARATION,
		frame: id === "world" ? grow(frame, -2) : null
	};
	const routes = layRoutes(camera, home.lonLat, partners, obstacles, rules, like);
	const byId = new Map(cities.map((city) => [city.id, city]));
	const named = dots.flatMap((dot) => {
		const city = byId.get(dot.id);
		return city && (city === home || !crowd.includes(city.id)) ? [{
			...dot,
			width: city.width,
			height: city.height
		}] : [];
	});
	const lines = routes.flatMap((route) => route.pieces);
	const taken = caption && captionBox(caption, box, dots, makeInk(lines, box.width, box.height));
	return {
		id,
		box,
		camera,
		routes,
		dots,
		labels: placeLabels(named, {
			frame: grow(frame, -1),
			dots,
			blocked: taken ? [taken] : [],
			lines
		}).map((label) => ({
			...label,
			name: byId.get(label.id)?.name ?? ""
		})),
		caption: taken,
		outline: null
	};
}
// src/scene/map-layout.ts
/** Sizes in em of the reader's font, so that the picture grows with it. */
var LABEL_EM$1 = .8125;
var SMALL_LABEL_EM = .75;
var SMALL_LABEL_BELOW_EM = 26;
var CAPTION_EM = .6875;
var LINE_HEIGHT = 1.25;
/**
* The picture grows with the reader's font only as far as there is room for ten names: a phone with
* letters of twice the size shows the map as ever, and the list in the size asked for.
*/
var EM_PER_WIDTH = 1 / 20;
var LEAST_EM = 16;
/** Below this width the lens is a second panel under the world, and an inset is never narrower than this. */
var STACKED_BELOW_EM = 34;
var LEAST_LENS_EM = 17;
/** Cities nearer than this cannot all be named on one map; two are too near from `TOUCHING_EM` on. */
var NEAR_EM = 3;
var TOUCHING_EM = 1.2;
/** Height : width of the world's frame, with an inset and without. */
var WORLD_ASPECT = .52;
var STACKED_ASPECT = .5;
/** Where the cities stand in the frame, in parts of its free height: high above an inset. */
var LIFT_OVER_LENS = .22;
var LIFT_ALONE = .45;
var HOME_RADIUS = 6.5;
var DOT_RADIUS = 4.5;
/** On the narrowest pages every pixel between the cities counts. */
var SMALL_DOT_RADIUS = 3.5;
var SMALL_DOT_BELOW = 300;
/** Points of a great circle that the world's frame makes room for. */
var STEPS = 24;
var lonLatsOf = (cities, ids) => cities.filter((city) => ids.includes(city.id)).map((city) => city.lonLat);
function citiesOf(data, language, { width, measure }, size) {
	const radius = width < SMALL_DOT_BELOW ? SMALL_DOT_RADIUS : DOT_RADIUS;
	const [home, ...partners] = [data.home, ...data.partners].map((place, i) => {
		const name = localized(place.name, language);
		return {
			id: place.id,
			lonLat: place.lonLat,
			radius: i === 0 ? HOME_RADIUS : radius,
			name,
			width: Math.ceil(measure(name, size, i === 0 ? 700 : 500)),
			height: Math.ceil(size * LINE_HEIGHT)
		};
	});
	return [home, ...partners];
}
/** The world, framed to the cities and to the arcs that join them. */
function frameWorld(cities, { width, height }, lift) {
	const [home, ...partners] = cities;
	const points = cities.map((city) => city.lonLat);
	for (const { lonLat } of partners) points.push(...greatCircle(home.lonLat, lonLat, STEPS));
	const side = home.height * 2.6;
	return worldCamera(points, width, height, {
		x: side,
		top: side,
		bottom: side * .6
	}, lift);
}
/** Space around the lens's cities: for names at the sides, for the caption at the top. */
var paddingOf = ({ em, caption }, width) => ({
	x: Math.min(4 * em, .15 * width),
	top: caption.height + 1.6 * em,
	bottom: 2 * em
});
function lensHeight(sheet, ids, width) {
	const padding = paddingOf(sheet, width);
	const aspect = aspectOf(lonLatsOf(sheet.cities, ids));
	const wanted = (width - 2 * padding.x) * aspect + padding.top + padding.bottom;
	return Math.round(Math.max(.55 * width, Math.min(.95 * width, wanted)));
}
/** The crowded region, large: all that lies in its frame is drawn and named. */
function layLens(sheet, ids, box, world) {
	const { cities, caption } = sheet;
	return layPanel(cities, {
		id: "lens",
		box,
		camera: regionCamera(lonLatsOf(cities, ids), box.width, box.height, paddingOf(sheet, box.width)),
		crowd: [],
		caption,
		like: world.routes
	});
}
/** What the lens shows, drawn on the world. */
function outlineOf(world, lens) {
	const ring = edgeOf(frameOf(lens.box), 12).flatMap((point) => {
		const lonLat = lens.camera.invert(point);
		return lonLat ? [lonLat] : [];
	});
	return world.camera.outline(ring);
}
/** What an inset must leave in sight on the world. */
function sightsOf({ box, dots, labels, routes }, ids, near) {
	const crowd = dots.filter((dot) => ids.includes(dot.id)).map((dot) => dot.at);
	const square = ({ at: [x, y], radius: r }) => ({
		x: x - r,
		y: y - r,
		width: 2 * r,
		height: 2 * r
	});
	return {
		boxes: [...labels.map((label) => grow(label.box, 4)), ...dots.map(square)],
		lines: makeInk(routes.flatMap((route) => route.pieces), box.width, box.height),
		source: grow(boundsOf(crowd) ?? {
			x: 0,
			y: 0,
			width: 0,
			height: 0
		}, near / 2)
	};
}
/**
* Lays out the map: the world, and where cities crowd, a lens on it or below it. Independent of year
* and selection, so that nothing moves when they change.
*/
function layOutMap(data, language, stage) {
	const { width, measure } = stage;
	const em = Math.min(stage.fontSize, Math.max(LEAST_EM, width * EM_PER_WIDTH));
	const labelSize = (width < SMALL_LABEL_BELOW_EM * em ? SMALL_LABEL_EM : LABEL_EM$1) * em;
	const sheet = {
		cities: citiesOf(data, language, stage, labelSize),
		em,
		caption: {
			width: Math.ceil(measure(textOf$1(language).lensTitle, CAPTION_EM * em, 500)) + 8,
			height: Math.ceil(CAPTION_EM * em * LINE_HEIGHT) + 6
		}
	};
	const panels = (width >= STACKED_BELOW_EM * em ? withInset(sheet, width, stage.mapHeight) : null) ?? stacked(sheet, width);
	return {
		width,
		height: Math.max(...panels.map(({ box }) => box.y + box.height)),
		labelSize,
		panels
	};
}
/** The world in a frame, and the cities that crowd there. */
function layWorld({ cities, em }, box, lift) {
	const camera = frameWorld(cities, box, lift);
	const ids = crowded(dotsOf(cities, camera, box, []), NEAR_EM * em, TOUCHING_EM * em);
	return {
		world: layPanel(cities, {
			id: "world",
			box,
			camera,
			crowd: ids,
			caption: null,
			like: []
		}),
		ids
	};
}
/** World and lens in one frame; null where the lens finds no place. */
function withInset(sheet, width, given) {
	const box = {
		x: 0,
		y: 0,
		width,
		height: given ?? Math.round(width * WORLD_ASPECT)
	};
	const { world, ids } = layWorld(sheet, box, LIFT_OVER_LENS);
	if (ids.length === 0) return [layWorld(sheet, box, LIFT_ALONE).world];
	const place = placeLens(grow(box, -12), (lensWidth) => lensHeight(sheet, ids, lensWidth), LEAST_LENS_EM * sheet.em, sightsOf(world, ids, NEAR_EM * sheet.em));
	if (place === null) return null;
	const lens = layLens(sheet, ids, place, world);
	return [{
		...world,
		outline: outlineOf(world, lens)
	}, lens];
}
/** The world, and the lens below it. */
function stacked(sheet, width) {
	const box = {
		x: 0,
		y: 0,
		width,
		height: Math.round(width * STACKED_ASPECT)
	};
	const { world, ids } = layWorld(sheet, box, LIFT_ALONE);
	if (ids.length === 0) return [world];
	const lens = layLens(sheet, ids, {
		x: 0,
		y: box.height + Math.round(sheet.em / 2),
		width,
		height: lensHeight(sheet, ids, width)
	}, world);
	return [{
		...world,
		outline: outlineOf(world, lens)
	}, lens];
}
// src/scene/map.ts
/** Degrees between meridians: the world's grid is wide, the lens's fine. */
var GRID = {
	world: 15,
	lens: 5
};
/** All that does not depend on year and selection: made once for a width, a language and a font. */
var draw = memoize((data, language, stage) => {
	const layout = layOutMap(data, language, stage);
	return {
		layout,
		drawn: layout.panels.map((laid) => ({
			laid,
			land: laid.camera.land(data.land),
			graticule: laid.camera.graticule(GRID[laid.id]),
			paths: new Map(laid.routes.map((route) => [route.id, routePath(route)]))
		}))
	};
}, (data, language, { width, mapHeight, fontSize, measure }) => [
	identity(data),
	language,
	width,
	mapHeight,
	fontSize,
	identity(measure)
].join(" "));
function makeMapScene(data, language, moment, stage) {
	const text = textOf$1(language);
	const { layout, drawn } = draw(data, language, stage);
	const items = /* @__PURE__ */ new Map([[data.home.id, homeItem(data.home.id)]]);
	const names = [];
	for (const partner of data.partners) {
		const item = itemOf(partner, moment);
		items.set(partner.id, item);
		if (isShown(item.phase)) names.push(localized(partner.name, language));
	}
	const shown = fill(language, text.pictureAlt, { names: formatList(language, names) });
	return {
		width: layout.width,
		height: layout.height,
		labelSize: round(layout.labelSize),
		name: names.length > 0 ? shown : text.title,
		panels: drawn.map((panel) => panelOf(panel, items, layout.labelSize, text.lensTitle)),
		notes: [
			text.mapNote,
			text.boundaryNote,
			text.mapData
		]
	};
}
function panelOf({ laid, land, graticule, paths }, items, size, title) {
	const of = (id) => items.get(id);
	return {
		id: laid.id,
		x: laid.box.x,
		y: laid.box.y,
		width: laid.box.width,
		height: laid.box.height,
		graticule,
		land,
		outline: laid.outline,
		caption: laid.caption && {
			text: title,
			x: round(laid.caption.x + laid.caption.width / 2),
			y: round(laid.caption.y + laid.caption.height * .7)
		},
		links: laid.routes.map(({ id }) => ({
			...of(id),
			d: paths.get(id) ?? ""
		})),
		dots: laid.dots.map(({ id, at, radius }) => ({
			...of(id),
			x: round(at[0]),
			y: round(at[1]),
			r: radius
		})),
		labels: laid.labels.map(({ id, box, leader, name }) => ({
			...of(id),
			text: name,
			x: round(box.x + box.width / 2),
			y: round(box.y + box.height / 2 + .35 * size),
			leader: leader && `M${leader.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`,
			box: {
				x: round(box.x),
				y: round(box.y),
				width: round(box.width),
				height: round(box.height)
			}
		}))
	};
}
// src/scene/axis.ts
var LABEL_EM = .8125;
var TICK_EM = .75;
/** Below this width the axis keeps its marks and the words move into caption and list, em. */
var LABELS_FROM_EM = 30;
/** Half a slider's thumb: the thumb's middle stands this far from the ends of its track, em. */
var THUMB_EM = .75;
/** Room between two ticks, em. */
var TICK_ROOM_EM = 4.5;
var LINE_EM = 1.35;
/** Space between lowest label and axis, and below the axis for the ticks' words. */
var ABOVE_AXIS_EM = 1.1;
var BELOW_AXIS_EM = 1.75;
var LANES = 6;
/** Between two labels of a lane, and between a label and another one's stem, px. */
var GAP = 8;
var STEM_ROOM = 2;
/** Two labels overlap, or the line from the upper one runs through the lower one. */
function collide(a, b) {
	const [low, high] = a.lane <= b.lane ? [a, b] : [b, a];
	if (low.lane === high.lane) return low.left < high.left + high.width + GAP && high.left < low.left + low.width + GAP;
	return high.mark > low.left - STEM_ROOM && high.mark < low.left + low.width + STEM_ROOM;
}
/** How far a label that leans to a side reaches beyond its mark on the other side, px. */
var OVERHANG = 2;
/** Where a label can stand: centred on its mark or leaning to a side, in the lowest lane that is free. */
function spotsOf(mark, width, from, to) {
	const offsets = [
		[width / 2, 0],
		[width * .3, .2],
		[width * .7, .2],
		[OVERHANG, .4],
		[width - OVERHANG, .4]
	];
	const spots = [];
	for (let lane = 0; lane < LANES; lane++) for (const [before, price] of offsets) {
		const left = Math.max(from, Math.min(to - width, mark - before));
		spots.push({
			lane,
			left,
			width,
			mark,
			cost: lane + price
		});
	}
	return spots.sort((a, b) => a.cost - b.cost);
}
function datedOf(data, max) {
	const dated = [];
	for (const partner of data.partners) {
		const { since } = partner;
		if (since !== null && since <= max) dated.push({
			...partner,
			since
		});
	}
	return dated.sort((a, b) => a.since - b.since);
}
/** Where a year stands on the axis, px; right to left where the language runs so. */
function scaleOf({ min, max }, language, { width, fontSize }) {
	const inset = THUMB_EM * fontSize;
	const rtl = direction(language) === "rtl";
	return (year) => {
		const x = inset + (year - min) / Math.max(1, max - min) * (width - 2 * inset);
		return round(rtl ? width - x : x);
	};
}
/** All of the axis that does not depend on year and selection. One label for each dated partnership, or none. */
var layAxis = memoize((data, language, axis, stage) => {
	const { width, fontSize: em, measure } = stage;
	const at = scaleOf(axis, language, stage);
	const size = LABEL_EM * em;
	const spots = width < LABELS_FROM_EM * em ? [] : choose(datedOf(data, axis.max).map((partner) => {
		const words = `${localized(partner.name, language)} ${partner.since}`;
		return spotsOf(at(partner.since), Math.ceil(measure(words, size, 600)), 0, width);
	}), collide);
	let lanes = 0;
	for (const spot of spots) if (spot) lanes = Math.max(lanes, spot.lane + 1);
	const line = LINE_EM * size;
	const top = lanes * line;
	const y = round(top + ABOVE_AXIS_EM * em);
	return {
		y,
		height: Math.ceil(y + BELOW_AXIS_EM * em),
		labels: spots.some((spot) => spot === null) ? [] : spots.map((spot) => labelAt(spot, top, line)),
		ticks: tickItems(ticksOf(axis, width / (TICK_ROOM_EM * em)), at, width, em * TICK_EM, measure)
	};
}, (data, language, { min, max }, { width, fontSize, measure }) => [
	identity(data),
	language,
	min,
	max,
	width,
	fontSize,
	identity(measure)
].join(" "));
function labelAt({ lane, left, width }, top, line) {
	const y = top - (lane + 1) * line;
	return {
		middle: round(left + width / 2),
		y: round(y + line * .75),
		foot: round(y + line * .95),
		box: {
			x: round(left),
			y: round(y),
			width,
			height: round(line * .95)
		}
	};
}
/** Ticks whose words fit inside the drawing. */
function tickItems(years, at, width, size, measure) {
	const ticks = [];
	for (const year of years) {
		const x = at(year);
		const half = measure(`${year}`, size, 400) / 2;
		if (x - half >= 0 && x + half <= width) ticks.push({
			id: `${year}`,
			x,
			text: `${year}`
		});
	}
	return ticks;
}
// src/scene/timeline.ts
function makeTimelineScene(data, language, moment, playing, stage) {
	const { axis, year } = moment;
	const text = textOf$1(language);
	const at = scaleOf(axis, language, stage);
	const layout = layAxis(data, language, axis, stage);
	const dated = datedOf(data, axis.max);
	const undated = data.partners.filter((partner) => partner.since === null);
	const marks = dated.map((partner) => ({
		...itemOf(partner, moment),
		x: at(partner.since)
	}));
	const labels = layout.labels.map((label, i) => {
		const partner = dated[i];
		return {
			...marks[i],
			...label,
			name: localized(partner.name, language),
			year: `${partner.since}`
		};
	});
	const total = data.partners.length;
	const count = {
		year,
		index: data.partners.filter((partner) => isShown(phaseAt(partner, year, axis))).length,
		total
	};
	const newcomers = dated.filter((partner) => partner.since === year).map((partner) => localized(partner.name, language));
	const city = formatList(language, newcomers);
	const progress = fill(language, text.progress, count);
	const sentence = newcomers.length > 0 ? fill(language, text.playCaption, {
		...count,
		city
	}) : progress;
	const stops = beginnings(data.partners, axis);
	return {
		name: text.timeline,
		width: stage.width,
		height: layout.height,
		labelSize: round(LABEL_EM * stage.fontSize),
		y: layout.y,
		start: at(axis.min),
		end: at(axis.max),
		cursor: at(year),
		ticks: layout.ticks,
		marks,
		labels,
		undated: undated.length === 0 ? null : {
			title: text.undated,
			items: undated.map((partner) => ({
				...itemOf(partner, moment),
				name: localized(partner.name, language)
			}))
		},
		slider: {
			name: text.year,
			min: axis.min,
			max: axis.max,
			value: year,
			valueText: sentence
		},
		caption: sentence,
		playing,
		buttons: {
			play: playing ? text.pause : text.play,
			previous: text.previous,
			next: text.next
		},
		previous: stepFrom(year, -1, stops, axis),
		next: stepFrom(year, 1, stops, axis),
		sentences: {
			paused: fill(language, text.paused, count),
			finished: fill(language, text.finished, { cities: fill(language, plural(language, text.cities, total), { count: formatNumber(language, total) }) }),
			step: newcomers.length > 0 ? fill(language, text.newInYear, {
				year,
				city
			}) : progress
		}
	};
}
// src/scene/scene.ts
/** `now` is the moment shown as the present, ms since 1970 UTC. */
function makeScene(data, options, state, stage, now) {
	const { language, show } = options;
	const text = textOf$1(language);
	const axis = axisOf(data.partners, yearOf$1(now));
	const isPartner = data.partners.some((partner) => partner.id === state.selected);
	const moment = {
		axis,
		year: clampYear(axis, state.year),
		selected: isPartner ? state.selected : null
	};
	const name = options.heading || text.title;
	const drawn = (part) => show.includes(part) && stage.width > 0;
	return {
		axis,
		year: moment.year,
		lang: tagOf(language),
		dir: direction(language),
		theme: options.theme,
		name,
		heading: options.heading === "" ? null : {
			text: name,
			level: options.headingLevel
		},
		subtitle: show.includes("map") && show.includes("timeline") ? text.subtitle : null,
		skip: text.skipLink,
		map: drawn("map") ? makeMapScene(data, language, moment, stage) : null,
		timeline: drawn("timeline") ? makeTimelineScene(data, language, moment, state.playing, stage) : null,
		list: show.includes("list") ? makeListScene(data, language, moment, now) : null,
		about: show.includes("about") ? aboutOf(data, language) : null
	};
}
function aboutOf(data, language) {
	const text = textOf$1(language);
	const asOf = fill(language, text.asOf, { date: formatDate(language, data.asOf) });
	return {
		title: text.aboutTitle,
		sentences: [
			text.aboutUnderstanding,
			text.aboutExchange,
			text.aboutCooperation
		],
		source: `${text.source} · ${asOf}`
	};
}
// src/view/style.ts
/** Inside the shadow root every colour is a private property, set from the public one and the theme. */
var privately = (name) => `var(--_${name})`;
/** The drawing. The same rules serve the live map and the static picture. */
function pictureStyle(paint) {
	return `
.sea{fill:${paint("sea")}}
.land{fill:${paint("land")};stroke:${paint("edge")};stroke-width:.75;stroke-linejoin:round}
.grid{fill:none;stroke:${paint("grid")};stroke-width:.75}
.outline{fill:none;stroke:${paint("muted")};stroke-width:1;stroke-dasharray:2 3}
.panel>.edge{fill:none;stroke:${paint("edge")};stroke-width:1}
.panel[data-panel=lens]>.edge{stroke:${paint("muted")};stroke-width:2}
.link{fill:none;stroke:${paint("accent")};stroke-width:2;stroke-linecap:round;stroke-dasharray:1 1}
.link[data-role=friendship]{stroke:${paint("friend")};stroke-dasharray:.1 5;stroke-width:2.75}
.link[data-quiet]{stroke-width:1.25}
.dot{fill:${paint("accent")};stroke:${paint("surface")};stroke-width:1.5}
.dot[data-role=friendship]{fill:${paint("friend")}}
.dot[data-quiet]{fill:${paint("surface")};stroke:${paint("accent")}}
.dot[data-role=home]{fill:${paint("surface")};stroke:${paint("text")};stroke-width:2.5}
.core{fill:${paint("text")}}
.leader{fill:none;stroke:${paint("muted")};stroke-width:1}
.label,.lens-title{fill:${paint("text")};text-anchor:middle;font-weight:500}
.label{paint-order:stroke;stroke:${paint("land")};stroke-width:3px;stroke-linejoin:round}
.label[data-role=home],.label[data-emphasis=selected]{font-weight:700}
.lens-title{fill:${paint("muted")};paint-order:stroke;stroke:${paint("land")};stroke-width:4px;stroke-linejoin:round}
.panel [data-phase=before]{visibility:hidden}
.link[data-emphasis=selected]{stroke-width:3.5}
.link[data-emphasis=receded]:not([data-role=friendship]){stroke-width:1.25}
`;
}
var LAYOUT = `
:host{display:block!important}
:host([hidden]){display:none!important}
.root{all:initial;display:block;box-sizing:border-box;font-family:var(--dp-font,inherit);font-size:medium;line-height:1.45;color:var(--_text);background:var(--_surface);visibility:visible;unicode-bidi:isolate;-webkit-text-size-adjust:none;text-size-adjust:none;overflow-wrap:anywhere}
.root[dir=ltr]{direction:ltr}
.root[dir=rtl]{direction:rtl}
.root *{box-sizing:border-box}
.widget{position:relative;max-inline-size:90em}
.vh{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.end{position:absolute;inset-block-end:0}
.head{margin-block-end:.75em}
.heading{font-size:1.625em;font-weight:700;line-height:1.2;text-wrap:balance}
.subtitle{margin:.2em 0 0;color:var(--_muted)}
.skip{position:absolute;inset-inline-start:0;inset-block-start:0;z-index:2;padding:.6em 1em;background:var(--_surface);color:var(--_text);clip-path:inset(50%)}
.skip:focus{clip-path:none}
.figure{margin:0}
.picture,.axis{display:block;inline-size:100%;block-size:auto;font-family:inherit;direction:ltr}
.picture{border-radius:var(--dp-radius,6px)}
.lens-title{font-size:.6875em}
.note{margin-block-start:.4em;font-size:.75em;color:var(--_muted)}
.dot:not([data-role=home]),.label:not([data-role=home]),.event,.lone{cursor:pointer}

.timeline{margin-block-start:1em}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
.now{flex:1 1 12em;margin:0;padding-inline-start:.4em;font-weight:600;font-variant-numeric:tabular-nums;text-align:start}
button{font:inherit;color:inherit;margin:0;cursor:pointer;-webkit-appearance:none;appearance:none}
.round{display:grid;place-items:center;flex:none;inline-size:2.75em;block-size:2.75em;padding:0;border:1.5px solid var(--_muted);border-radius:50%;background:var(--_surface)}
.round.play{border-color:var(--_accent);background:var(--_accent);color:var(--_surface)}
.round[aria-disabled=true]{opacity:.5;cursor:default}
.icon{inline-size:1.375em;block-size:1.375em;fill:none;stroke:currentColor;stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round}
.play .icon{fill:currentColor;stroke-width:1}
[dir=rtl] .step .icon{transform:scaleX(-1)}
.scale{display:grid;margin-block-start:.75em}
.scale>*{grid-area:1/1}
.rail{stroke:var(--_muted);stroke-width:4;stroke-linecap:round}
.elapsed{stroke:var(--_accent);stroke-width:4;stroke-linecap:round}
.tick,.stem{stroke:var(--_edge);stroke-width:1}
.stem{stroke:var(--_muted);stroke-width:.75}
.axis .year{fill:var(--_muted);font-size:.75em;text-anchor:middle;font-variant-numeric:tabular-nums}
.mark{fill:var(--_accent);stroke:var(--_surface);stroke-width:1.5}
.mark[data-role=friendship]{fill:var(--_friend)}
.mark[data-phase=before]{fill:var(--_surface);stroke:var(--_muted)}
.event{fill:var(--_text);text-anchor:middle;font-variant-numeric:tabular-nums}
.event .name{font-weight:600}
.event .date{fill:var(--_muted)}
.event[data-phase=before]{fill:var(--_muted)}
.event[data-phase=before] .name{font-weight:400}
.event[data-emphasis=selected] .name{text-decoration:underline;text-underline-offset:.2em}
.slider{align-self:end;font:inherit;inline-size:100%;block-size:1.5em;margin:0 0 1em;padding:0;background:none;-webkit-appearance:none;appearance:none;cursor:pointer;touch-action:pan-y}
.slider::-webkit-slider-runnable-track{block-size:1.5em;background:none}
.slider::-moz-range-track{block-size:1.5em;background:none}
.slider::-webkit-slider-thumb{-webkit-appearance:none;appearance:none;box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.slider::-moz-range-thumb{box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.undated{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:flex-end;gap:.25em 1em;margin:.25em 0 0;font-size:.8125em;color:var(--_muted)}
.lone{display:inline-flex;align-items:baseline;gap:.4em;font-weight:600;color:var(--_text)}
.lone::before{content:"";inline-size:.7em;block-size:.7em;border-radius:50%;background:var(--_accent)}
.lone[data-role=friendship]::before{background:var(--_friend)}
.lone[data-phase=before]{font-weight:400;color:var(--_muted)}
.lone[data-phase=before]::before{background:none;border:1.5px solid currentColor}

.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));align-items:start;gap:0 1.5em;margin:1.25em 0 0;padding:0;list-style:none}
.item{border-block-start:1px solid var(--_edge)}
.item[data-open]{grid-row-end:span 5}
.city{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,auto) auto;gap:0 .75em;inline-size:100%;min-block-size:2.75em;margin:0;padding:.55em .25em .6em 0;padding-inline:.25em;border:0;background:none;text-align:start;align-items:baseline}
button.city::after{content:"";grid-area:1/3/3;align-self:center;inline-size:.5em;block-size:.5em;margin-inline:.25em;border:solid var(--_muted);border-width:0 2px 2px 0;transform:rotate(45deg) translate(-15%,-15%)}
button.city[aria-expanded=true]::after{transform:rotate(225deg) translate(-15%,-15%)}
.city .name{font-weight:600}
.city .since{color:var(--_muted);font-size:.875em;font-variant-numeric:tabular-nums}
.city .country{grid-column:1;color:var(--_muted);font-size:.875em}
.badge{grid-column:1/3;justify-self:start;margin-block-start:.25em;padding:.1em .6em;border:1px solid var(--_accent);border-radius:1em;font-size:.8125em;color:var(--_text)}
.item[data-open]{box-shadow:inset 0 2px var(--_accent)}
.item[data-open][data-role=friendship]{box-shadow:inset 0 2px var(--_friend)}
.details{padding:.1em .25em 1em}
.details[hidden]{display:none}
dl{display:grid;gap:.35em;margin:0;font-size:.875em}
dl>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));gap:0 .75em}
dt{color:var(--_muted)}
dd{margin:0;text-align:start}
.site{margin:.6em 0 0;font-size:.875em}
a{color:var(--_text);text-decoration:underline;text-underline-offset:.2em}
.site a{display:inline-block;min-block-size:1.75em;padding-block:.2em}

.about{margin-block-start:1.25em;border-block:1px solid var(--_edge)}
.about summary{padding:.7em .25em;font-weight:600;cursor:pointer}
.about p{max-inline-size:44em;margin:0 0 .75em;padding-inline:.25em}
.about .source{font-size:.8125em;color:var(--_muted)}

:focus{outline:none}
:focus-visible{outline:2px solid var(--_focus);outline-offset:2px;border-radius:2px}
.round:focus-visible{border-radius:50%}
.slider:focus-visible{outline:none}
.slider:focus-visible::-webkit-slider-thumb{outline:2px solid var(--_focus);outline-offset:2px}
.slider:focus-visible::-moz-range-thumb{outline:2px solid var(--_focus);outline-offset:2px}
button,summary,a,.slider{scroll-margin-block:6em}
`;
var each = (line) => COLOR_NAMES.map((name) => line(name, PALETTE[name])).join("");
/** Public property first, then the theme's shade: `light-dark()` follows the used colour scheme. */
var assign = (light, dark) => each((name, s) => `--_${name}:var(--dp-${name},light-dark(${s[light]},${s[dark]}));`);
/**
* Themes. `auto` follows the page's `color-scheme`; where the page states none, the element marks
* itself `system` and follows the reader's. Engines without `light-dark()` get the light shades.
*/
var THEMES = `
.root{${each((name, s) => `--_${name}:var(--dp-${name},${s.light});`)}}
@supports (color:light-dark(#000,#fff)){
.root{color-scheme:inherit;${assign("light", "dark")}}
.root.system{color-scheme:light dark}
.root[data-theme=light]{color-scheme:light}
.root[data-theme=dark]{color-scheme:dark}
.root[data-theme=contrast]{${assign("contrast", "contrastDark")}}
@media (prefers-contrast:more){.root[data-theme=auto]{${assign("contrast", "contrastDark")}}}
}
.root[data-theme=contrast] .land{stroke-width:.4}
.root[data-theme=contrast] .label{stroke-width:4.5px}
.root.tinted{--_accent:var(--dp-accent,var(--_tint))}
`;
/** Everything the shadow root wears. */
var widgetStyle = LAYOUT + pictureStyle(privately) + THEMES + `
@media (hover:hover){.city:hover .name,.about summary:hover{text-decoration:underline;text-underline-offset:.2em}.link:hover{stroke-width:3.5}.round.step:hover{background:var(--_grid)}}
@media (pointer:coarse){.slider{block-size:2.75em;margin-block-end:.375em}.site a,.skip{min-block-size:44px;padding-block:.7em}}
@media (prefers-reduced-motion:no-preference){.link{transition:stroke-dashoffset .9s ease-out,visibility 0s,stroke-width .2s}.link[data-phase=before]{stroke-dashoffset:1}.link:not([data-phase=before]){stroke-dashoffset:0}.link[data-role=friendship]{stroke-dashoffset:0}.dot,.label,.leader{transition:opacity .3s ease-out .4s}.dot[data-phase=before],.label[data-phase=before]{opacity:0;transition:none}}
@media (forced-colors:active){.root{forced-color-adjust:auto}.sea{fill:Canvas}.land{fill:Canvas;stroke:CanvasText}.grid{stroke:none}.link,.link[data-role=friendship],.elapsed{stroke:LinkText}.link[data-emphasis=selected]{stroke:Highlight}.dot,.dot[data-role=friendship],.mark{fill:LinkText;stroke:Canvas}.mark[data-phase=before]{fill:Canvas;stroke:CanvasText}.lone::before,.badge{border:1px solid CanvasText}.dot[data-role=home]{fill:Canvas;stroke:CanvasText}.core,.label,.event,.event .date,.axis .year,.lens-title{fill:CanvasText}.label,.lens-title{stroke:Canvas}.rail,.tick,.stem,.leader,.outline,.panel>.edge,.panel[data-panel]>.edge{stroke:CanvasText}.round.play{background:ButtonFace;color:ButtonText;border-color:ButtonText}:focus-visible{outline-color:Highlight}}
@media print{.root.root[data-theme]{color-scheme:light;background:none}.controls .round,.slider,.skip{display:none}.details[hidden]{display:block}.about>p{display:block}.about::details-content{content-visibility:visible;block-size:auto}}
`;
// src/view/map.ts
/** What is not there yet keeps its place, so that it can fade in, but is no part of the picture. */
var partOf = (name, phase, nothing) => phase === "before" ? nothing : name;
function linkView({ svg, nothing }, link) {
	return svg`<path class="link" part=${partOf("line", link.phase, nothing)} data-id=${link.id} data-role=${link.role} data-phase=${link.phase} data-emphasis=${link.emphasis} data-quiet=${link.quiet ? "" : nothing} pathLength=${link.role === "friendship" ? nothing : 1} d=${link.d}></path>`;
}
function dotView({ svg, nothing }, dot) {
	const core = dot.role === "home" ? svg`<circle class="core" cx=${dot.x} cy=${dot.y} r="2.5"></circle>` : nothing;
	return svg`<circle class="dot" part=${partOf("dot", dot.phase, nothing)} data-id=${dot.id} data-role=${dot.role} data-phase=${dot.phase} data-emphasis=${dot.emphasis} data-quiet=${dot.quiet ? "" : nothing} cx=${dot.x} cy=${dot.y} r=${dot.r}></circle>${core}`;
}
function labelView({ svg, nothing }, label, size) {
	return svg`${label.leader === null ? nothing : svg`<path class="leader" data-phase=${label.phase} d=${label.leader}></path>`}<text class="label" part=${partOf("label", label.phase, nothing)} data-id=${label.id} data-role=${label.role} data-phase=${label.phase} data-emphasis=${label.emphasis} x=${label.x} y=${label.y} font-size=${size}>${label.text}</text>`;
}
function panelView(kit, panel, size) {
	const { svg, nothing } = kit;
	const outline = panel.outline === null ? nothing : svg`<path class="outline" d=${panel.outline}></path>`;
	const caption = panel.caption === null ? nothing : svg`<text class="lens-title" x=${panel.caption.x} y=${panel.caption.y}>${panel.caption.text}</text>`;
	return svg`<svg class="panel" part=${panel.id === "lens" ? "lens" : nothing} data-panel=${panel.id} x=${panel.x} y=${panel.y} width=${panel.width} height=${panel.height} viewBox=${`0 0 ${panel.width} ${panel.height}`}>
    <rect class="sea" width="100%" height="100%"></rect>
    <path class="grid" d=${panel.graticule}></path>
    <path class="land" part="land" d=${panel.land}></path>
    ${outline}
    ${panel.links.map((link) => linkView(kit, link))}
    ${panel.dots.map((dot) => dotView(kit, dot))}
    ${panel.labels.map((label) => labelView(kit, label, size))}
    ${caption}
    <rect class="edge" width="100%" height="100%"></rect>
  </svg>`;
}
/** The map as one picture: a single image to assistive technology, the list beside it holds the same as text. */
function mapView(kit, map, on = {}) {
	const { html, nothing } = kit;
	return html`<svg
    class="picture"
    role="img"
    aria-label=${map.name}
    focusable="false"
    viewBox=${`0 0 ${map.width} ${map.height}`}
    @click=${on.pick ?? nothing}
  >
    ${map.panels.map((panel) => panelView(kit, panel, map.labelSize))}
  </svg>`;
}
export { timetable as C, stepFrom as S, beginnings as _, fill as a, phaseAt as b, LANGUAGES as c, land as d, PALETTE as f, axisOf as g, round as h, makeScene as i, textOf$1 as l, distance as m, pictureStyle as n, formatDate as o, contains as p, widgetStyle as r, resolveOptions as s, mapView as t, bundled as u, clampYear as v, yearOf$1 as w, stepAt as x, isShown as y };
