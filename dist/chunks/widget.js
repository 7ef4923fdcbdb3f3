import { geoAzimuthalEqualAreaRaw, geoAzimuthalEquidistantRaw, geoEqualEarthRaw, geoNaturalEarth1Raw, geoOrthographicRaw, geoProjection, geoRotation, geoStream } from "d3-geo";
import { feature } from "topojson-client";
var land_default = {
	stepsPerDegree: 40,
	rings: [
		4,
		4,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		7,
		6,
		4,
		4,
		18,
		4,
		4,
		4,
		4,
		6,
		13,
		11,
		13,
		4,
		6,
		15,
		8,
		16,
		120,
		37,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		5,
		4,
		4,
		4,
		4,
		4,
		6,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		17,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		6,
		6,
		4,
		4,
		5,
		4,
		7,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		9,
		12,
		11,
		16,
		8,
		5,
		13,
		4,
		4,
		4,
		4,
		4,
		4,
		6,
		1037,
		-40,
		-4,
		-4,
		-4,
		-5,
		-10,
		-8,
		-9,
		-6,
		-5,
		-11,
		-8,
		4,
		23,
		9,
		243,
		-20,
		-12,
		-18,
		-9,
		-9,
		-6,
		-4,
		-4,
		4,
		4,
		4,
		4,
		4,
		4,
		5,
		4,
		4,
		4,
		6,
		11,
		4,
		36,
		6,
		17,
		4,
		4,
		4,
		4,
		4,
		24,
		7,
		4,
		4,
		4,
		17
	],
	longitudes: ">xAAG?wP@EIj@N?GS?v@DKBV@IAUIADICEAvBCIJ`KFGIgFE?B`@HICoD@E?_ED?GIAFjBLPD]G|QFIGiQ?C@y@FBBLBFKGGCAMO@LGJbTKEHcWAOB>vK?AANCD@kQJHD?K<uCx@B^HBISO_@I?OhAI?LDJRNQEYaJRDMIASWSVCLFfR?_@?xRZ_@?KFaFHHEDAH?M[MGFBPENF@EWEC}EVLHf@FHKEIU_@m@NDGtQJIISMICFH?TEJC[?LB\\NVVADT?RPNFFLVRJG]CKM[[JHJHTRJLE[OBVW_@G@IDCBEAJNCONRLFJBH>GBAJBBCGHFIBC?G@E@g@@NABMYEHDJI<XKQQSMESUBKNQ>`CVBTRCHEJGFODGCGJJC?BOO@ILGAOEEOI?LCAoM<PBQNLKU\\O@J_FSORoEUDNXCCBBGCP|@G?B_AFHItACE?c@K?DWPJSf@J?Od@CCAg@?EA`RAKF>tIAE?DB@E_AF?ClA?OBIPKAG^BEADAAB{MKAJ<xN?MCtBKHFqOAAECBGDSB`@ACAyFHDGIFCKPCA?h@G?AyB?E@>|@DCGlLHGC|FE?FmCBBKrCC@FZ?E?XBODnb@NGa@>sONHL>CBADCECMGK?B<TeINKCr]GC@qg@BGG`b@DNKce@BGK~e@OIBuI?SG|IAL>C}PJGOFKhPBXI>A@{GDEYCPxAJ?C|DBAEkDDFKGSFNO<hNPAFNDKCNJ?o`@D??h@A?J]@B?AACBKBE?R@BC~]DGAs@D?GvLDGC>>wHBBECFAGCDAEq@F@A<<dABJURDAGCNBAIHAKHGBF?FCEQ|AADNNL@KCWA}@LLD?I?ICEGKHC@DmCF?D??CAHCQJNCHHBDRIMEMCGDf@?ECPBAEz@ECDr@FAGnC@F?b_@IFLgHXG@IKeO<DAA<<HLFNVBNDFGC>CKAG]C>ICAKKMU>@Ea@@LHFRFI@ZAb@f@VBL?KBFJCDLHHRHPFR@NABE<DCD@KGEG<MQKEK<YG?HCCMCYK]YUQW@SSYSICa@MUYSQ]u@MUKe@QGa@IQI[c@MUSGYCLJCOCTRCKSGm@QUe@I[EEGO[Ua@]MOQFEI[OGUc@?GSMUMGYu@[UQSSIGWAQODMGKUA[KSUMAM@FGDODXVFVJb@NNXZHDTTB\\XWb@GLBEd@GCSLIJE\\CUUGMo@Bc@RJIWQQQGa@k@u@IKISEKKIu@i@MQm@KAHXLXl@RLPFTK[?KU\\]@a@Bf@XFh@PT@NEU]IDTJPN^PCXNm@PZZGP_@Ih@\\JJVEFR@L?FJF@NS?M[HXXHRTAUZH\\JJNLCFLN?H@[PCLYQICPTEKLL@I?FN?JFJCDNIQi@I\\d@LJRPLDC?ENJn@^RNb@MT@FBHLJDKDPD^@KHEK_@GKa@K_@GHCk@a@OEDHHLJHNASANF?RL@EEIFJ\\FXLXPf@LVN@F\\TFPb@ZNZLNV^FAG@HZFh@LGJXJEOVHDTPNNFPj@JRFJNPNVL\\NGBJAJAIK@IH?GHJAMW?UQ_Am@c@UGS[EIEMJBXHDITAJN\\NNML?YMQIKIi@D@H?WCYMUHAOYM@AAIU]OKPQIEJGHUGYGS]EEG[ICEAAWQLJBH?K?HDC@P>?@AIKDBDBESGI?B?IAJ@J<AFGCEEFKWI?FCSOKSQCKKC]@VBO>e@GMSGMGCIM?@?EEQICEMA@CFDFAKESAUGQCOCSFJH@RD\\ZNJF>?J?AB?Cc@AFTJCFTJ@?GGAF<EB\\?BABHX<PCDNRNA>HGHLF@FBFHVRPPBAEGPBEEGHODLFABg@DZF>AOAKAKY>CK@SSGGIKBKQWABHLPM@AG<IELA]EDYQ>?BAICHEGEY?OQBOYCJAKOBCA>BE@@GK?OBYSW@JKYAQCKGOMOGQAM`ZDFF}ZALFP<DENND>ACM?F@DFPHLDOBJ<HFHHG?L?F@NEDNGEIPEGBCJN\\HFDOA@RAFLBBEEI?CNDFADN?@H@LH@\\@JBND@FDCLB<p@f@BDNHL<TFNHHJHA>EK?G?CC@EQY?GMKRVBVBZFr@D@LBJD?<HRD_EKAa@WNFDCSS>IQ@DADAGIHF@BALFKDCQBC@HF<d@RNF>>jAI?HL?IDSA?AuJ?FJK`K<HEGC<AQ?GHmARFF?OGKdMEAP?DFADk@D?IE@_GFFKE~L<LGF@SO@HAHun@N@TFUI>>>?b^EB>@kFDDBG?HEJDH?ICP?TBS?KW@XZK?N[g@Cf@<<YT^BOJNALLHXPH\\T>@BIGQAQHUEBGMMECGG?IGOIISSGEDCEECIAGOMGAR@>FDH?ND?PANJE@G?JH<H?EBCEEAJDBR?JRLFb@H?^DFAMIJ@LEFHLNBABKLJFDFNDPj@J?NTTSKT>LEGLBOJWMSOU]EGG@CACO@AC?EDCCECCCGAL@<\\BGCQEKM<AW>EDGE@DEBCQII?IOO@SILF^<HNHFBDJHCCCGGEO[MCHGc@ZR@O?ZZHIN<XXCNLIJJFGBKRbFJf@XUA_@KEMEOIUIAJCRJJNIJAIKIDE[L}@KAGF_@GT`AAJB[AJEMEAw@OXDPTLB_COGPFJXLW>bEJMI@G>>b@H@GLDJG}@DFKw@B?CBDB>AVD?E@D@GQFDEK<X@GWbBBGGEHCWe@BF@?B@@CCPF@LHBIMGAIb@RDAaGDB<Pa@RTFFJVEHDBT>FDEA@H>@HHGEc@KFGMLC<D@`A<D@@K?c]EKBQNNFPDTBFM?GKzCD@CwBH?KcBHKEzDf@@g@o@?GIoBj@^NZb@V?OSISKMWDYGEGEKS?nONBEOG>A_IDDA`A?D@>]BGA>rBKYSKSOEDbEBOSYH_@B",
	latitudes: "}yBGBBiMEEDZKM?JHMGF?CKDF@O?VTC@De@KJBrIGED_EEFDlBGAFsFC?Bb@EQKLRE}@DI[GVlDSAJgEQFHjABKSAUSAOBNSKB\\NNDzA[H>Hi@GDDSG@FWAJAiBHBCIEn\\BEE?EEFCDAFAwB@DCK?OAGFF`DEGI?G@CGLJ@DsZYMRrUKMD@LRAIYAOMI@OHPn@FCuAGMOGEK`@xECK?Q?IODEFAGPLPeSHB<M@BJT\\JFHJBJ?NHHJCBIDD@HAGFVFMFVOCk@OOA@k@L@JAQGFSGO[]Ha@IFKBMOMCQB[WMANC>BCDEYGMFP?Y[FEUEEM?M?IELLDFC?FXJDBHBCD<X~@HJ\\F`@GP>p@DBNBGBGAK?O?IKCAKGMEA@CKAGIAED?TNHNXpK?C@EC?@I@BAqREHDd[KNBLADBy@A@BKEH?]@ACCCBFa@?HDc@?EGOAEAWE?FRCAB~FEBBg[MDDZ@ICuBAGDp@SIRd@OEJ@KCA@H@HAV_@@f@jSA?F\\@FAwFACDB@PGL@YGFLdGACK`@GCHc@G?Dk@ADF`CGDB}\\EEDHKKDff@CDD>uSAC@|S@DBDG@BAECDyF@EC}LCE@KGKGKTM?IRHHJ>k@@CE`DA@@_DEABbFBE@iFCADfE?D@uECABpFB?IkFGQ?FN|EF@]INiF?SOBJWBK?|AEEDcAEYALMFIAvQBGGGCCuK>?BK~HHGCi@CBHOB@EHE?FIE@BIBE?SC?@??A?_EAC@qB@ACJCA@D@E@NBAC~IGCCi@HD?DEKI?xAFADJ@GJMMEBLN@MYMC@DPDLC?IK?CCEAIDHJHB{FAL?GYEJj@KJDCb@B?DEBG?EEOHDXEA@J@MDn@I@LN@G?~@B@SiEHAI`D@CE?D<<<qJCMg@Hp@FISSQQJHNP>LDRt@RN>HVFZDVDJM>JXHDRNVVTVf@Fc@YSIWMSKYE?I?FABCOGK<IK]QGGI<a@Oc@GW<IIKM]KMI[KOQYEKKa@g@CDPDE@EH@COIAMICG?C?F?IEFGHEGEDPKFLFNHNZLLF?JR@CFFBHRFF@BJR?GW[OIM?E@JHD@D?BLAFJ@FCK?G?EDCHFEFC@CCW{@YGKYMQKMILI?PDDEMIAVADIKCBM@EIKKKMH?KGOIBUOADC?ICAGIBAB?GQI@CJBAHFCDHEB@QKI[OAMa@CKAGGECIMCU?EKED@DH@JEHRNE@L@CJ?NEUIAUIBGEC@CABPHDLRBIZJV?FPJNFNFJEDHFPIM@IEDCHALF?GGBP\\@FDHJBTKBJDBIFNPIJGMJMGIKMENIIDCWM[EQKSMEKWUE@]?QOCCARIOEC?BFFJHRFNFZXB?FDDNNJHJEM?G@VFHNBFJP?ICOAWYIOGO?Ga@CUUMEKC@PHRBGG@GNJJJLFJDHHBBZNPJJJT@JRABA@FBHBE]I@DC@Og@?K?WGUCa@_@IEUGEGCEED?FCDCBCCg@g@HQUGKME?EAGE@ICGGE?E@HC?EOO<E?TBBKCOKKSCc@IIEUCBOAHAI?Og@g@WMICHQIARKDSG@RSEYCGEESYAU>EOEQBS?J@GIEMERHNBFBLL<PP@P@NFALCNFDBOAWDHH?VNKESN>MIGCN@EMC@SMg@GUENFDGGQUBCUKCEAEBB@OAEDM?GKHCFJ@GDMGM>KGOGa@KE?RDJLPJR@H<LL?JRNNJP`@@HLD<A>B>?GIEEOOKAGJ?LDAG<IIASNKI@G?U@RFc@S>?A@KIIEAGE[[QIc@GOJKJFJB\\HNDEOXHNJBCOGJCOQHMKSCLFHAM>KDACE?JEEOO@JXHNOSOGAKAG>EEBDHCDCLEBG@F?DBE?RFE?DFDD@FHNJUKAMGFC?H@?NDFVVBAJDJHBOAIDGALBC@L@LD@VJFA@JPDLLGCM@LN@HHDEQIOW@GIGGD@DTXJAe@]B@EAGG@<EKADAG<ISUBEFAJ`@PL>LEGJDB?WLHBL^JFDFHDJ[KQKGGM<QKS<eW>LRf@L@TDTDL@Ci@GK?UDCW@NKSG[@EK@EKOBEJ>F>@BlFIE@PJLMPHJKgIGFHC<<<eJTJb@@K@MCSIk@NO`@JRK`BEQAPEHFDCNLWCMACFVIvE<HRBTFQIEMA>jP@D@H?D>>AtDFFGwMROBRLKRK>E?E?GQBAMADANDg@?EMEE?BRrEF<THh@LYIMDG?JE@NT>NRBEIAZ?DPHADEG?EFCD@ADN@FLDH?E?BFC@H@PVZP>@DFNAHDDXQCQg@G<Mc@KEGIIAGQMHCIEIEIBMIK_@ICHNNEGGCCQEUSMM@KCK?KOBEEFGLHDII?MGCAEEGOD@DGFDAFGC@@@C??BEEIJDCHM@JH<HZV@NBFF?T<d@>IWEIQEMGQ@J@TDS^HLVFJ?FDH<LD@HL@KCGCCY>G?FJHHFFGICJ<L^JD@LDXIRP_@HNRLBcGJNNCFEEF?D?CADEOEAOz@P@\\TJCUMUWC|@EOIKLEUGDADHPL@IBp@QK@B?LAD_@EOBD>?@DAiBFL?J>Ay@BDCWCBFc@BGE^@E?U?C?GAC?GACBCBGE`@AGB?A?E?LCEDDDBGX?A?ED?C@BGKCBCHDQJCK<d@?IJ@NBANHDFPX@>CMQCIEAMIICMGD@<HEd@b@@P>pJ??E?@NFBBNAKFGIKBO?DDGFE?AF?A?PC?APGEFLCCApCB[GBNk@QIEOMBODLJa@P@TBZZ_@?M[G>EFv@HEEHD?ELCI@hAAI@C@FDRJSCE@RCG"
};
// src/data/land.ts
/** Degrees. */
function decode(text) {
	const degrees = [];
	let unit = 1;
	let at = 0;
	for (let i = 0; i < text.length;) {
		for (; text[i] === "<"; i++, unit /= 2) at *= 2;
		for (; text[i] === ">"; i++, unit *= 2) at = Math.round(at / 2);
		let piece = text.charCodeAt(i++) - 63;
		let bits = piece & 31;
		for (let shift = 5; piece & 32; shift += 5) {
			piece = text.charCodeAt(i++) - 63;
			bits |= (piece & 31) << shift;
		}
		at += bits & 1 ? ~(bits >> 1) : bits >> 1;
		degrees.push(at * unit / land_default.stepsPerDegree);
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
var LONGEST = 80;
/**
* The language of the interface that a BCP 47 tag asks for, null where there is none. Takes anything
* and never throws: `de_DE`, `iw`, `zh-Hant-TW` find theirs, `C`, `<b>`, `hr` and numbers nothing.
* `en-US-posix` is what engines make of a system without a language, and so is nothing too.
*/
function matchLanguage(tag) {
	if (typeof tag !== "string") return null;
	const [code = "", ...rest] = (tag.slice(0, LONGEST).trim().toLowerCase().split(/[,;\s]/, 1)[0] ?? "").split(/[-_.@]/);
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
	"sr-Cyrl": ["sr-Cyrl", "sr-Latn"],
	"sr-Latn": ["sr-Latn", "sr-Cyrl"]
};
/** The text in a language; otherwise in English, otherwise the first there is. */
function localized$1(text, language) {
	if (typeof text === "string") return text;
	for (const key of [
		...KEYS[language] ?? [language],
		"en",
		...Object.keys(text)
	]) if (Object.hasOwn(text, key)) {
		const found = text[key];
		return language === "sr-Latn" && key === "sr-Cyrl" ? toLatin(found) : found;
	}
	return "";
}
/** The text of a value, trimmed and cut; never throws, whatever it is. */
function quote(raw) {
	if (typeof raw === "string") return raw.slice(0, 200).trim();
	return typeof raw === "number" || typeof raw === "boolean" || raw === null ? `${raw}` : `(${typeof raw})`;
}
/** So many allowed values are named at most: of ids there may be thousands. */
var NAMED$1 = 30;
/** A word of which more letters differ is another word, not a slip. */
var MOST_LETTERS = 2;
/** Letters between the beginning and the end that two words have in common: one slip changes one or two. */
function lettersBetween(a, b) {
	const least = Math.min(a.length, b.length);
	let begin = 0;
	while (begin < least && a[begin] === b[begin]) begin++;
	let end = 0;
	while (end < least - begin && a.at(-1 - end) === b.at(-1 - end)) end++;
	return Math.max(a.length, b.length) - begin - end;
}
/** The word that was probably meant; null where none is near. */
function nearest(value, words) {
	const written = value.toLowerCase();
	let best = null;
	let least = Math.min(MOST_LETTERS, written.length >> 1) + 1;
	for (const word of words) {
		const letters = lettersBetween(written, word.toLowerCase());
		if (letters < least) [least, best] = [letters, word];
	}
	return best;
}
/** The problem in a sentence for the author: in English, or in German. */
function sayProblem({ name, value, allowed }, inGerman = false) {
	const near = nearest(value, allowed);
	const [refused, meant] = inGerman ? ["geht nicht. Möglich", "Gemeint"] : ["cannot be used. Allowed", "Meant"];
	return `${name || "data"}="${value}" ${refused}: ${allowed.slice(0, NAMED$1).join(", ")}${near === null ? "" : `. ${meant}: ${near}?`}`;
}
// src/model/document.ts
var MOST = 1e4;
/** Ends the reading: `readDocument` catches the problem. */
function refuse(name, raw, ...allowed) {
	throw {
		name,
		value: quote(raw),
		allowed
	};
}
var below = (path, key) => `${path && `${path}.`}${quote(key)}`;
/**
* Members of a list or an object. Only here code of the author may run, in getters and proxies, and may
* throw. Each member is asked for once, so that what was checked is what is drawn.
*/
function entriesOf(raw, path, isList, least = 0, most = MOST) {
	let found = raw;
	try {
		if (typeof raw === "object" && raw && Array.isArray(raw) === isList) {
			const entries = Object.entries(raw);
			found = entries.length;
			if (entries.length >= least && entries.length <= most) return entries;
		}
	} catch {}
	return refuse(path, found, `${isList ? "[…]" : "{…}"} (${least} … ${most})`);
}
var listOf = (rule) => (raw, path) => entriesOf(raw, path, true).map(([i, each]) => rule(each, `${path}[${i}]`));
/** Fields that are known; the first few of them must be there. One that is undefined is not there. */
function fieldsOf(raw, path, rules, required = 0) {
	const given = new Map(entriesOf(raw, path, false));
	for (const key of given.keys()) if (!Object.hasOwn(rules, key)) refuse(below(path, key), key, ...Object.keys(rules));
	const fields = {};
	Object.entries(rules).forEach(([name, rule], i) => {
		const value = given.get(name);
		if (value !== void 0 || i < required) fields[name] = rule(value, below(path, name));
	});
	return fields;
}
var matching = (type, pattern, ...allowed) => (raw, path) => typeof raw === type && pattern.test(raw) ? raw : refuse(path, raw, ...allowed);
var oneOf$1 = (...words) => matching("string", new RegExp(`^(${words.join("|")})$`), ...words);
/** Up to so many characters, and not only spaces. */
var textUpTo = (most) => matching("string", new RegExp(`^(?=.*\\S).{1,${most}}$`, "su"), `string (1 … ${most})`);
var text = textUpTo(200);
var address = textUpTo(2e3);
var tag = matching("string", /^[a-z]{2,3}(-[a-z\d]{1,8}){0,9}$/i, "BCP 47");
var year = matching("number", /^[1-9]\d{0,3}$/, "1 … 9999");
/** One text, or one for each language, by the names that the interface has for them: `zh-CN` is `zh-Hans`. */
var localized = (raw, path) => {
	if (typeof raw !== "object") return text(raw, path);
	const texts = {};
	for (const [key, each] of entriesOf(raw, path, false, 1)) {
		const at = below(path, key);
		const language = matchLanguage(tag(key, at)) ?? key;
		const value = text(each, at);
		if (language === key || !Object.hasOwn(texts, language)) texts[language] = value;
	}
	return texts;
};
/** What a partner has but for its id; the first four must be there. */
var FIELDS = {
	name: localized,
	country: localized,
	lonLat: (raw, path) => entriesOf(raw, path, true, 2, 2).map(([i, each]) => {
		const most = i === "0" ? 180 : 90;
		return typeof each === "number" && Math.abs(each) <= most ? each : refuse(`${path}[${i}]`, each, `-${most} … ${most}`);
	}),
	since: (raw, path) => raw === null ? raw : year(raw, path),
	ownName: (raw, path) => fieldsOf(raw, path, {
		text,
		lang: tag
	}, 2),
	kind: oneOf$1("twinning", "friendship"),
	status: oneOf$1("active", "dormant", "ended"),
	until: year,
	timeZone: text,
	site: address,
	source: address
};
var PARTNER = {
	id: matching("string", /^(?=.{1,64}$)[a-z\d]+(-[a-z\d]+)*$/, "[a-z0-9-] (1 … 64)"),
	...FIELDS
};
/** An end belongs to what has ended, and is not before the beginning. */
function checked(partner, path) {
	const { since, status, until } = partner;
	const first = since ?? 1;
	if (until !== void 0 && (status !== "ended" || until < first)) refuse(below(path, "until"), until, "status: ended", `≥ ${first}`);
	return partner;
}
/** Undated ones last, after every year. */
var timeOf = ({ since }) => since ?? MOST;
/** The list that a document makes of the bundled one. */
function listFrom({ home, partners: all }, raw) {
	const list = /* @__PURE__ */ new Map();
	const changes = {};
	for (const partner of all) {
		const { id } = partner;
		list.set(id, partner);
		changes[id] = (each, path) => list.set(id, checked({
			...partner,
			...fieldsOf(each, path, FIELDS)
		}, path));
	}
	const known = oneOf$1(...list.keys());
	const add = listOf((each, path) => {
		const partner = checked(fieldsOf(each, path, PARTNER, 5), path);
		const { id } = partner;
		if (id === home.id || list.has(id)) refuse(below(path, "id"), id, "unique");
		list.set(id, partner);
	});
	const { $schema: _, partners, ...amendment } = fieldsOf(raw, "", {
		$schema: (value) => value,
		change: (value, path) => fieldsOf(value, path, changes),
		remove: listOf((id, path) => list.delete(known(id, path))),
		add,
		partners: (value, path) => {
			list.clear();
			return add(value, path);
		}
	});
	if (!partners === !Object.keys(amendment)[0]) refuse("", raw, "{partners}", "{add, change, remove}");
	const found = [...list.values()];
	entriesOf(found, partners ? "partners" : "add", true, 1);
	return partners ? found : found.sort((a, b) => timeOf(a) - timeOf(b));
}
/**
* Reads the data of an author, which may be anything: `{"partners": […]}` replaces the bundled list,
* `{"add": […], "change": {…}, "remove": […]}` amends it. Never throws. What comes out is fresh: later
* changes to what went in do nothing.
*/
function readDocument(bundled, raw) {
	try {
		return { data: {
			...bundled,
			partners: listFrom(bundled, raw)
		} };
	} catch (problem) {
		return { problem };
	}
}
// src/model/geo/sphere.ts
/** Mean radius of the Earth, km (IUGG R1 of GRS 80). The ellipsoid differs by up to 0.5 %, so distances are "about". */
var EARTH_RADIUS_KM = 6371.0088;
var RADIANS = Math.PI / 180;
var vectorOf = ([lon, lat]) => {
	const [lambda, phi] = [lon * RADIANS, lat * RADIANS];
	return [
		Math.cos(phi) * Math.cos(lambda),
		Math.cos(phi) * Math.sin(lambda),
		Math.sin(phi)
	];
};
var lonLatOf = (v) => [Math.atan2(v[1], v[0]) / RADIANS, Math.atan2(v[2], Math.sqrt(v[0] * v[0] + v[1] * v[1])) / RADIANS];
var cross$1 = (v, w) => [
	v[1] * w[2] - v[2] * w[1],
	v[2] * w[0] - v[0] * w[2],
	v[0] * w[1] - v[1] * w[0]
];
var dot = (v, w) => v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
var lengthOf = (vector) => Math.sqrt(dot(vector, vector));
/** s·v + t·w */
var mix$1 = (s, v, t, w) => [
	s * v[0] + t * w[0],
	s * v[1] + t * w[1],
	s * v[2] + t * w[2]
];
/** By sine and cosine at once, which stays exact for near points and for opposite ones. */
var angle = (a, b) => Math.atan2(lengthOf(cross$1(a, b)), dot(a, b));
/** Angle between two places as seen from the middle of the Earth, radians. */
var angleBetween = (a, b) => angle(vectorOf(a), vectorOf(b));
/** Great-circle distance, km. */
var distanceKm = (a, b) => angleBetween(a, b) * EARTH_RADIUS_KM;
/** Below this sine two places are the same one, or opposite ones with no shortest way between them. */
var NO_WAY = 1e-9;
/** Points of the great circle from a to b, both ends included, at equal steps (Shoemake's slerp, 1985). */
function greatCircle(a, b, steps) {
	const [from, to] = [vectorOf(a), vectorOf(b)];
	const whole = angle(from, to);
	const sine = Math.sin(whole);
	const pole = Math.abs(from[2]) > .999999999 ? [
		1,
		0,
		0
	] : [
		0,
		0,
		1
	];
	const aside = mix$1(1, pole, -dot(pole, from), from);
	const points = [];
	for (let i = 0; i <= steps; i++) {
		const part = whole * i / steps;
		points.push(lonLatOf(sine > NO_WAY ? mix$1(Math.sin(whole - part) / sine, from, Math.sin(part) / sine, to) : mix$1(Math.cos(part), from, Math.sin(part) / lengthOf(aside), aside)));
	}
	return points;
}
/** Where points leave no gap of longitudes wider than this, they are all around the globe, degrees. */
var WIDEST_GAP = 40;
/**
* The meridian in the middle of the smallest span of longitudes that holds all points, degrees; that of
* the first point where they are all around the globe: no great circle from there is then cut.
*/
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
	const middle = ((lons.length > 1 && widest < WIDEST_GAP ? (points[0]?.[0] ?? 0) + 360 : start + (360 - widest) / 2) + 360) % 360;
	return middle > 180 ? middle - 360 : middle;
}
/** Steps towards the farthest point; the centre is then about a fiftieth of the radius off. */
var ROUNDS$1 = 50;
/**
* The middle of the smallest circle on the globe that holds all points, by ever shorter steps towards
* the one that is farthest (Bădoiu & Clarkson 2003, on the sphere).
*/
function middleOfCap(points) {
	const vectors = points.map(vectorOf);
	let centre = vectors[0] ?? [
		1,
		0,
		0
	];
	for (let round = 1; round <= ROUNDS$1; round++) {
		let farthest = centre;
		for (const vector of vectors) if (dot(vector, centre) < dot(farthest, centre)) farthest = vector;
		const moved = mix$1(round, centre, 1, farthest);
		const length = lengthOf(moved);
		if (length > NO_WAY) centre = mix$1(1 / length, moved, 0, moved);
	}
	return lonLatOf(centre);
}
// src/model/plane.ts
var right = (box) => box.x + box.width;
var bottom = (box) => box.y + box.height;
var center = (box) => [box.x + box.width / 2, box.y + box.height / 2];
/** What has no size. */
var NOTHING = {
	x: 0,
	y: 0,
	width: 0,
	height: 0
};
/** The frame of something so large, in its own coordinates. */
var frameOf = ({ width, height }) => ({
	x: 0,
	y: 0,
	width,
	height
});
/** The box of a size around its middle. */
var boxAround = ([x, y], { width, height }) => ({
	x: x - width / 2,
	y: y - height / 2,
	width,
	height
});
/** The same box, larger by `margin` on each side. */
var grow = (box, margin) => ({
	x: box.x - margin,
	y: box.y - margin,
	width: box.width + 2 * margin,
	height: box.height + 2 * margin
});
/** The square around a point. */
var around = (point, radius) => boxAround(point, {
	width: 2 * radius,
	height: 2 * radius
});
var overlap = (a, b) => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
/** Area that two boxes share, px². */
var sharedArea = (a, b) => Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) * Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));
var contains = (box, p) => p[0] >= box.x && p[0] <= right(box) && p[1] >= box.y && p[1] <= bottom(box);
var within = (inner, outer) => inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);
/** Math.hypot guards against overflow that no drawing has, and is many times slower. */
var hypotenuse = (x, y) => Math.sqrt(x * x + y * y);
var distance = (a, b) => hypotenuse(b[0] - a[0], b[1] - a[1]);
/** The point a part of the way from a to b. */
var between = (a, b, part) => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
/** Distance of a point from a box, px; 0 inside. */
var distanceToBox = (p, box) => hypotenuse(Math.max(box.x - p[0], 0, p[0] - right(box)), Math.max(box.y - p[1], 0, p[1] - bottom(box)));
/** Square of a point's distance from the segment a–b, px². */
function squareToSegment(p, a, b) {
	const dx = b[0] - a[0];
	const dy = b[1] - a[1];
	const x = p[0] - a[0];
	const y = p[1] - a[1];
	const t = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
	return (x - t * dx) ** 2 + (y - t * dy) ** 2;
}
/** Distance of a point from the segment a–b, px. */
var distanceToSegment = (p, a, b) => Math.sqrt(squareToSegment(p, a, b));
/** Distance of a point from a polyline, px; Infinity from an empty one. */
function distanceToLine(p, line) {
	let least = Infinity;
	for (let i = 1; i < line.length; i++) least = Math.min(least, squareToSegment(p, line[i - 1], line[i]));
	return Math.sqrt(least);
}
/** Whether the segment a–b and a polyline cross. */
function crosses(a, b, line) {
	const side = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	const left = Math.min(a[0], b[0]);
	const east = Math.max(a[0], b[0]);
	for (let i = 1; i < line.length; i++) {
		const c = line[i - 1];
		const d = line[i];
		if (c[0] < left && d[0] < left || c[0] > east && d[0] > east) continue;
		if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true;
	}
	return false;
}
function boundsOf(points) {
	if (points.length === 0) return null;
	let [x0, y0, x1, y1] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (const point of points) {
		x0 = Math.min(x0, point[0]);
		y0 = Math.min(y0, point[1]);
		x1 = Math.max(x1, point[0]);
		y1 = Math.max(y1, point[1]);
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
	for (const [x, y] of edgeOf(frameOf({
		width,
		height
	}), 4)) {
		const point = projection.invert?.([x, y]);
		if (!point || !(Math.abs(point[1]) < NEAR_POLE)) return null;
		const lon = (point[0] - middle + 540) % 360 - 180;
		west = Math.min(west, lon);
		east = Math.max(east, lon);
		south = Math.min(south, point[1]);
		north = Math.max(north, point[1]);
	}
	return [[middle + west, south], [middle + east, north]];
}
// src/model/geo/graticule.ts
/** Meridians end here, degrees: at the poles they would run into a blot. */
var LAST_PARALLEL = 80;
/** Pieces of a line between two others: enough for its bend. */
var PIECES = 3;
/** Meridians and parallels every `step` degrees, in a frame with those that cross its corners. */
function graticule(extent, step) {
	const [[west, south], [east, north]] = extent ?? [[-180, -80], [180, LAST_PARALLEL]];
	const down = (value) => (Math.floor(value / step) - (extent ? 1 : 0)) * step;
	const up = (value) => (Math.ceil(value / step) + (extent ? 1 : 0)) * step;
	const [first, last] = [down(west), extent ? up(east) : 180 - step];
	const bottom = Math.max(down(south), -80);
	const top = Math.min(up(north), LAST_PARALLEL);
	const piece = step / PIECES;
	const coordinates = [];
	for (let lon = first; lon <= last; lon += step) {
		const line = [];
		for (let lat = bottom; lat < top + piece / 2; lat += piece) line.push([lon, lat]);
		coordinates.push(line);
	}
	for (let lat = Math.ceil(bottom / step) * step; lat <= top; lat += step) {
		const line = [];
		for (let lon = first; lon < (extent ? last : 180) + piece / 2; lon += piece) line.push([lon, lat]);
		coordinates.push(line);
	}
	return {
		type: "MultiLineString",
		coordinates
	};
}
// src/model/memoize.ts
var numbers$1 = /* @__PURE__ */ new WeakMap();
var count = 0;
/** A number for an object, the same as long as it lives. */
function identity(object) {
	const known = numbers$1.get(object);
	if (known !== void 0) return known;
	numbers$1.set(object, count);
	return count++;
}
var isObject = (part) => Object(part) === part && !Array.isArray(part);
/**
* Remembers the last few results of a costly pure function, so that instances with the same frame share
* them and a second render of the same picture costs nothing. What the result depends on, `partsOf` says;
* by default the arguments. Objects are the same only if they are one, arrays (of texts and numbers) if
* they hold the same.
*/
function memoize(compute, partsOf = (...args) => args, slots = 16) {
	const results = /* @__PURE__ */ new Map();
	return (...args) => {
		const key = partsOf(...args).map((part) => isObject(part) ? identity(part) : part).join(" ");
		const known = results.get(key);
		const result = known === void 0 ? compute(...args) : known;
		results.delete(key);
		if (results.size >= slots) results.delete(results.keys().next().value);
		results.set(key, result);
		return result;
	};
}
// src/model/geo/pen.ts
/** The part of a ring inside a box, closed along its sides (Sutherland & Hodgman 1974). */
function clip(ring, box) {
	const bounds = boundsOf(ring);
	if (!bounds) return ring;
	let rest = ring;
	for (const [axis, side, limit, outermost] of [
		[
			0,
			1,
			box.x,
			bounds.x
		],
		[
			0,
			-1,
			right(box),
			right(bounds)
		],
		[
			1,
			1,
			box.y,
			bounds.y
		],
		[
			1,
			-1,
			bottom(box),
			bottom(bounds)
		]
	]) {
		if (side * (outermost - limit) >= 0 || rest.length === 0) continue;
		const kept = [];
		let from = rest[rest.length - 1];
		let a = side * (from[axis] - limit);
		for (const to of rest) {
			const b = side * (to[axis] - limit);
			if (a * b < 0) kept.push(between(from, to, a / (a - b)));
			if (b >= 0) kept.push(to);
			from = to;
			a = b;
		}
		rest = kept;
	}
	return rest;
}
/** Without a nought before the point: a fifth of the length of coasts. */
var tenths = (value) => value !== 0 && Math.abs(value) < 10 ? `${value / 10}`.replace("0.", ".") : `${value / 10}`;
/** A command for the beginning, then steps, in tenths of a pixel: half the length of points, and no rounding adds up. */
function write(points) {
	let path = "";
	let x = 0;
	let y = 0;
	for (const point of points) {
		const newX = Math.round(point[0] * 10);
		const newY = Math.round(point[1] * 10);
		if (!path) path = `M${tenths(newX)},${tenths(newY)}`;
		else if (newX !== x || newY !== y) path += `l${tenths(newX - x)},${tenths(newY - y)}`;
		x = newX;
		y = newY;
	}
	return path;
}
/** Path data of something on the globe. Areas are cut to a box; of lines those beyond it are left out. */
function pathOf(projection, object, box) {
	let path = "";
	let isRing = false;
	let line = [];
	geoStream(object, projection.stream({
		polygonStart: () => isRing = true,
		polygonEnd: () => isRing = false,
		lineStart: () => line = [],
		lineEnd() {
			const part = clip(line, box);
			if (part.length > 0) path += isRing ? `${write(part)}Z` : write(line);
		},
		point: (x, y) => line.push([x, y])
	}));
	return path;
}
// src/model/geo/land.ts
/** The land as GeoJSON rings, made once for each topology. */
var tracts = /* @__PURE__ */ new WeakMap();
function tractsOf(topology) {
	const known = tracts.get(topology);
	if (known) return known;
	const { geometry } = feature(topology, topology.objects.land);
	const made = geometry.coordinates.map((rings) => {
		const { x, y, width, height } = boundsOf(rings[0] ?? []) ?? NOTHING;
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
var landPath = memoize((projection, topology, extent, box, _key) => {
	if (!extent) return pathOf(projection, landWithin(topology, null), box);
	const cut = projection.preclip();
	projection.preclip((stream) => stream);
	const path = pathOf(projection, landWithin(topology, extent), box);
	projection.preclip(cut);
	return path;
}, (_projection, topology, _extent, _box, key) => [topology, key]);
// src/model/geo/camera.ts
/** Coasts end this far outside the panel, px, so that their stroke does not frame it. */
var BLEED = 4;
/** The horizon lies a quarter of the globe away, the one point where others are cut nearly a half, degrees. */
var CUT_AT = {
	meridian: 0,
	point: 179.999,
	horizon: 90
};
/**
* A projection of scale 1, centred and without a frame: where places lie to one another. Coasts and
* parallels have points close enough: to bend the pieces between them is work for nothing.
*/
var unitProjection = ({ raw, centre: [lon, lat], seam }) => geoProjection(raw).rotate([-lon, -lat]).scale(1).translate([0, 0]).precision(0).clipAngle(CUT_AT[seam]);
var discOf$1 = ({ radius, seam }, at, scale, panel) => {
	if (!radius) return null;
	const disc = {
		at,
		radius: scale * radius(seam === "horizon" ? Math.PI / 2 : Math.PI)
	};
	return edgeOf(frameOf(panel), 1).some((corner) => distance(corner, at) > disc.radius) ? disc : null;
};
/** Longitude from a centre, −180 to 180 degrees. */
var eastOf = ([lon], [middle]) => (lon - middle + 540) % 360 - 180;
/** The point of the rim in the direction of another one. */
function onRim([x, y], [cx, cy], radius) {
	const away = distance([x, y], [cx, cy]) || 1;
	return [cx + (x - cx) / away * radius, cy + (y - cy) / away * radius];
}
/** `projection` is the mapping's own, scaled and moved into place; `width` and `height` are the panel's. */
function makeCamera(mapping, projection, width, height) {
	const [scale, at] = [projection.scale(), projection.translate()];
	const box = grow(frameOf({
		width,
		height
	}), BLEED);
	const { radius, seam, centre } = mapping;
	const disc = discOf$1(mapping, at, scale, {
		width,
		height
	});
	const extent = disc || seam === "horizon" ? null : extentOf(projection, width, height);
	const key = [
		mapping.name,
		...centre,
		scale,
		...at,
		width,
		height
	].join(" ");
	const place = (lonLat) => projection(lonLat);
	const isBehind = (lonLat) => seam === "horizon" && angleBetween(lonLat, centre) > Math.PI / 2;
	return {
		key,
		project: (lonLat) => isBehind(lonLat) ? null : place(lonLat),
		place: (lonLat) => isBehind(lonLat) ? onRim(place(lonLat), at, scale) : place(lonLat),
		invert: (point) => {
			if (disc && distance(point, disc.at) > disc.radius) return null;
			return projection.invert?.([...point]) ?? null;
		},
		disc,
		reach: radius && ((km) => scale * radius(km / 6371.0088)),
		land: (topology) => landPath(projection, topology, extent, box, key),
		graticule: (step) => pathOf(projection, graticule(extent, step), box),
		outline: (ring) => pathOf(projection, {
			type: "MultiLineString",
			coordinates: [ring.map((p) => [...p])]
		}, box),
		isTorn: (a, b) => seam === "meridian" && Math.abs(eastOf(a, centre) - eastOf(b, centre)) > 180,
		seam: {
			kind: seam,
			rotate: projection.rotate()
		}
	};
}
// src/model/geo/projections.ts
/**
* A projection whose parallels are straight lines, so that its y alone tells the latitude, which is found by
* halving the interval. Only points along the edges of a frame are asked for; d3's own inverses would be
* another two hundred bytes for them.
*/
function pseudocylindrical(raw) {
	const project = (lambda, phi) => raw(lambda, phi);
	const invert = (x, y) => {
		let phi = 0;
		for (let step = Math.PI / 4; step > 1e-9; step /= 2) phi += raw(0, phi)[1] < y ? step : -step;
		return [x / raw(1, phi)[0], phi];
	};
	return Object.assign(project, { invert });
}
/** Projections of the whole world; a new one is a line here and its name in the options. */
var WORLD = {
	/** Šavrič, Patterson & Jenny 2018: true areas. */
	"equal-earth": pseudocylindrical(geoEqualEarthRaw),
	/** Patterson 2012: neither areas nor angles true, both nearly. */
	"natural-earth": pseudocylindrical(geoNaturalEarth1Raw)
};
/** Lambert 1772: true areas, and around its centre hardly bent shapes. */
var region = geoAzimuthalEqualAreaRaw;
/** The globe from far away. */
var globe = geoOrthographicRaw;
/**
* Hägerstrand's logarithmic azimuthal projection (1957, "Migration and area"): directions from the
* centre are true, and a place at distance d lies at ln(1 + d/k), so that neighbours spread out and
* far places come near. `k` in radians: up to about this distance the map is drawn at one scale.
*/
function nearFar(k) {
	const project = (lambda, phi) => {
		const [x, y] = geoAzimuthalEquidistantRaw(lambda, phi);
		const distance = Math.sqrt(x * x + y * y);
		const stretch = distance === 0 ? 1 / k : Math.log(1 + distance / k) / distance;
		return [x * stretch, y * stretch];
	};
	const invert = (x, y) => {
		const radius = Math.sqrt(x * x + y * y);
		const stretch = radius === 0 ? k : k * (Math.exp(radius) - 1) / radius;
		if (radius * stretch > Math.PI) return [NaN, NaN];
		return geoAzimuthalEquidistantRaw.invert?.(x * stretch, y * stretch) ?? [NaN, NaN];
	};
	return Object.assign(project, { invert });
}
// src/model/geo/views.ts
/**
* No frame shows less than this, radians: about 1 900 km. Coasts that a reader knows must be in sight,
* and one town alone is no map.
*/
var LEAST_SPAN = .3;
/** The same in height, for a frame that is wider than high. */
var LEAST_HEIGHT = LEAST_SPAN / 1.8;
/** Beyond this latitude a world map holds ice and distortion only, degrees. */
var POLAR_EDGE = 83;
/** Where `points` lie under a projection of scale 1. */
function boundsUnder(projection, points) {
	return boundsOf(points.map((point) => projection(point))) ?? NOTHING;
}
/** The largest scale at which some bounds fit into a frame. Padding leaves an eighth of any frame, however small. */
var scaleFor = (bounds, { width, height, padding }, least) => Math.min(Math.max(width / 8, width - 2 * padding.x) / Math.max(bounds.width, least[0]), Math.max(height / 8, height - padding.top - padding.bottom) / Math.max(bounds.height, least[1]));
/** What moves some bounds into the frame: the middle of them in the middle, and at its lift. */
function shiftFor(bounds, { width, height, padding, lift }, scale) {
	const free = height - padding.top - padding.bottom - scale * bounds.height;
	return [width / 2 - scale * (bounds.x + bounds.width / 2), padding.top + free * lift - scale * bounds.y];
}
/** Points as large as a frame allows. */
function fitted(mapping, points, frame, least) {
	const projection = unitProjection(mapping);
	const bounds = boundsUnder(projection, points);
	const scale = scaleFor(bounds, frame, [least, least / 1.8]);
	projection.scale(scale).translate([...shiftFor(bounds, frame, scale)]);
	return makeCamera(mapping, projection, frame.width, frame.height);
}
/**
* The world, framed to some points: as large as width and padding allow, and never showing what lies
* beyond a pole. The middle meridian of `all` is upright, so that every framing shows the same map.
*/
function worldCamera(name, all, points, frame) {
	const lon = middleLongitude(all);
	const mapping = {
		name,
		raw: WORLD[name],
		centre: [lon, 0],
		seam: "meridian",
		radius: null
	};
	const projection = unitProjection(mapping);
	const bounds = boundsUnder(projection, points);
	const [, north] = projection([lon, POLAR_EDGE]);
	const scale = scaleFor(bounds, frame, [LEAST_SPAN, LEAST_SPAN]);
	const [x, wanted] = shiftFor(bounds, frame, scale);
	const top = -scale * north;
	const base = frame.height + scale * north;
	const y = base <= top ? Math.max(base, Math.min(top, wanted)) : frame.height / 2;
	projection.scale(scale).translate([x, y]);
	return makeCamera(mapping, projection, frame.width, frame.height);
}
var azimuthal = (centre) => ({
	name: "azimuthal",
	raw: region,
	centre,
	seam: "point",
	radius: (angle) => 2 * Math.sin(angle / 2)
});
/** Height : width of some points seen from above their middle. */
function aspectOf(points) {
	const { width, height } = boundsUnder(unitProjection(azimuthal(middleOfCap(points))), points);
	return Math.max(height, LEAST_HEIGHT) / Math.max(width, LEAST_SPAN);
}
/** A region in Lambert's azimuthal equal-area projection, centred on it. */
var regionCamera = (points, frame) => fitted(azimuthal(middleOfCap(points)), points, frame, LEAST_SPAN);
/** Near and far places in one frame: all directions from `home` true, distances on a scale that is linear up to about `km`. */
function nearFarCamera(home, points, frame, km) {
	const k = km / EARTH_RADIUS_KM;
	const radius = (angle) => Math.log(1 + angle / k);
	return fitted({
		name: `near-far ${km}`,
		raw: nearFar(k),
		centre: home,
		seam: "point",
		radius
	}, points, frame, 2 * radius(LEAST_SPAN / 2));
}
/** A globe is not enlarged further than to this many times the size at which it is seen whole. */
var CLOSEST = 8;
/** The whole globe keeps this far from the frame, px. */
var AIR = 6;
/** With this much tilt the north is still at the top for everyone who looks, degrees. */
var USUAL_TILT = 35;
/** As far from the middle of the globe places are still seen well, radians. */
var WELL_SEEN = 1.25;
/** From here on they are all but behind the horizon. */
var MOST_SEEN = 1.5;
/**
* What the globe turns to its middle: the usual sight of it, and no more tilt than shows all points well.
* Where no side of the globe shows all, that of the first point, home.
*/
function middleOfGlobe(points) {
	const cap = middleOfCap(points);
	const [[homeLon, homeLat] = cap] = points;
	if (points.some((point) => angleBetween(cap, point) > MOST_SEEN)) return [homeLon, Math.max(-35, Math.min(USUAL_TILT, homeLat))];
	const lon = Math.round(middleLongitude(points));
	for (let tilt = USUAL_TILT; tilt < Math.abs(cap[1]); tilt += 5) {
		const centre = [lon, Math.sign(cap[1]) * tilt];
		if (points.every((point) => angleBetween(centre, point) < WELL_SEEN)) return centre;
	}
	return [Math.round(cap[0]), Math.round(cap[1])];
}
/**
* The globe, turned so that some points are seen as well as they can be. `whole`: all of it, at `lift`
* parts of the free width; else as close as the points allow.
*/
function globeCamera(points, frame, whole) {
	const mapping = {
		name: "globe",
		raw: globe,
		centre: middleOfGlobe(points),
		seam: "horizon",
		radius: Math.sin
	};
	const { width, height } = frame;
	const projection = unitProjection(mapping);
	const full = Math.max(1, Math.min(width, height) / 2 - AIR);
	if (whole !== null) {
		projection.scale(full).translate([AIR + full + whole * (width - 2 * (AIR + full)), height / 2]);
		return makeCamera(mapping, projection, width, height);
	}
	const bounds = boundsUnder(projection, points);
	const scale = Math.max(full, Math.min(CLOSEST * full, scaleFor(bounds, frame, [LEAST_SPAN, LEAST_HEIGHT])));
	const shift = scale > full ? shiftFor(bounds, frame, scale) : [width / 2, height / 2];
	projection.scale(scale).translate([...shift]);
	return makeCamera(mapping, projection, width, height);
}
// src/model/grid.ts
/**
* Things by where they lie, so that neighbours are found without asking everyone: squares of `cell` px,
* each with a bucket. What is pushed into all buckets of its own box is found in those of every box that
* overlaps it, there perhaps more than once.
*/
function makeGrid(cell) {
	const buckets = /* @__PURE__ */ new Map();
	const index = (value) => Math.floor(value / cell);
	return (box) => {
		const touched = [];
		const [first, last] = [index(box.y), index(bottom(box))];
		for (let column = index(box.x), end = index(right(box)); column <= end; column++) for (let row = first; row <= last; row++) {
			const key = column * 1e5 + row;
			const bucket = buckets.get(key) ?? [];
			buckets.set(key, bucket);
			touched.push(bucket);
		}
		return touched;
	};
}
// src/model/lens.ts
/** Where there are more than a few spots, a crowd is more than this part of the others. */
var FEW$1 = 60;
var LEAST_PART = .1;
/** Sets in which each spot is nearer than `near` px to another one, in the order of their first spots. */
function groupsOf$1(spots, near) {
	const waiting = makeGrid(near);
	for (const spot of spots) for (const bucket of waiting(around(spot.at, 0))) bucket.push(spot);
	const grouped = /* @__PURE__ */ new Set();
	return spots.flatMap((first) => {
		if (grouped.has(first)) return [];
		const group = /* @__PURE__ */ new Set([first]);
		for (const { at } of group) {
			const stays = (spot) => {
				if (distance(spot.at, at) >= near) return true;
				group.add(spot);
				grouped.add(spot);
				return false;
			};
			for (const bucket of waiting(around(at, near))) bucket.splice(0, bucket.length, ...bucket.filter(stays));
		}
		return [[...group]];
	});
}
/**
* Which places stand so close that one map cannot name them: the largest set in which each is nearer
* than `near` px to another one, or than a half of that where the set would be wider than `widest` px,
* which no inset could enlarge. A few among many do not count, and a pair only when it is nearer than
* `touching` px. Empty when all can be read.
*/
function crowded(spots, near, touching, widest = Infinity) {
	let largest = [];
	for (const reach of [near, near / 2]) for (const group of groupsOf$1(spots, reach)) {
		if (group.length <= Math.max(largest.length, (spots.length - FEW$1) * LEAST_PART)) continue;
		const [a, b] = group;
		const touches = a && b && distance(a.at, b.at) < touching;
		const bounds = boundsOf(group.map(({ at }) => at));
		if ((group.length > 2 || touches) && bounds && bounds.width <= widest) largest = group;
	}
	const chosen = new Set(largest);
	return spots.filter((spot) => chosen.has(spot)).map(({ id }) => id);
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
		const cost = Math.min(i, GRID$1 - i) / GRID$1 + (sights.inCorner ? Math.min(j, GRID$1 - j) : Math.abs(j - GRID$1 / 2)) / GRID$1 + .1 * (1 - j / GRID$1) + 4 * sharedArea(box, sights.source) / (sights.source.width * sights.source.height + 1);
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
/** Steps of the exact search, fewer the more items there are; beyond them the best answer so far stands. */
var BUDGET = 4e3;
var BUDGET_OF_ALL = 4e5;
/** Squares in which candidates are looked up, px. */
var CELL$2 = 40;
/**
* Chooses one candidate for each item so that no two conflict, as few as possible stay away (null) and the
* costs add up to the least. Exact (branch and bound) where the search ends within its budget, else the best
* found so far; above EXACT_LIMIT items greedy, by their order. Candidates must be sorted by cost; only those whose reach overlaps can conflict. Pure.
*/
function choose(items, conflict, reachOf = () => NOTHING, budget = BUDGET) {
	let best = chooseGreedily(items, conflict, reachOf);
	if (items.length > 61) return best;
	let bestCost = costOf$1(best);
	let steps = Math.min(budget, BUDGET_OF_ALL / items.length ** 2);
	const visit = (candidates) => {
		let left = candidates;
		while (steps-- > 0) {
			const cheapest = left.map((each) => each[0] ?? null);
			const room = bestCost - costOf$1(cheapest);
			if (room <= 0) return;
			let i = -1;
			let choice = Infinity;
			cheapest.forEach((a, at) => {
				const { length } = left[at];
				if (!a || length >= choice || !cheapest.some((b) => b && b !== a && conflict(a, b))) return;
				i = at;
				choice = length;
			});
			const kept = cheapest[i];
			if (!kept) {
				best = cheapest;
				bestCost -= room;
				return;
			}
			visit(left.map((each, j) => j === i ? [kept] : each.filter((c) => c.cost - each[0].cost < room && !conflict(kept, c))));
			left = left.map((each, j) => j === i ? each.slice(1) : each);
		}
	};
	visit(items);
	return best;
}
/** An item that stays away costs more than any detour of all others. */
var MISSING = 1e6;
function costOf$1(chosen) {
	let sum = 0;
	for (const candidate of chosen) sum += candidate ? candidate.cost : MISSING;
	return sum;
}
function chooseGreedily(items, conflict, reachOf) {
	const taken = makeGrid(CELL$2);
	return items.map((candidates) => {
		for (const candidate of candidates) {
			const buckets = taken(reachOf(candidate));
			if (buckets.some((bucket) => bucket.some((other) => conflict(other, candidate)))) continue;
			for (const bucket of buckets) bucket.push(candidate);
			return candidate;
		}
		return null;
	});
}
// src/model/ink.ts
/** Cells of the table, px. */
var CELL$1 = 3;
/**
* Lines of a panel as a summed-area table (Crow 1984): any box is answered by four look-ups, however
* many lines there are.
*/
function makeInk(lines, width, height) {
	const columns = Math.ceil(width / CELL$1) + 1;
	const rows = Math.ceil(height / CELL$1) + 1;
	const table = new Int32Array(columns * rows);
	const add = (x, y, length) => {
		if (x < 0 || y < 0 || x >= width || y >= height) return;
		const cell = (Math.floor(y / CELL$1) + 1) * columns + Math.floor(x / CELL$1) + 1;
		if (cell < table.length) table[cell] = table[cell] + Math.ceil(length * 10);
	};
	for (const line of lines) for (let i = 1; i < line.length; i++) {
		const a = line[i - 1];
		const b = line[i];
		const length = Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
		const parts = Math.max(1, Math.ceil(length / CELL$1));
		if (parts > 4096) continue;
		for (let part = 0; part < parts; part++) {
			const t = (part + .5) / parts;
			add(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), length / parts);
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
		const column = Math.max(0, Math.min(columns - 1, Math.round(x / CELL$1)));
		const row = Math.max(0, Math.min(rows - 1, Math.round(y / CELL$1)));
		return table[row * columns + column];
	};
	return { within: ({ x, y, width: w, height: h }) => (at(x + w, y + h) - at(x, y + h) - at(x + w, y) + at(x, y)) / 10 };
}
/** Squares in which dots and lines are looked up, px: about twice a name's height. */
var CELL = 32;
/** How far names and leaders keep from a dot's centre, px. */
var clearance = (dot) => dot.radius + 2;
function survey(ground) {
	const { dots, lines } = ground;
	const dotsNear = makeGrid(CELL);
	for (const dot of dots) for (const bucket of dotsNear(around(dot.at, clearance(dot)))) bucket.push(dot);
	let strokes = null;
	const strokesNear = () => strokes ??= strokesOf(lines);
	return {
		...ground,
		dotsNear,
		strokesNear
	};
}
function strokesOf(lines) {
	const strokes = makeGrid(CELL);
	for (const line of lines) line.slice(1).forEach((end, i) => {
		const stroke = {
			line,
			ends: [line[i], end]
		};
		for (const bucket of strokes(boundsOf(stroke.ends))) bucket.push(stroke);
	});
	return strokes;
}
// src/model/places.ts
/**
* Where a name can stand around its dot: direction from the dot, the part of the name's width and
* height that lies before the anchor, and its price. East first, then the corners, as map makers
* have done it since Imhof (1975), "Positioning names on maps".
*/
var DIRECTIONS$1 = [
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
/** Where no gap is left, the frame is looked through in steps of at least this size, px, at about so many spots. */
var STRIDE = 9;
var SPOTS = 1500;
/** Price of one pixel of gap, and of a line below the name, per pixel of its length there. */
var COST_PER_GAP = .12;
var COST_PER_COVERED = .09;
var COST_OF_LEADER = 2;
var COST_OF_CROSSING$1 = 1.5;
var COST_OF_HIDING = 50;
/** A name keeps this many candidates; more were never needed. */
var KEPT = 48;
/** From the dot's rim to the nearest point of the name. */
function leaderTo(named, box) {
	const { at, radius } = named;
	const near = [Math.max(box.x, Math.min(at[0], right(box))), Math.max(box.y + 2, Math.min(at[1], bottom(box) - 2))];
	return [between(at, near, (radius + 1.5) / (distance(at, near) || 1)), near];
}
/** A name's place with its top left corner at x, y, still without a leader; null where it may not stand at all. */
function placeAt({ width, height }, [x, y], price, { frame, blocked, ink, dotsNear }) {
	const box = {
		x,
		y,
		width,
		height
	};
	const reach = grow(box, 2);
	if (!within(reach, frame) || blocked.some((other) => overlap(reach, other))) return null;
	const covers = (dot) => distanceToBox(dot.at, box) < clearance(dot);
	if (dotsNear(box).some((bucket) => bucket.some(covers))) return null;
	return {
		box,
		leader: null,
		cost: price + ink.within(box) * COST_PER_COVERED,
		reach
	};
}
/**
* The same place with a leader; null where that would run across a dot or other words. Where nothing else is
* left, `desperate`, any place is better than none.
*/
function withLeader(named, { box, cost }, { blocked, dots, strokesNear }, desperate) {
	const leader = leaderTo(named, box);
	const bounds = boundsOf(leader);
	const words = blocked.filter((other) => overlap(bounds, other) && crosses(...leader, edgeOf(other, 1)));
	const hidden = dots.filter((dot) => dot.at !== named.at && distanceToSegment(dot.at, ...leader) < clearance(dot));
	if (!desperate && words.length + hidden.length > 0) return null;
	const met = new Set(words);
	const buckets = desperate ? [] : strokesNear()(bounds);
	for (const bucket of buckets) for (const { line, ends } of bucket) if (crosses(...leader, ends)) met.add(line);
	return {
		box,
		leader,
		cost: cost + COST_OF_LEADER + met.size * COST_OF_CROSSING$1 + hidden.length * COST_OF_HIDING,
		reach: grow(boundsOf([
			leader[0],
			[box.x, box.y],
			[right(box), bottom(box)]
		]), 2)
	};
}
/** Places beside the dot, or also further off; the cheapest first. */
function placesNear(named, ground, besideOnly = false) {
	const places = [];
	const { at, radius, width, height } = named;
	for (const gap of GAPS) {
		if (besideOnly && gap >= LEADER_FROM) break;
		if (places.filter(({ cost }) => cost < gap * COST_PER_GAP).length >= KEPT) break;
		const reach = radius + gap;
		for (const [dx, dy, ax, ay, price] of DIRECTIONS$1) {
			const beside = placeAt(named, [at[0] + dx * reach - ax * width, at[1] + dy * reach - ay * height], price + gap * COST_PER_GAP, ground);
			const place = beside && gap >= LEADER_FROM ? withLeader(named, beside, ground, false) : beside;
			if (place) places.push(place);
		}
	}
	return places.sort(byCost).slice(0, KEPT);
}
/** Free places in all of the frame, each with a leader: up to `most` of the nearest, the cheapest first. */
function placesAnywhere(named, ground, most, isFree = () => true, desperate = false) {
	const spots = [];
	const { frame } = ground;
	const { at, width, height } = named;
	const stride = Math.max(STRIDE, Math.sqrt(frame.width * frame.height / SPOTS));
	for (let x = frame.x + 2; x < frame.width; x += stride) for (let y = frame.y + 2; y < frame.height; y += stride) spots.push([Math.max(LEADER_FROM, distanceToBox(at, {
		x,
		y,
		width,
		height
	})), [x, y]]);
	const places = [];
	for (const [gap, corner] of spots.sort((a, b) => a[0] - b[0])) {
		const beside = placeAt(named, corner, gap * COST_PER_GAP, ground);
		const place = beside && isFree(beside) && withLeader(named, beside, ground, desperate);
		if (place && isFree(place) && places.push(place) === most) break;
	}
	return places.sort(byCost);
}
var byCost = (a, b) => a.cost - b.cost;
// src/model/labels.ts
/** A name that costs less than this stands well. */
var CONTENT = 4;
/** So many places in all of the frame are looked at by a name that finds none near, alone and together with others. */
var FEW_PLACES = 12;
var MANY_PLACES = 200;
/** Whether one of two names lies on the other one or on its leader, or their leaders cross. */
function conflict(a, b, mayCross = false) {
	if (!overlap(a.reach, b.reach)) return false;
	if (overlap(grow(a.box, 2), grow(b.box, 2))) return true;
	const isCut = ({ leader }, line) => leader !== null && line !== null && crosses(...leader, line);
	return isCut(a, edgeOf(b.box, 1)) || isCut(b, edgeOf(a.box, 1)) || !mayCross && isCut(a, b.leader);
}
/**
* In despair, for those without a place: one with a leader across words and dots, or across other leaders too.
* Unless `patient` it gives up where one finds none.
*/
function squeezeIn(items, chosen, ground, patient) {
	items.every((item, i) => {
		if (chosen[i]) return true;
		for (const mayCross of [false, true]) chosen[i] ??= placesAnywhere(item, ground, FEW_PLACES, (place) => !chosen.some((other) => other && conflict(other, place, mayCross)), true)[0] ?? null;
		return chosen[i] || patient;
	});
}
/**
* Gives every dot its name: beside the dot where there is room, else further off with a leader.
* No name covers a name, a dot or the frame's edge; names over lines are avoided. The order of
* `items` is the order of their right of way: where there are many, names stand beside their dots or
* not at all. Unless `patient` it gives up where not all find a place. Pure.
*/
function placeLabels(items, ground, patient = true) {
	const surveyed = survey(ground);
	const few = items.length <= 61;
	const placesOf = (besideOnly) => items.map((item) => placesNear(item, surveyed, besideOnly));
	const solve = (places) => choose(places, conflict, (place) => place.reach);
	const beside = placesOf(true);
	const [home] = items;
	if (!few && home && beside[0]?.length === 0) beside[0] = placesAnywhere(home, surveyed, FEW_PLACES, void 0, true);
	let chosen = solve(beside);
	const missing = (places) => places.filter((place) => !place).length;
	if (few && !chosen.every((place) => place && place.cost < CONTENT)) {
		const near = placesOf(false);
		chosen = solve(near);
		if (missing(chosen)) {
			const all = solve(near.map((places, i) => chosen[i] ? places : placesAnywhere(items[i], surveyed, MANY_PLACES)));
			if (missing(all) < missing(chosen)) chosen = all;
		}
	}
	if (few) squeezeIn(items, chosen, surveyed, patient);
	return items.flatMap((item, i) => {
		const place = chosen[i];
		return place ? [{
			...item,
			box: place.box,
			leader: place.leader
		}] : [];
	});
}
// src/model/rings.ts
/** Directions that are tried, a full turn in all. */
var DIRECTIONS = 48;
/** Words keep this far from dots, px. */
var MARGIN = 4;
/** What a ring without words costs, against a step away from straight up. */
var COST_OF_SILENCE = DIRECTIONS;
/** A point of a circle, so many directions clockwise from straight up. */
function pointOf([x, y], radius, step) {
	const turn = 2 * Math.PI * step / DIRECTIONS;
	return [x + Math.sin(turn) * radius, y - Math.cos(turn) * radius];
}
/** The words of a ring in one direction from its centre; null where they cannot stand. */
function wordsAt(centre, ring, step, ground, taken) {
	const box = boxAround(pointOf(centre, ring.radius, step), ring);
	return within(box, ground.frame) && ground.lines.within(box) === 0 && !taken.some((other) => other && overlap(other, box)) && !ground.dots.some((dot) => distanceToBox(dot.at, box) < dot.radius + MARGIN) ? box : null;
}
/** Whether a circle runs through a frame at all. */
function isSeen(centre, radius, frame) {
	for (let i = 0; i < DIRECTIONS; i++) if (contains(frame, pointOf(centre, radius, i))) return true;
	return false;
}
/**
* Names rings of distance: along one ray, as on the scale of an instrument, where the most words find room
* clear of lines, dots and each other; the others where they find it. Rings outside of the frame are left
* out. Pure.
*/
function placeRings(centre, rings, ground) {
	const seen = rings.filter(({ radius }) => isSeen(centre, radius, ground.frame));
	let best = [];
	let least = Infinity;
	for (let i = 0; i < DIRECTIONS; i++) {
		const boxes = [];
		for (const ring of seen) boxes.push(wordsAt(centre, ring, i, ground, boxes));
		const silent = boxes.filter((box) => box === null).length;
		const cost = Math.min(i, DIRECTIONS - i) + silent * COST_OF_SILENCE;
		if (cost >= least) continue;
		least = cost;
		best = boxes;
	}
	seen.forEach((ring, at) => {
		for (let i = 0; i < DIRECTIONS; i++) best[at] ??= wordsAt(centre, ring, i, ground, best);
	});
	return seen.map((ring, i) => ({
		...ring,
		at: centre,
		box: best[i] ?? null
	}));
}
// src/model/bends.ts
/** Bends that are tried, in parts of the line's length. */
var STEP = .02;
/** Where no even bend keeps the rules it may be largest nearer to home, or to the other end. */
var SKEWS = [
	0,
	.5,
	-.5
];
/** The direction of a line is read so far from home, px: nearer, the dot hides it. */
var READ_AT = [
	28,
	60,
	142,
	320,
	720
];
/** Lines that leave home further apart than this do not meet again, degrees. */
var MAY_CROSS = 120;
/** Every line is fitted to the others this many times; after that nothing changes any more. */
var ROUNDS = 4;
/** What a bend costs, in parts of the line's length, against a broken rule. A rule all but kept is broken too. */
var COST_OF_BEND = 3;
var COST_OF_SKEW = 1;
var COST_OF_CLOSE = 1;
var COST_OF_CROSSING = 2;
var COST_OF_LEAVING = 2;
var COST_OF_OTHER_SIDE = .3;
/** The line moved sideways by `bend` of its length, most in or beside the middle and not at all at its ends. */
function bent(line, { bend, skew }) {
	if (bend === 0) return line;
	const first = line[0];
	const last = line[line.length - 1];
	const nx = -(last[1] - first[1]) * bend;
	const ny = (last[0] - first[0]) * bend;
	return line.map(([x, y], i) => {
		const angle = Math.PI * i / (line.length - 1);
		const part = Math.sin(angle) * (1 + skew * Math.cos(angle));
		return [x + nx * part, y + ny * part];
	});
}
/** Direction of the point at which a line is `reach` px away from its start, seen from there, degrees. */
function directionAt(line, reach) {
	const first = line[0];
	let near = 0;
	let far = line.length - 1;
	while (far - near > 1) {
		const middle = near + far >> 1;
		if (distance(line[middle], first) < reach) near = middle;
		else far = middle;
	}
	const there = line[far];
	return Math.atan2(there[1] - first[1], there[0] - first[0]) * 180 / Math.PI;
}
/** From b to a, −180 to 180 degrees. */
var turn = (a, b) => (a - b + 540) % 360 - 180;
function costOf({ foreign, side }, line, way, frame) {
	const { bend } = way;
	let { cost } = way;
	const bounds = boundsOf(line);
	for (const dot of foreign) {
		if (bounds && distanceToBox(dot.at, bounds) >= dot.clearance) continue;
		const missing = 1 - distanceToLine(dot.at, line) / dot.clearance;
		if (missing > 0) cost += dot.cost * (1 + missing);
	}
	if (frame && bend !== 0 && line.some((point) => !contains(frame, point))) cost += COST_OF_LEAVING;
	if (side !== 0 && Math.sign(bend) === -side) cost += COST_OF_OTHER_SIDE;
	return cost;
}
/** A line bent in one way; its own cost is looked at first, its neighbours' only then. */
function variantOf(own, reach, way, frame) {
	const line = bent(own.line, way);
	return {
		bend: way.bend,
		line,
		cost: costOf(own, line, way, frame),
		bearings: READ_AT.filter((away, i) => i === 0 || away < reach).map((away) => directionAt(line, away))
	};
}
/** All of them, the cheapest first: 0, 1, −1, 2, −2 … steps, even and then uneven ones. */
var WAYS = SKEWS.flatMap((skew) => Array(33).fill(0).map((_, i) => {
	const bend = STEP * Math.ceil(i / 2) * (i % 2 ? 1 : -1);
	return {
		bend,
		skew,
		cost: COST_OF_BEND * Math.abs(bend) + (skew ? COST_OF_SKEW : 0)
	};
})).sort((a, b) => a.cost - b.cost);
/** The ways to bend one line, each made when it is asked for: most lines are content as they are. */
function variantsOf(own, reach, { frame }) {
	const made = [];
	const kept = frame && own.line.every((point) => contains(frame, point)) ? frame : null;
	return (i) => made[i] ??= variantOf(own, reach, WAYS[i], kept);
}
/** Whether two lines that begin so many degrees apart change sides before the shorter one ends, `reach` px from home. */
function cross(a, b, apart, reach) {
	for (let i = 1; i < Math.min(a.bearings.length, b.bearings.length); i++) if (apart * turn(a.bearings[i], b.bearings[i]) < 0) return true;
	return apart * turn(directionAt(a.line, reach), directionAt(b.line, reach)) < 0;
}
/** What two lines cost each other: leaving home too close together, and crossing on their way. */
function friction(a, b, reach, separation) {
	const apart = turn(a.bearings[0], b.bearings[0]);
	const missing = 1 - Math.abs(apart) / separation;
	return (missing > 0 ? COST_OF_CLOSE * (1 + missing) : 0) + (Math.abs(apart) < MAY_CROSS && cross(a, b, apart, reach) ? COST_OF_CROSSING : 0);
}
/**
* Bends lines that leave one point just enough to keep clear of foreign dots and of each other: in turn
* each takes the variant that suits the others best, until they rest. Pure.
*/
function bendLines(lines, rules) {
	const reaches = lines.map(({ line }) => distance(line[0], line[line.length - 1]));
	const variants = lines.map((own, i) => variantsOf(own, reaches[i], rules));
	const chosen = variants.map((variant) => variant(0));
	let separation = 0;
	const costWith = (variant, i, least) => {
		let cost = variant.cost;
		for (let j = 0; j < chosen.length && cost < least; j++) {
			if (j === i) continue;
			const reach = Math.min(reaches[i], reaches[j]);
			cost += friction(variant, chosen[j], reach, separation);
		}
		return cost;
	};
	for (let round = 0; round < ROUNDS; round++) {
		variants.forEach((variantAt, i) => {
			let least = costWith(chosen[i], i, Infinity);
			for (let at = 0; at < WAYS.length; at++) {
				if (WAYS[at].cost >= least) break;
				const variant = variantAt(at);
				const cost = costWith(variant, i, least);
				if (cost >= least - 1e-9) continue;
				least = cost;
				chosen[i] = variant;
			}
		});
		separation = rules.separation;
	}
	return chosen;
}
// src/model/routes.ts
/** Points of a great circle: close enough for a curve of a thousand px, and for many. */
var STEPS$2 = 48;
var STEPS_OF_MANY$1 = 24;
/** Above this number lines stay great circles: there is no room to bend them, and no time. */
var BENT_LIMIT = 60;
/** A line as a camera sees it: in pieces where a point is not seen, and where the map is cut. */
function seen(camera, line) {
	const pieces = [];
	let before = null;
	for (const lonLat of line) {
		const point = camera.project(lonLat);
		if (point && (!before || camera.isTorn(before, lonLat))) pieces.push([]);
		if (point) pieces[pieces.length - 1]?.push(point);
		before = point && lonLat;
	}
	return pieces;
}
/** The same line with points at equal steps, so that a bend is spread evenly over it. */
function evenly(line) {
	const ends = [0];
	for (let i = 1; i < line.length; i++) ends.push(ends[i - 1] + distance(line[i - 1], line[i]));
	const whole = ends[ends.length - 1];
	const points = [];
	let i = 1;
	for (let step = 0; step < STEPS$2; step++) {
		const wanted = whole * step / STEPS$2;
		while (ends[i] < wanted) i++;
		const [from, to] = [ends[i - 1], ends[i]];
		const part = to > from ? (wanted - from) / (to - from) : 0;
		points.push(between(line[i - 1], line[i], part));
	}
	return [...points, line[line.length - 1]];
}
/**
* Great circles from home, each bent just enough to keep clear of other cities' dots and of its
* neighbours at home. Pure: the same input gives the same lines. `dots` are all marks of the panel but
* home's; `like` are the same lines on another panel, whose sides are kept where that does no harm.
*/
function layRoutes(camera, home, targets, dots, rules, like = []) {
	const many = targets.length > BENT_LIMIT;
	const steps = many ? STEPS_OF_MANY$1 : STEPS$2;
	const straight = targets.map(({ id, lonLat }) => ({
		id,
		bend: 0,
		pieces: seen(camera, greatCircle(home, lonLat, steps))
	}));
	if (many) return straight;
	const sides = new Map(like.map(({ id, bend }) => [id, Math.sign(bend)]));
	const whole = straight.filter(({ pieces }) => pieces.length === 1 && (pieces[0]?.length ?? 0) > 2);
	const chosen = bendLines(whole.map(({ id, pieces }) => ({
		line: evenly(pieces[0] ?? []),
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
// src/model/wrap.ts
/**
* The widths and numbers of lines that a name may take, in em and lines: the first ones hold whole names
* of some eighty letters. Letters are never set smaller, for what cannot be read need not be there: where a
* picture has no room for all names, long ones are cut, and the list has them in full.
*/
var SHAPES = [
	[12, 4],
	[9, 2],
	[6, 2],
	[7, 1],
	[4, 1]
];
/** Line height, em. */
var LINE_HEIGHT = 1.25;
/** Lines may end after one of these; a soft hyphen is seen only where one does. */
var WORDS = /[^ \u00ad\u200b\u3000/‐–—-]*[ \u00ad\u200b\u3000/‐–—-]+|.+/gs;
/** In these alphabets a word that goes on in the next line has a hyphen. */
var HYPHENATED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** The first letter is Hebrew, Arabic or a relative of theirs. */
var RIGHT_TO_LEFT$1 = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u;
/** What readers take for one character, with all its marks. */
var graphemesOf = (text) => "Segmenter" in Intl ? [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment) : [...text];
/** A line as it is drawn. */
var tidy = (line) => line.trim().replace(/\u00ad$/, "-").replace(/[\u00ad\u200b]/g, "");
/** Characters of a word, with a soft hyphen wherever it may be parted with a hyphen. */
function partsOf$1(word) {
	const letters = graphemesOf(word);
	const isLetter = (i) => HYPHENATED.test(letters[i] ?? "");
	return letters.map((letter, i) => isLetter(i) && isLetter(i + 1) ? `${letter}\u00ad` : letter);
}
/** Up to `limit` lines, each as full as it can be. */
function fill$1(pieces, width, limit, widthOf) {
	const lines = [];
	let line = "";
	for (const piece of pieces) {
		if (line && widthOf(tidy(line + piece)) > width) {
			lines.push(tidy(line));
			if (lines.length === limit) return lines;
			line = "";
		}
		line += piece;
	}
	return [...lines, tidy(line)];
}
/** The line with an ellipsis, as much of it as fits. */
function cut(line, width, widthOf) {
	const letters = graphemesOf(line);
	const text = () => `${letters.join("").replace(/[\s/‐–—-]+$/, "")}…`;
	while (letters.length > 1 && widthOf(text()) > width) letters.pop();
	return text();
}
/**
* Breaks a name into as few lines of at most `width` px as it needs: after spaces, hyphens and slashes,
* and inside a word only where it is too wide by itself. The lines are about equally long. A name that
* needs more than `limit` lines is cut. Pure.
*/
function wrap(name, width, limit, widthOf) {
	if (widthOf(name) <= width) return [name];
	const pieces = (name.match(WORDS) ?? []).flatMap((word) => widthOf(tidy(word)) > width ? partsOf$1(word) : [word]);
	let lines = fill$1(pieces, width, limit + 1, widthOf);
	if (lines.length > limit) {
		lines.length = limit;
		lines.push(cut(lines.pop(), width, widthOf));
	} else {
		const count = lines.length;
		let narrow = Math.max(...pieces.map((piece) => widthOf(tidy(piece))));
		for (let wide = width; wide - narrow > 1;) {
			const middle = (narrow + wide) / 2;
			const tried = fill$1(pieces, middle, count + 1, widthOf);
			if (tried.length > count) narrow = middle;
			else [wide, lines] = [middle, tried];
		}
	}
	const mark = RIGHT_TO_LEFT$1.test(name) ? "‏" : "";
	return lines.map((line) => mark + line + mark);
}
/** One of the ways to set a name at most `widest` px wide: 0 is the longest, SHORTEST the last one. */
function shapeOf(name, size, widest, level, widthOf) {
	const [em, limit] = SHAPES[level];
	const lines = wrap(name, Math.min(em * size, widest), limit, widthOf);
	return {
		lines,
		width: Math.ceil(Math.max(...lines.map(widthOf))),
		height: Math.ceil(lines.length * size * LINE_HEIGHT)
	};
}
// src/scene/panels.ts
/** Dots keep this far from the frame, px; what is nearer counts as outside. */
var RIM = 3;
/** A dot of the crowd is drawn at this part of its size. */
var HINT_SCALE = .7;
/**
* A line keeps 6 px from the rim of foreign dots, from mere hints so far that they stay visible, and 4
* degrees from its neighbour at home.
*/
var NAMED = {
	clearance: 6.5,
	cost: 40
};
var HINT = {
	clearance: 1.5,
	cost: .1
};
/** A little more than the 4 degrees: lines are read at points some px apart. */
var SEPARATION = 4.6;
/** The cities that a camera has wholly in its frame; those of a crowd smaller. */
function dotsOf(cities, camera, box, crowd = /* @__PURE__ */ new Set()) {
	const dots = [];
	for (const city of cities) {
		const at = camera.project(city.lonLat);
		if (at && contains(grow(frameOf(box), -city.radius - RIM), at)) dots.push({
			...city,
			at,
			radius: city.radius * (crowd.has(city.id) ? HINT_SCALE : 1)
		});
	}
	return dots;
}
/** The caption's corner: where fewest lines run and no dot lies, top left where all are equal. */
function captionBox({ width, height }, box, dots, ink) {
	const [right, bottom] = [box.width - width, box.height - height];
	const corners = [
		[0, 0],
		[right, 0],
		[0, bottom],
		[right, bottom]
	];
	let best = frameOf({
		width,
		height
	});
	let least = Infinity;
	for (const [x, y] of corners) {
		const corner = {
			x,
			y,
			width,
			height
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
/** The rings of distance in a panel whose camera has them. */
function ringsOf(home, { camera, box, rings }, dots, lines) {
	const { reach } = camera;
	if (!reach || !home || rings.length === 0) return [];
	return placeRings(home.at, rings.map((ring) => ({
		...ring,
		radius: reach(ring.km)
	})), {
		frame: grow(frameOf(box), -2),
		dots,
		lines
	});
}
var groundOf = (box, dots, blocked, lines, ink) => ({
	frame: grow(frameOf(box), -1),
	dots,
	blocked: blocked.filter((each) => each !== null),
	lines,
	ink
});
/** Names that cover more than this part of a panel are not even tried. */
var MOST_COVERED = .4;
/** Names the dots of a panel; where not all find a place, they try again with shorter names. */
function nameAll(dots, ground) {
	const { width, height } = ground.frame;
	const last = dots.length > 61 ? 0 : 4;
	for (let i = 0;; i++) {
		const items = dots.map((dot) => ({
			...dot,
			...dot.shape(i)
		}));
		let area = 0;
		for (const item of items) area += item.width * item.height;
		if (i < last && area > MOST_COVERED * width * height) continue;
		const labels = placeLabels(items, ground, i === last);
		if (i === last || labels.length === items.length) return labels;
	}
}
/** Whether a leader that found no other way runs through words; those of a ring give way. */
var isCrossed = (box, labels) => box !== null && labels.some(({ leader }) => leader && crosses(...leader, edgeOf(box, 1)));
/** Lays out lines, dots and names of one panel. */
function layPanel(cities, plan) {
	const { id, box, camera, crowd, caption, like } = plan;
	const [home, ...partners] = cities;
	const frame = frameOf(box);
	const dots = dotsOf(cities, camera, box, crowd);
	const obstacles = dots.filter((dot) => dot.id !== home.id).map(({ id: city, at, radius }) => {
		const { clearance, cost } = crowd.has(city) ? HINT : NAMED;
		return {
			id: city,
			at,
			clearance: radius + clearance,
			cost
		};
	});
	const rules = {
		separation: SEPARATION,
		frame: id === "main" ? grow(frame, -2) : null
	};
	const routes = layRoutes(camera, home.lonLat, partners, obstacles, rules, like);
	const lines = routes.flatMap((route) => route.pieces);
	const ink = makeInk(lines, box.width, box.height);
	const taken = caption && captionBox(caption, box, dots, ink);
	const rings = ringsOf(dots.filter((dot) => dot.id === home.id)[0], plan, dots, ink);
	const labels = nameAll(dots.filter((dot) => dot.id === home.id || !crowd.has(dot.id)), groundOf(box, dots, [taken, ...rings.map((ring) => ring.box)], lines, ink));
	return {
		id,
		box,
		camera,
		routes,
		dots,
		labels,
		ink,
		rings: rings.map((ring) => isCrossed(ring.box, labels) ? {
			...ring,
			box: null
		} : ring),
		caption: taken,
		outline: null
	};
}
/**
* Among many places the selected one may have stayed without a name: then it is named over the others, and
* those that it touches give way. No other name moves.
*/
function nameAlso(panels, id) {
	if (panels.some(({ labels }) => labels.some((label) => label.id === id))) return panels;
	return panels.map((panel, i) => {
		const { box, dots, caption, rings, labels, ink } = panel;
		const insets = panels.slice(i + 1).map((inset) => inset.box);
		const blocked = [
			caption,
			...rings.map((ring) => ring.box),
			...insets
		];
		const added = nameAll(dots.filter((dot) => dot.id === id), groundOf(box, dots, blocked, [], ink));
		const stays = (label) => !added.some((other) => overlap(other.box, label.box));
		return {
			...panel,
			labels: [...labels.filter(stays), ...added]
		};
	});
}
// src/text/de.ts
/** German, in the words of the City of Dortmund where it has them. */
var de = () => ({
	title: "Dortmund und seine Partnerstädte",
	pair: "{cities}, Partnerstädte {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "Karte und Zeitleiste der Städtepartnerschaften",
	pictureAlt: "Karte mit Dortmund und seinen Partnerstädten: {names}.",
	lensTitle: "Vergrößerter Ausschnitt",
	skipLink: "Karte und Liste überspringen",
	mapNote: "Vereinfachte Karte. Sie trifft keine Aussage über Grenzen oder Gebietsansprüche.",
	boundaryNote: "Die Karte zeigt nur Land und Wasser, keine Grenzen.",
	mapData: "Kartendaten: Natural Earth",
	view: "Ansicht",
	world: "Welt",
	nearFar: "Nah und fern",
	globe: "Globus",
	zoomIn: "Vergrößern",
	zoomOut: "Verkleinern",
	wholeMap: "ganze Karte",
	crowdedRegion: "Bereich mit vielen Städten",
	nowShown: "Zu sehen: {view}",
	km: "{km}\xA0km",
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
	through: "Städte, denen wir durch Dortmund begegnen",
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
	city: "Stadt",
	country: "Land",
	latitude: "Breite",
	longitude: "Länge",
	aboutTitle: "Wozu gibt es Städtepartnerschaften?",
	aboutUnderstanding: "Am Anfang ging es um Aussöhnung und Verständigung: Nach dem Zweiten Weltkrieg brachten Städtepartnerschaften Menschen über Grenzen hinweg zusammen.",
	aboutExchange: "Lebendig wird eine Partnerschaft, wenn Menschen sich begegnen: im Jugend- und Schulaustausch, beim Sport und in der Kultur.",
	aboutCooperation: "Später kamen Wirtschaft, Stadtplanung und Umweltschutz hinzu, ebenso gegenseitige Hilfe und der Austausch von Fachleuten.",
	source: "Quelle: Stadt Dortmund",
	asOf: "Stand: {date}"
});
// src/text/de-simple.ts
/** German in plain language (Einfache Sprache): short sentences, no passive, no genitive, long compounds divided by hyphens. */
var deSimple = () => ({
	title: "Dortmund und seine Partner-Städte",
	pair: "{cities}: Partner-Städte {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "Eine Karte und eine Zeit-Leiste",
	pictureAlt: "Karte mit Dortmund und seinen Partner-Städten: {names}.",
	lensTitle: "Lupe",
	skipLink: "Karte und Liste überspringen",
	mapNote: "Die Karte ist sehr einfach. Sie sagt nichts über Grenzen. Sie sagt auch nichts über Streit um Land.",
	boundaryNote: "Die Karte zeigt Land und Wasser. Sie zeigt keine Grenzen.",
	mapData: "Karte von Natural Earth",
	view: "Ansicht",
	world: "Welt",
	nearFar: "Nah und weit",
	globe: "Welt-Kugel",
	zoomIn: "Größer",
	zoomOut: "Kleiner",
	wholeMap: "ganze Karte",
	crowdedRegion: "Teil mit vielen Städten",
	nowShown: "Die Karte zeigt: {view}",
	km: "{km}\xA0km",
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
	through: "Diese Städte kennen wir durch Dortmund",
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
	city: "Stadt",
	country: "Land",
	latitude: "Breite",
	longitude: "Länge",
	aboutTitle: "Warum gibt es Städte-Partnerschaften?",
	aboutUnderstanding: "Am Anfang ging es um Versöhnung. Nach dem 2.\xA0Welt-Krieg wollten sich Menschen aus vielen Ländern besser verstehen.",
	aboutExchange: "Die Menschen treffen sich: in Jugend-Gruppen und Schulen, beim Sport und in der Kultur.",
	aboutCooperation: "Später kamen neue Themen dazu: Wirtschaft, Stadt-Planung, Umwelt, Hilfe und Wissen von Fach-Leuten.",
	source: "Infos von der Stadt Dortmund",
	asOf: "Infos vom {date}"
});
// src/text/en.ts
/** English, British spelling. */
var en = () => ({
	title: "Dortmund and its partner cities",
	pair: "{cities}, partners {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "Map and timeline of the partnerships",
	pictureAlt: "Map of Dortmund and its partner cities: {names}.",
	lensTitle: "Enlarged section",
	skipLink: "Skip map and list",
	mapNote: "Simplified map. It takes no position on borders or territorial claims.",
	boundaryNote: "The map shows only land and water, no borders.",
	mapData: "Map data: Natural Earth",
	view: "View",
	world: "World",
	nearFar: "Near and far",
	globe: "Globe",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	wholeMap: "whole map",
	crowdedRegion: "area with many cities",
	nowShown: "Now showing: {view}",
	km: "{km}\xA0km",
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
	through: "Cities we meet through Dortmund",
	cities: {
		one: "{count} partner city",
		other: "{count} partner cities"
	},
	since: "since {year}",
	noYear: "no year given",
	sinceLabel: "Since",
	ownName: "Name in the local language",
	kind: "Type of link",
	twinning: "city partnership",
	friendship: "city friendship",
	friendshipWithinGermany: "city friendship within Germany",
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
	city: "City",
	country: "Country",
	latitude: "Latitude",
	longitude: "Longitude",
	aboutTitle: "What are city partnerships for?",
	aboutUnderstanding: "At first it was about reconciliation and understanding: after the Second World War, city partnerships brought people together across borders.",
	aboutExchange: "A partnership comes to life when people meet: in youth and school exchanges, in sport and in culture.",
	aboutCooperation: "Business, city planning and the environment were added later, along with mutual help and the exchange of experts.",
	source: "Source: City of Dortmund",
	asOf: "As of {date}"
});
// src/text/fr.ts
/** French. No-break spaces stand before colons and units, a narrow one before question marks. */
var fr = () => ({
	title: "Dortmund et ses villes jumelées",
	pair: "{cities}, villes jumelées {since}",
	pairOf: "{cities}\xA0: {kind}",
	subtitle: "Carte et frise chronologique des jumelages",
	pictureAlt: "Carte de Dortmund et de ses villes jumelées\xA0: {names}.",
	lensTitle: "Zone agrandie",
	skipLink: "Passer la carte et la liste",
	mapNote: "Carte simplifiée. Elle ne prend position ni sur les frontières ni sur les revendications territoriales.",
	boundaryNote: "La carte ne montre que les terres et les eaux, sans frontières.",
	mapData: "Données cartographiques\xA0: Natural Earth",
	view: "Vue",
	world: "Monde",
	nearFar: "Proche et lointain",
	globe: "Globe",
	zoomIn: "Zoom avant",
	zoomOut: "Zoom arrière",
	wholeMap: "carte entière",
	crowdedRegion: "zone où les villes sont nombreuses",
	nowShown: "À l’écran\xA0: {view}",
	km: "{km}\xA0km",
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
	through: "Les villes que Dortmund nous fait rencontrer",
	cities: {
		one: "{count} ville jumelée",
		other: "{count} villes jumelées"
	},
	since: "depuis {year}",
	noYear: "année non indiquée",
	sinceLabel: "Année de début",
	ownName: "Nom dans la langue locale",
	kind: "Type de lien",
	twinning: "jumelage",
	friendship: "amitié entre villes",
	friendshipWithinGermany: "amitié entre villes allemandes",
	status: "Statut",
	dormant: "en sommeil",
	ended: "terminé en {year}",
	endedNoYear: "terminé",
	years: {
		one: "{count} an de partenariat",
		other: "{count} ans de partenariat"
	},
	nextAnniversary: "Prochain anniversaire",
	anniversary: {
		one: "{years} an en {year}",
		other: "{years} ans en {year}"
	},
	anniversaryNow: {
		one: "{years} an cette année",
		other: "{years} ans cette année"
	},
	distance: "Distance",
	distanceValue: "environ {km}\xA0km à vol d’oiseau",
	localTime: "Heure locale",
	sameTime: "même heure qu’à Dortmund",
	hoursAhead: {
		one: "{count} heure de plus qu’à Dortmund",
		other: "{count} heures de plus qu’à Dortmund"
	},
	hoursBehind: {
		one: "{count} heure de moins qu’à Dortmund",
		other: "{count} heures de moins qu’à Dortmund"
	},
	website: "Site de la ville",
	city: "Ville",
	country: "Pays",
	latitude: "Latitude",
	longitude: "Longitude",
	aboutTitle: "À quoi servent les jumelages ?",
	aboutUnderstanding: "Au départ, il s’agissait de réconciliation et de compréhension entre les peuples\xA0: après la Seconde Guerre mondiale, les jumelages ont rapproché les habitants par-delà les frontières.",
	aboutExchange: "Un partenariat prend vie lorsque les gens se rencontrent\xA0: lors d’échanges de jeunes ou d’élèves, dans le sport et la culture.",
	aboutCooperation: "L’économie, l’urbanisme et l’environnement s’y sont ajoutés par la suite, de même que l’entraide et les échanges d’experts.",
	source: "Source\xA0: Ville de Dortmund",
	asOf: "Date des données\xA0: {date}"
});
// src/text/he.ts
/** Hebrew. `one` and `two` carry the number in words, so that {count} or {years} is missing there on purpose. */
var he = () => ({
	title: "דורטמונד והערים התאומות שלה",
	pair: "{cities}, ערים תאומות {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "מפה וציר זמן של הערים התאומות",
	pictureAlt: "מפה של דורטמונד והערים התאומות שלה: {names}.",
	lensTitle: "אזור מוגדל",
	skipLink: "דילוג על המפה והרשימה",
	mapNote: "מפה סכמטית. אין בה משום נקיטת עמדה בשאלות של גבולות או תביעות טריטוריאליות.",
	boundaryNote: "המפה מציגה יבשה ומים בלבד, ללא גבולות.",
	mapData: "נתוני המפה: Natural Earth",
	view: "תצוגה",
	world: "עולם",
	nearFar: "קרוב ורחוק",
	globe: "גלובוס",
	zoomIn: "הגדלה",
	zoomOut: "הקטנה",
	wholeMap: "המפה כולה",
	crowdedRegion: "אזור עם ערים רבות",
	nowShown: "בתצוגה: {view}",
	km: "{km}\xA0ק״מ",
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
	through: "ערים שאנו פוגשים דרך דורטמונד",
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
	city: "עיר",
	country: "מדינה",
	latitude: "קו רוחב",
	longitude: "קו אורך",
	aboutTitle: "לשם מה ערים תאומות?",
	aboutUnderstanding: "בתחילה עמדו במרכז הפיוס וההבנה בין העמים: לאחר מלחמת העולם השנייה סייעו בריתות ערים תאומות לקרב בין אנשים מעבר לגבולות.",
	aboutExchange: "השותפות קמה לחיים כשאנשים נפגשים: בחילופי נוער ותלמידים, בספורט ובתרבות.",
	aboutCooperation: "עם השנים נוספו גם כלכלה, תכנון ערים ואיכות הסביבה, וכן סיוע הדדי וחילופי מומחים.",
	source: "מקור: עיריית דורטמונד",
	asOf: "נכון ל־{date}"
});
// src/text/ru.ts
/** Russian. No-break spaces stand beside {year} and before dashes. */
var ru = () => ({
	title: "Дортмунд и его города-побратимы",
	pair: "{cities}\xA0— города-побратимы {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "Карта и хронология побратимских связей",
	pictureAlt: "Карта с Дортмундом и его городами-побратимами: {names}.",
	lensTitle: "Увеличенный фрагмент",
	skipLink: "Пропустить карту и список",
	mapNote: "Карта упрощена и не выражает какой-либо позиции по вопросам границ и территориальных претензий.",
	boundaryNote: "На карте показаны только суша и вода, без границ.",
	mapData: "Картографические данные: Natural Earth",
	view: "Вид",
	world: "Мир",
	nearFar: "Близко и далеко",
	globe: "Глобус",
	zoomIn: "Увеличить",
	zoomOut: "Уменьшить",
	wholeMap: "вся карта",
	crowdedRegion: "область, где много городов",
	nowShown: "Показано: {view}",
	km: "{km}\xA0км",
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
	through: "Города, с которыми нас знакомит Дортмунд",
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
	twinning: "побратимские связи",
	friendship: "дружба между городами",
	friendshipWithinGermany: "дружба между городами Германии",
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
	city: "Город",
	country: "Страна",
	latitude: "Широта",
	longitude: "Долгота",
	aboutTitle: "Зачем нужны города-побратимы?",
	aboutUnderstanding: "Вначале главными были примирение и взаимопонимание: после Второй мировой войны побратимские связи сближали людей из разных стран.",
	aboutExchange: "Партнёрство оживает, когда люди встречаются: в молодёжных и школьных обменах, в спорте и культуре.",
	aboutCooperation: "Позднее добавились экономика, градостроительство и охрана окружающей среды, а также взаимная помощь и обмен опытом между специалистами.",
	source: "Источник: администрация Дортмунда",
	asOf: "По состоянию на {date}"
});
// src/text/sr-Cyrl.ts
/** Serbian in Cyrillic letters; the edition in Latin letters is computed from it. */
var srCyrl = () => ({
	title: "Дортмунд и његови градови побратими",
	pair: "{cities}, градови побратими {since}",
	pairOf: "{cities}: {kind}",
	subtitle: "Карта и временска линија братимљења градова",
	pictureAlt: "Карта са Дортмундом и његовим градовима побратимима: {names}.",
	lensTitle: "Увећани део",
	skipLink: "Прескочи карту и списак",
	mapNote: "Карта је поједностављена и не изражава став о границама ни о територијалним захтевима.",
	boundaryNote: "Карта приказује само копно и воду, без граница.",
	mapData: "Картографски подаци: Natural Earth",
	view: "Приказ",
	world: "Свет",
	nearFar: "Близу и далеко",
	globe: "Глобус",
	zoomIn: "Увећај",
	zoomOut: "Умањи",
	wholeMap: "цела карта",
	crowdedRegion: "подручје са много градова",
	nowShown: "Приказано: {view}",
	km: "{km}\xA0km",
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
	through: "Градови са којима нас спаја Дортмунд",
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
	twinning: "братимљење градова",
	friendship: "пријатељство градова",
	friendshipWithinGermany: "пријатељство градова унутар Немачке",
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
	city: "Град",
	country: "Држава",
	latitude: "Ширина",
	longitude: "Дужина",
	aboutTitle: "Чему служи братимљење градова?",
	aboutUnderstanding: "У почетку су најважнији били помирење и разумевање међу народима: после Другог светског рата братимљење градова зближавало је људе без обзира на границе.",
	aboutExchange: "Партнерство оживљава када се људи сусрећу: у размени младих и ученика, у спорту и култури.",
	aboutCooperation: "Касније су се придружили привреда, урбанизам и заштита животне средине, као и узајамна помоћ и размена стручњака.",
	source: "Извор: Град Дортмунд",
	asOf: "Датум података: {date}"
});
// src/text/tr.ts
/** Turkish. No city takes a suffix. */
var tr = () => ({
	title: "Dortmund ve kardeş şehirleri",
	pair: "{cities}: {since} kardeş şehirler",
	pairOf: "{cities}: {kind}",
	subtitle: "Kardeş şehirlerin haritası ve zaman çizelgesi",
	pictureAlt: "Dortmund ve kardeş şehirlerini gösteren harita: {names}.",
	lensTitle: "Büyütülmüş bölüm",
	skipLink: "Haritayı ve listeyi atla",
	mapNote: "Sadeleştirilmiş harita. Sınırlar veya toprak talepleri konusunda görüş bildirmez.",
	boundaryNote: "Harita yalnızca kara ve su alanlarını gösterir, sınır göstermez.",
	mapData: "Harita verileri: Natural Earth",
	view: "Görünüm",
	world: "Dünya",
	nearFar: "Yakın ve uzak",
	globe: "Küre",
	zoomIn: "Yakınlaştır",
	zoomOut: "Uzaklaştır",
	wholeMap: "haritanın tamamı",
	crowdedRegion: "şehirlerin yoğun olduğu bölge",
	nowShown: "Gösterilen: {view}",
	km: "{km}\xA0km",
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
	through: "Dortmund aracılığıyla tanıştığımız şehirler",
	cities: {
		one: "{count} kardeş şehir",
		other: "{count} kardeş şehir"
	},
	since: "{year}\xA0yılından beri",
	noYear: "yıl belirtilmemiş",
	sinceLabel: "Başlangıç yılı",
	ownName: "Yerel dildeki adı",
	kind: "İlişki türü",
	twinning: "kardeş şehir ilişkisi",
	friendship: "dost şehir ilişkisi",
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
	city: "Şehir",
	country: "Ülke",
	latitude: "Enlem",
	longitude: "Boylam",
	aboutTitle: "Kardeş şehir ilişkileri neden var?",
	aboutUnderstanding: "Başlangıçta uzlaşma ve karşılıklı anlayış ön plandaydı: İkinci Dünya Savaşı’ndan sonra kardeş şehir ilişkileri insanları sınırların ötesinde bir araya getirdi.",
	aboutExchange: "Bu ilişki, insanlar buluştukça canlanır: gençlik ve okul değişim programlarında, sporda ve kültürde.",
	aboutCooperation: "Zamanla ekonomi, şehir planlaması ve çevre koruma ile karşılıklı yardım ve uzman değişimi de eklendi.",
	source: "Kaynak: Dortmund Belediyesi",
	asOf: "{date} itibarıyla"
});
// src/text/zh-Hans.ts
/** Chinese in simplified characters. */
var zhHans = () => ({
	title: "多特蒙德及其友好城市",
	pair: "{cities}：{since}的友好城市",
	pairOf: "{cities}：{kind}",
	subtitle: "友好城市地图与时间轴",
	pictureAlt: "地图：多特蒙德及其友好城市（{names}）。",
	lensTitle: "局部放大",
	skipLink: "跳过地图和列表",
	mapNote: "本图为简化示意图，不代表对边界或领土主张的任何立场。",
	boundaryNote: "本图仅显示陆地和水域，不绘制边界。",
	mapData: "地图数据：Natural Earth",
	view: "视图",
	world: "世界",
	nearFar: "由近及远",
	globe: "地球仪",
	zoomIn: "放大",
	zoomOut: "缩小",
	wholeMap: "整幅地图",
	crowdedRegion: "城市密集区域",
	nowShown: "当前显示：{view}",
	km: "{km}公里",
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
	through: "通过多特蒙德结识的城市",
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
	city: "城市",
	country: "国家",
	latitude: "纬度",
	longitude: "经度",
	aboutTitle: "为什么要结为友好城市？",
	aboutUnderstanding: "最初，重点在于和解与相互理解：第二次世界大战后，友好城市让不同国家的人们走到了一起。",
	aboutExchange: "人与人的交往让友好关系充满活力，例如青少年与学校交流、体育和文化活动。",
	aboutCooperation: "后来，合作又扩展到经济、城市规划和环境保护，以及互相帮助和专家交流。",
	source: "来源：多特蒙德市政府",
	asOf: "截至{date}"
});
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
/** The same texts, or the same forms of one, in Latin letters. */
function latinized(value) {
	if (typeof value === "string") return toLatin(value);
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, latinized(each)]));
}
/** Each is made when it is first asked for, and Serbian in Latin letters is computed then. */
var MAKERS = {
	de,
	"de-simple": deSimple,
	en,
	fr,
	he,
	ru,
	"sr-Cyrl": srCyrl,
	"sr-Latn": () => latinized(srCyrl()),
	tr,
	"zh-Hans": zhHans
};
var texts = /* @__PURE__ */ new Map();
/** The words of a language. */
function textOf(language) {
	const text = texts.get(language) ?? MAKERS[language]();
	texts.set(language, text);
	return text;
}
var direction = (language) => language === "he" ? "rtl" : "ltr";
/**
* The tag for `lang` attributes. Plain German is `de`: the variant `de-simple` is registered, but a
* screen reader's voice and a browser's hyphenation are only sure to know the bare language.
*/
var tagOf = (language) => language === "de-simple" ? "de" : language;
// src/model/format.ts
/** Digits and calendar are fixed, so that a reader's settings do not contradict the years beside them. */
var SETTINGS = "-u-ca-gregory-nu-latn";
/** The locale for Intl. English is spelled the British way, so its dates and lists are British too. */
var localeOf = (language) => (language === "en" ? "en-GB" : tagOf(language)) + SETTINGS;
var perLanguage = (make) => memoize((language) => make(localeOf(language)));
var numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
var lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
var dates = perLanguage((locale) => new Intl.DateTimeFormat(locale, {
	dateStyle: "long",
	timeZone: "UTC"
}));
/** Wraps a text so that its direction neither follows nor changes that of its surroundings. */
var isolate = (text) => `\u2068${text}\u2069`;
/**
* A line of a picture, run as its language runs. The old marks: WebKit's SVG and canvas do not know isolates,
* and programs that draw SVG have no attribute for it.
*/
var directed = (language, line) => direction(language) === "rtl" ? `\u202b${line}\u202c` : line;
/** Hebrew, Arabic and their neighbours in Unicode. */
var RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** Isolated where it may run against its surroundings. */
var embed = (language, text) => direction(language) === "rtl" || RIGHT_TO_LEFT.test(text) ? isolate(text) : text;
/**
* Puts values in place of `{name}`. Numbers are written without grouping, as years are; anything else
* is to be formatted before. Values are never read as templates. What has no value becomes empty.
*/
function fill(language, template, values) {
	return template.replace(/\{(\w+)\}/g, (_, name) => Object.hasOwn(values, name) ? embed(language, String(values[name])) : "");
}
var USUAL = {
	one: /^1$/,
	two: /^2$/
};
/** 1.5 is one, too. */
var FRENCH = { one: /^[01]\b/ };
/** Russian and Serbian count by the last digits: 1, 21, 31 …, 2 to 4, 22 to 24 …, and all others that are whole. */
var SLAVIC = {
	one: /^(\d*[02-9])?1$/,
	few: /^(\d*[02-9])?[2-4]$/,
	many: /^\d+$/
};
/**
* The form of a sentence that goes with a number, from 0 up. These are the plural rules of our languages in
* Unicode's CLDR, for whole numbers below a million and for parts of hours; Intl.PluralRules knows all the
* world's, and a browser takes long to have it ready.
*/
function plural(language, forms, n) {
	const rules = /^(ru|sr)/.test(language) ? SLAVIC : language === "fr" ? FRENCH : USUAL;
	for (const [category, digits] of Object.entries(rules)) if (digits.test(`${n}`) && Object.hasOwn(forms, category)) return forms[category];
	return forms.other;
}
/** A quantity with the language's separators: 2.363, 2,363 or 2 363. Not for years. */
var formatNumber = (language, n) => /^\d{1,3}$/.test(`${n}`) ? `${n}` : numbers(language).format(n);
/** Names as they stand after a colon: A, B, C. The marks are those of Unicode's list patterns (CLDR). */
var enumerate = (language, names) => names.map((name) => embed(language, name)).join(language === "zh-Hans" ? "、" : ", ");
/** Names as a sentence lists them: A, B und C. */
function formatList(language, names) {
	if (names.length < 2 || typeof Intl.ListFormat !== "function") return enumerate(language, names);
	return lists(language).formatToParts(names).map(({ type, value }) => type === "element" ? embed(language, value) : value).join("");
}
/** A day such as `2026-11-22` in full. What is not a day is returned as it came. */
function formatDate(language, iso) {
	const time = /^\d{4}-\d\d-\d\d/.test(iso) ? Date.parse(iso.slice(0, 10)) : NaN;
	return Number.isNaN(time) ? iso : dates(language).format(time);
}
var calendars = memoize((timeZone) => new Intl.DateTimeFormat(`en${SETTINGS}`, {
	year: "numeric",
	month: "numeric",
	day: "numeric",
	hour: "numeric",
	minute: "numeric",
	hourCycle: "h23",
	timeZone: String(timeZone)
}));
var HOUR = 36e5;
/** What calendar and clock show in a zone, as the moment at which they show it in Greenwich, ms. */
function wallTime(timeZone, now) {
	const parts = new Map(calendars(timeZone).formatToParts(now).map(({ type, value }) => [type, Number(value)]));
	const part = (type) => parts.get(type) ?? NaN;
	return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
}
/**
* What a clock shows in a zone, from 00:00 to 23:59, as all our languages write it, and by how many hours it
* is ahead of that of another zone; negative: behind; may be a fraction. Null where a zone is unknown.
*/
function localTime(timeZone, now, reference = "Europe/Berlin") {
	try {
		const there = wallTime(timeZone, now);
		return {
			time: new Date(there).toISOString().slice(11, 16),
			offsetHours: (there - wallTime(reference, now)) / HOUR
		};
	} catch {
		return null;
	}
}
// src/scene/sheet.ts
/** Sizes in em of the reader's font, so that the picture grows with it. */
var LABEL_EM$1 = .8125;
var SMALL_LABEL_EM = .75;
var SMALL_LABEL_BELOW_EM = 26;
var CAPTION_EM = .6875;
/** A name is at most this part of the picture wide. */
var WIDEST_NAME = .48;
/**
* The picture grows with the reader's font only as far as there is room for ten names: a phone with
* letters of twice the size shows the map as ever, and the list in the size asked for.
*/
var EM_PER_WIDTH = 1 / 20;
var LEAST_EM = 16;
var HOME_RADIUS = 6.5;
var DOT_RADIUS = 4.5;
/** On the narrowest pages every pixel between the cities counts. */
var SMALL_DOT_RADIUS = 3.5;
var SMALL_DOT_BELOW = 300;
var RINGS_KM = [
	500,
	1e3,
	2500,
	5e3,
	1e4
];
function citiesOf(data, language, { width, measure }, size, bold) {
	const radius = width < SMALL_DOT_BELOW ? SMALL_DOT_RADIUS : DOT_RADIUS;
	const [home, ...partners] = [data.home, ...data.partners].map((place, i) => {
		const name = localized$1(place.name, language);
		const widthOf = (line) => measure(line, size, i === 0 || place.id === bold ? 700 : 500);
		return {
			id: place.id,
			lonLat: place.lonLat,
			radius: i === 0 ? HOME_RADIUS : radius,
			name,
			shape: (level) => shapeOf(name, size, WIDEST_NAME * width, level, widthOf),
			height: Math.ceil(size * LINE_HEIGHT)
		};
	});
	return [home, ...partners];
}
/** `bold` is the city whose name is drawn bold, as home's is. */
function sheetOf(data, language, stage, bold) {
	const { width, measure } = stage;
	const em = Math.min(stage.fontSize, Math.max(LEAST_EM, width * EM_PER_WIDTH));
	const labelSize = (width < SMALL_LABEL_BELOW_EM * em ? SMALL_LABEL_EM : LABEL_EM$1) * em;
	const text = textOf(language);
	const size = CAPTION_EM * em;
	const words = (content) => ({
		text: content,
		size,
		width: Math.ceil(measure(content, size, 500)) + 8,
		height: Math.ceil(size * LINE_HEIGHT) + 6
	});
	return {
		cities: citiesOf(data, language, stage, labelSize, bold),
		width,
		em,
		labelSize,
		caption: words(text.lensTitle),
		rings: () => RINGS_KM.map((km) => ({
			...words(directed(language, fill(language, text.km, { km: formatNumber(language, km) }))),
			km
		}))
	};
}
/** Where cities lie: all of them, or some. */
var lonLatsOf = (cities, ids) => cities.filter(({ id }) => !ids || ids.has(id)).map(({ lonLat }) => lonLat);
// src/scene/shots.ts
var shotKey = ({ view, projection, framing, city }) => [
	view,
	projection,
	framing,
	city
].join(" ");
/** `link` is the city whose link can be framed; without one there is all to see instead. */
function shotOf({ view, projection }, framing, link) {
	const isLink = framing === "link";
	return {
		view,
		projection,
		framing: isLink && link === null ? "all" : framing,
		city: isLink ? link : null
	};
}
var TOUCHING_EM = 1.2;
/** The same where a link or the crowd itself is framed: what is large already gains little by a lens. */
var NEAR_FRAMED_EM = 2;
/** The same where the map itself keeps neighbours apart. */
var NEAR_STRETCHED_EM = 1;
/** A crowd wider than this part of the frame would be no larger in a lens. */
var WIDEST_CROWD = .5;
/** Where the cities stand in the frame, in parts of its free height: high above an inset. */
var LIFT_OVER_LENS = .22;
var LIFT_ALONE = .45;
/** A link longer than this is shown on the world, or the whole globe; a shorter one on a region; radians. */
var FAR = .6;
/** Where two cities fill a frame they stand this far from its sides, in parts of its width. */
var LINK_SIDE = .12;
/** Points of a great circle that a frame makes room for; of many, fewer tell as much. */
var STEPS$1 = 24;
var STEPS_OF_MANY = 6;
/**
* Up to about this distance the near-far view keeps one scale, km: the first one is taken at which
* nobody stands too near to another one. The shorter it is, the more the near is enlarged and the far bent.
*/
var NEAR_KM = [
	1400,
	1e3,
	700,
	500,
	350,
	250,
	175,
	125
];
/** More places than this are many: they are not all compared with each other. */
var COMPARED = 60;
/** How far from home everybody should stand there: in em, and in parts of the width. */
var APART_EM = 2.5;
var APART = .075;
/** Room for names beside the outermost cities. */
function paddingOf$1({ cities: [home], width }, framing) {
	const side = home.height * 2.6;
	return {
		x: framing === "link" ? Math.max(side, LINK_SIDE * width) : side,
		top: side,
		bottom: side
	};
}
/** Which cities crowd under a camera. */
function crowdUnder({ cities, em }, { view, framing }, camera, box) {
	const near = view === "near-far" ? NEAR_STRETCHED_EM : framing === "all" ? 3 : NEAR_FRAMED_EM;
	const dots = dotsOf(cities, camera, box);
	return new Set(crowded(dots, near * em, TOUCHING_EM * em, WIDEST_CROWD * box.width));
}
/** How far dots stand apart against what they should, 1 if they do: all from home, and each from each. */
function clearness(dots, fromHome, fromEach) {
	let least = Infinity;
	const some = dots.slice(0, COMPARED);
	some.forEach(({ at }, i) => {
		for (const other of some.slice(i + 1)) least = Math.min(least, distance(at, other.at) / (i === 0 ? fromHome : fromEach));
	});
	return least;
}
/**
* The constant of the near-far view, km: with as little stretching as makes everybody stand clear, or
* with what brings them furthest apart. The same for all framings.
*/
function nearKm({ cities, em, width }, frame) {
	const all = lonLatsOf(cities);
	const box = frameOf(frame);
	let chosen = NEAR_KM[0];
	let clearest = 0;
	for (const km of NEAR_KM) {
		const clear = clearness(dotsOf(cities, nearFarCamera(cities[0].lonLat, all, frame, km), box), Math.max(APART_EM * em, APART * width), TOUCHING_EM * em);
		if (clear <= clearest) continue;
		chosen = km;
		clearest = clear;
		if (clear >= 1) break;
	}
	return chosen;
}
/** What a shot is framed to; `crowd` are the cities that crowd when everything is. */
function framedBy({ cities }, { framing, city }, crowd) {
	const [home] = cities;
	if (framing === "region") return lonLatsOf(cities, /* @__PURE__ */ new Set([home.id, ...crowd]));
	return framing === "link" ? lonLatsOf(cities, /* @__PURE__ */ new Set([home.id, city ?? ""])) : lonLatsOf(cities);
}
/** The arcs from the first of some places to the others, with their ends. */
function withArcs([home, ...others]) {
	const steps = others.length > COMPARED ? STEPS_OF_MANY : STEPS$1;
	return home ? [home, ...others.flatMap((lonLat) => greatCircle(home, lonLat, steps))] : [];
}
/** The camera of a shot. `roomy` leaves space for a lens. */
function takeShot(sheet, shot, { width, height }, crowd, roomy) {
	const frame = {
		width,
		height,
		padding: paddingOf$1(sheet, shot.framing),
		lift: roomy ? LIFT_OVER_LENS : LIFT_ALONE
	};
	const framed = framedBy(sheet, shot, crowd);
	if (shot.view === "near-far") {
		const km = nearKm(sheet, {
			...frame,
			padding: paddingOf$1(sheet, "all")
		});
		return nearFarCamera(sheet.cities[0].lonLat, framed, {
			...frame,
			lift: .5
		}, km);
	}
	const isWide = shot.framing === "all" || shot.framing === "link" && angleBetween(...framed) > FAR;
	if (shot.view === "globe") return globeCamera(framed, frame, isWide ? roomy ? 1 : .5 : null);
	return isWide ? worldCamera(shot.projection, withArcs(lonLatsOf(sheet.cities)), withArcs(framed), frame) : regionCamera(framed, {
		...frame,
		lift: .5
	});
}
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
* The phase of a partnership at a year of the axis. One without a year is shown, and one that ended
* without a year has ended, only when the timeline stands at its end: nothing is guessed.
*/
function phaseAt({ since, status, until }, year, { max }) {
	if ((since ?? max) > year) return "before";
	if (status === "ended" && (until ?? max) <= year) return "after";
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
/** How long a beginning is dwelt upon, and a frame of most screens, ms. */
var DWELL_MS = 1750;
var FRAME_MS = 1e3 / 60;
/** How many frames an uneventful year stands; of a long history fewer, but whole ones as far as it can be. */
var YEAR_FRAMES = 5;
/** A long history takes no longer than this for all of its years, and for all beginnings, ms. */
var ALL_YEARS_MS = 6e3;
var ALL_DWELLS_MS = 24e3;
/** Years that pass faster than this are not shown one by one, ms. */
var LEAST_MS = 40;
/**
* The plan of a playback from a year to the end of the axis. Years pass quickly; where a partnership
* begins the timeline dwells. What is shown is a function of the time elapsed, not of frames; from
* beginning to end it is half a minute at most.
*/
function timetable(from, years, { min, max }) {
	const frames = Math.min(YEAR_FRAMES, ALL_YEARS_MS / FRAME_MS / (max - min + 1));
	const pass = FRAME_MS * (frames > 1 ? Math.floor(frames) : frames);
	const dwell = Math.min(DWELL_MS, ALL_DWELLS_MS / years.length);
	const steps = [];
	let at = 0;
	let shown = -Infinity;
	for (let year = from; year <= max; year++) {
		const begins = years.includes(year);
		if (begins || year === max || at - shown >= LEAST_MS) {
			steps.push({
				at,
				year
			});
			shown = at;
		}
		at += begins ? dwell : pass;
	}
	return steps;
}
/** The step that holds at a time, ms since the start. */
function stepAt(steps, elapsed) {
	let current = null;
	for (const step of steps) if (step.at <= elapsed) current = step;
	return current;
}
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
	sea: shades("#dbe8ef", "#16222c", "#ffffff", "#000000"),
	land: shades("#fcf9f1", "#2c3a44", "#e6e6e6", "#262626"),
	edge: shades("#a7bcc7", "#4a5e6b", "#000000", "#ffffff"),
	grid: shades("#c9dae3", "#1e2c36", "#e0e0e0", "#333333"),
	text: shades("#17242c", "#eef3f6", "#000000", "#ffffff"),
	muted: shades("#4c5d67", "#adbac3", "#000000", "#ffffff"),
	accent: shades("#b93e0a", "#ff9a57", "#8f1d00", "#ffb27a"),
	friend: shades("#0b6479", "#63d0e2", "#003d8f", "#7fdcff"),
	focus: shades("#1a56db", "#8ab8ff", "#0000c8", "#ffff00")
};
var COLOR_NAMES = Object.keys(PALETTE);
// src/model/options.ts
var VIEWS = [
	"world",
	"near-far",
	"globe"
];
var PROJECTIONS = ["equal-earth", "natural-earth"];
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
var LEVELS = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"6"
];
var HEADING_LONGEST = 1e3;
/** Whose site it is unless said otherwise. */
var HOME = "dortmund";
var isAbsent = (raw) => raw === void 0 || raw === null || raw === "";
function oneOf(name, value, allowed, fallback, complain) {
	if (isAbsent(value)) return fallback;
	const text = quote(value).toLowerCase();
	const found = allowed.filter((word) => word === text)[0];
	if (found === void 0) complain(name, value, allowed);
	return found ?? fallback;
}
function partsOf(value, complain) {
	if (isAbsent(value)) return PARTS;
	const words = quote(value).toLowerCase().split(/[\s,]+/);
	const known = PARTS;
	const unknown = words.filter((word) => !known.includes(word));
	if (unknown.length > 0) complain("show", unknown.join(" "), PARTS);
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
	if (typeof value === "string" && value.length > 200) return null;
	const text = quote(value);
	const number = typeof value === "number" ? value : /^[-+]?\d{1,9}$/.test(text) ? Number(text) : NaN;
	return Number.isInteger(number) ? number : null;
}
function yearOf(value, complain) {
	if (isAbsent(value)) return null;
	const year = integerOf(value);
	if (year === null) complain("year", value, ["YYYY"]);
	return year;
}
/**
* Turns whatever was written into options that can be drawn. Never throws: an unusable value gives
* the default and a problem that names the allowed ones.
*/
function resolveOptions(raw, defaults) {
	const problems = [];
	const complain = (name, value, allowed) => problems.push({
		name,
		value: quote(value),
		allowed
	});
	const { accent, heading } = raw;
	return {
		options: {
			language: languageOf(raw.lang, defaults.languages, complain),
			view: oneOf("view", raw.view, VIEWS, "world", complain),
			projection: oneOf("projection", raw.projection, PROJECTIONS, "equal-earth", complain),
			show: partsOf(raw.show, complain),
			theme: oneOf("theme", raw.theme, THEMES$1, "auto", complain),
			accent: typeof accent === "string" && accent !== "" ? quote(accent) : null,
			year: yearOf(raw.year, complain),
			selected: oneOf("selected", raw.selected, defaults.ids, null, complain),
			viewpoint: oneOf("viewpoint", raw.viewpoint, [HOME, ...defaults.ids], HOME, complain),
			heading: typeof heading === "string" ? heading.slice(0, HEADING_LONGEST).trim() : null,
			headingLevel: Number(oneOf("heading-level", raw.headingLevel, LEVELS, "2", complain)),
			debug: ![
				void 0,
				null,
				false,
				"false"
			].includes(raw.debug)
		},
		problems
	};
}
// src/scene/map-layout.ts
/** Below this width the picture is tall, a lens stands under the map, and no inset is ever narrower than this. */
var TALL_BELOW_EM = 42;
var LEAST_LENS_EM = 17;
/** Height : width of the picture, where a lens is an inset and where it stands below. */
var WIDE_ASPECT = .52;
var TALL_ASPECT = 1.4;
/** A tall picture is no higher than this, so that a reader sees the whole of it, or than an em for each city. */
var TALLEST_EM = 40;
/** Height : width of the map above its lens, and what part of the picture it takes at most. */
var ABOVE_LENS = {
	world: .5,
	"near-far": .6,
	globe: .74
};
var MOST_ABOVE = .5;
/** Height : width on a narrow page of a map that needs no lens. */
var ALONE = {
	world: .52,
	"near-far": TALL_ASPECT,
	globe: 1
};
/** Width of a usual inset, in parts of the picture's. */
var USUAL_LENS = .44;
/** This part of all cities is not worth a panel of its own. */
var FEW = .1;
var isTall = ({ width, em }) => width < TALL_BELOW_EM * em;
var tallHeight = ({ width, em, cities }) => Math.round(Math.min(width * TALL_ASPECT, Math.max(TALLEST_EM, cities.length) * em));
var boxOf = (width, height) => frameOf({
	width,
	height
});
/** Space around the lens's cities: for names at the sides, for the caption at the top. */
var paddingOf = ({ em, caption }, width) => ({
	x: Math.min(4 * em, .15 * width),
	top: caption.height + 1.6 * em,
	bottom: 2 * em
});
/** How high a lens for some cities should be at a width, px. */
function lensHeight(sheet, ids) {
	const aspect = aspectOf(lonLatsOf(sheet.cities, ids));
	return (width) => {
		const padding = paddingOf(sheet, width);
		const wanted = (width - 2 * padding.x) * aspect + padding.top + padding.bottom;
		return Math.round(Math.max(.55 * width, Math.min(.95 * width, wanted)));
	};
}
var lensCamera = (sheet, ids, width, height) => regionCamera(lonLatsOf(sheet.cities, ids), {
	width,
	height,
	padding: paddingOf(sheet, width),
	lift: .5
});
/** Who else would stand in the lens: better well inside and named there than at its edge. */
function withNeighbours(sheet, crowd) {
	const width = isTall(sheet) ? sheet.width : USUAL_LENS * sheet.width;
	const box = boxOf(width, lensHeight(sheet, crowd)(width));
	const camera = lensCamera(sheet, crowd, box.width, box.height);
	return new Set(dotsOf(sheet.cities, camera, box).map(({ id }) => id));
}
/** The crowded region, large: all that lies in its frame is drawn and named. */
function layLens(sheet, ids, box, main) {
	const { cities, caption } = sheet;
	return layPanel(cities, {
		id: "lens",
		box,
		camera: lensCamera(sheet, ids, box.width, box.height),
		crowd: /* @__PURE__ */ new Set(),
		caption,
		rings: [],
		like: main.routes
	});
}
/** What the lens shows, drawn on the map. */
function outlineOf(main, lens) {
	const ring = edgeOf(frameOf(lens.box), 12).flatMap((point) => {
		const lonLat = lens.camera.invert(point);
		return lonLat ? [lonLat] : [];
	});
	return main.camera.outline(ring);
}
/** What an inset must leave in sight. */
function sightsOf({ camera, dots, labels, rings, ink }, ids, near) {
	const crowd = dots.filter((dot) => ids.has(dot.id)).map((dot) => dot.at);
	return {
		boxes: [...[...labels, ...rings].flatMap((each) => each.box ? [grow(each.box, 4)] : []), ...dots.map(({ at, radius }) => around(at, radius))],
		lines: ink,
		inCorner: camera.disc === null,
		source: grow(boundsOf(crowd) ?? NOTHING, near / 2)
	};
}
/** Takes a shot; who crowds when everything is framed is known from another one. */
function take(sheet, shot, box, whole, roomy) {
	const camera = takeShot(sheet, shot, box, whole, roomy);
	const crowd = crowdUnder(sheet, shot, camera, box);
	return {
		box,
		camera,
		crowd: crowd.size > 0 ? withNeighbours(sheet, crowd) : crowd
	};
}
function layMain(sheet, shot, { box, camera, crowd }) {
	const rings = shot.view === "near-far" ? sheet.rings() : [];
	return layPanel(sheet.cities, {
		id: "main",
		box,
		camera,
		crowd,
		caption: null,
		rings,
		like: []
	});
}
/** The map with its lens as an inset; null where the lens finds no place. */
function withInset(sheet, shot, taken) {
	const { crowd, box } = taken;
	const main = layMain(sheet, shot, taken);
	const place = placeLens(grow(box, -12), lensHeight(sheet, crowd), LEAST_LENS_EM * sheet.em, sightsOf(main, crowd, 3 * sheet.em));
	if (place === null) return null;
	const lens = layLens(sheet, crowd, place, main);
	if (lens.labels.length < lens.dots.length && lens.dots.length <= 61) return null;
	return [{
		...main,
		outline: outlineOf(main, lens)
	}, lens];
}
/** Everybody named on the map itself, however near they stand; null where that cannot be, or where many crowd. */
function withoutLens(sheet, shot, taken) {
	if (shot.framing === "all" && taken.crowd.size > FEW * sheet.cities.length) return null;
	const main = layMain(sheet, shot, {
		...taken,
		crowd: /* @__PURE__ */ new Set()
	});
	return main.labels.length === main.dots.length ? [main] : null;
}
/** The map with its lens below it, together `height` px. */
function withLensBelow(sheet, shot, outer, whole) {
	const { width, em } = sheet;
	const high = Math.max(outer.box.height, tallHeight(sheet));
	const above = Math.round(Math.min(width * ABOVE_LENS[shot.view], high * MOST_ABOVE));
	const taken = take(sheet, shot, boxOf(width, above), whole, false);
	const y = above + Math.round(em / 2);
	const main = layMain(sheet, shot, taken);
	const lens = layLens(sheet, taken.crowd.size > 0 ? taken.crowd : outer.crowd, {
		x: 0,
		y,
		width,
		height: high - y
	}, main);
	return [{
		...main,
		outline: outlineOf(main, lens)
	}, lens];
}
/** Alone where nobody crowds; else with an inset, as a second choice without, and on narrow pages above the lens. */
function layPanels(sheet, shot, { alone, aside, whole }) {
	if (alone.crowd.size === 0) return [layMain(sheet, shot, alone)];
	return (isTall(sheet) ? null : withInset(sheet, shot, aside) ?? withoutLens(sheet, shot, alone)) ?? withLensBelow(sheet, shot, aside, whole);
}
/**
* Lays out the map: a view of the globe, and where cities crowd, a lens on it or below it. Independent
* of the year, so that nothing moves when it changes; all framings of a view have one height.
*/
function layOutMap(data, language, stage, shot) {
	const sheet = sheetOf(data, language, stage, shot.city);
	const { width } = sheet;
	const tall = isTall(sheet);
	const high = tall ? tallHeight(sheet) : stage.mapHeight ?? width * WIDE_ASPECT;
	const everything = {
		...shot,
		framing: "all",
		city: null
	};
	const first = take(sheet, everything, boxOf(width, Math.round(high)), /* @__PURE__ */ new Set(), true);
	const whole = first.crowd;
	const height = tall && whole.size === 0 ? Math.min(width * ALONE[shot.view], high) : high;
	const framed = shot.framing === "region" && whole.size === 0 ? everything : shot;
	const box = boxOf(width, Math.round(height));
	const isFirst = framed.framing === "all" && whole.size > 0;
	const alone = isFirst ? first : take(sheet, framed, box, whole, false);
	const panels = layPanels(sheet, framed, {
		alone,
		aside: isFirst || alone.crowd.size === 0 ? alone : take(sheet, framed, box, whole, true),
		whole
	});
	return {
		width,
		height: Math.max(...panels.map((panel) => bottom(panel.box))),
		sheet,
		panels,
		framings: whole.size > 0 ? ["all", "region"] : ["all"]
	};
}
function swarmsOf({ partners }, links, dots, labels) {
	if (partners.length <= 500) return [];
	const looks = /* @__PURE__ */ new Map();
	for (const { id, since, until, status, kind } of partners) looks.set(id, [
		since,
		until,
		status,
		kind
	].join());
	for (const { id } of labels) looks.delete(id);
	const swarms = /* @__PURE__ */ new Map();
	const swarmOf = (id) => {
		const look = looks.get(id);
		if (look === void 0) return null;
		const swarm = swarms.get(look) ?? {
			ids: [],
			lines: "",
			spots: ""
		};
		swarms.set(look, swarm);
		return swarm;
	};
	for (const { id, d } of links) {
		const swarm = swarmOf(id);
		swarm?.ids.push(id);
		if (swarm) swarm.lines += d;
	}
	for (const { id, x, y } of dots) {
		const swarm = swarmOf(id);
		if (swarm) swarm.spots += `M${x},${y}h0`;
	}
	return [...swarms.values()];
}
/** Degrees between meridians: the grid of the whole map is wide, the lens's fine. */
var GRID = {
	main: 15,
	lens: 5
};
/** From the middle of a line of text to its baseline: half the height of capitals in most faces, em. */
var HALF_CAPITAL = .35;
var roundBox = ({ x, y, width, height }) => ({
	x: round(x),
	y: round(y),
	width: round(width),
	height: round(height)
});
var captionIn = (text, box, size) => ({
	text,
	size: round(size),
	x: round(box.x + box.width / 2),
	y: round(box.y + box.height / 2 + HALF_CAPITAL * size),
	box: roundBox(box)
});
/** A name in its box: the first line, and the others below it. */
function labelIn({ id, name, lines }, box, leader, size) {
	const dy = box.height / lines.length;
	return {
		id,
		lines,
		dy: round(dy),
		...captionIn(name, {
			...box,
			height: dy
		}, size),
		box: roundBox(box),
		leader: leader && `M${leader.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`
	};
}
var labelsIn = (laid, size) => laid.labels.map((label) => labelIn(label, label.box, label.leader, size));
function discOf({ at: [x, y], radius }, width, height) {
	const r = round(radius);
	const [left, middle] = [round(x - radius), round(y)];
	return {
		x: round(x),
		y: middle,
		r,
		beyond: `M-9-9H${width + 9}V${height + 9}H-9ZM${left},${middle}a${r},${r},0,1,0,${2 * r},0a${r},${r},0,1,0,${-2 * r},0Z`
	};
}
function draw(laid, data, words, labelSize) {
	const { id, box, camera } = laid;
	const small = words.size;
	const links = laid.routes.map((route) => ({
		id: route.id,
		d: routePath(route)
	}));
	const dots = laid.dots.map((dot) => ({
		id: dot.id,
		x: round(dot.at[0]),
		y: round(dot.at[1]),
		r: dot.radius
	}));
	const labels = labelsIn(laid, labelSize);
	return {
		id,
		...box,
		start: camera.place(data.home.lonLat).map(round),
		graticule: camera.graticule(GRID[id]),
		land: camera.land(data.land),
		disc: camera.disc && discOf(camera.disc, box.width, box.height),
		outline: laid.outline,
		caption: laid.caption && captionIn(words.text, laid.caption, small),
		rings: laid.rings.map((ring) => ({
			id: `${ring.km}`,
			x: round(ring.at[0]),
			y: round(ring.at[1]),
			r: round(ring.radius),
			label: ring.box && captionIn(ring.text, ring.box, small)
		})),
		swarms: swarmsOf(data, links, dots, labels),
		links,
		dots,
		labels
	};
}
/** All that does not depend on year and selection: made once for a shot, a width, a language and a font. */
var drawMap = memoize((data, language, stage, shot) => {
	const layout = layOutMap(data, language, stage, shot);
	const { caption, labelSize } = layout.sheet;
	let panels;
	return {
		layout,
		panels: () => panels ??= layout.panels.map((laid) => draw(laid, data, caption, labelSize))
	};
}, (data, language, stage, shot) => [
	data,
	language,
	...Object.values(stage),
	shotKey(shot)
]);
// src/scene/moment.ts
var partnerOf = ({ partners }, id) => partners.filter((partner) => partner.id === id)[0];
/** `year` null: the end of the axis. `now` is the moment shown as the present, ms since 1970 UTC. */
function momentOf(data, { selected, year, viewpoint }, now) {
	const axis = axisOf(data.partners, yearOf$1(now));
	const shown = clampYear(axis, year);
	const partner = partnerOf(data, selected);
	const leader = partner ?? partnerOf(data, viewpoint);
	const lead = leader?.id ?? null;
	const isLinked = leader && isShown(phaseAt(leader, shown, axis));
	return {
		year: shown,
		axis,
		selected: partner?.id ?? null,
		lead,
		link: isLinked ? lead : null
	};
}
var roleOf = ({ kind }) => kind ?? "twinning";
function itemOf(partner, { year, axis, lead }) {
	const phase = phaseAt(partner, year, axis);
	return {
		id: partner.id,
		role: roleOf(partner),
		phase,
		emphasis: lead === null ? "none" : partner.id === lead ? "selected" : "receded",
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
/** What a drawing takes from a moment, but for the year itself: most years change nothing. */
var looksOf = ({ partners }, { year, axis, lead, link }) => [
	axis.min,
	axis.max,
	lead,
	link,
	partners.map((partner) => phaseAt(partner, year, axis))
];
// src/scene/debug.ts
function makeDebugScene(language, problems) {
	const inGerman = tagOf(language) === "de";
	const lines = problems.map((problem) => sayProblem(problem, inGerman));
	const fine = inGerman ? "Nichts zu beanstanden." : "Nothing to correct.";
	return {
		lang: inGerman ? "de" : "en",
		lines: lines.length > 0 ? lines : [fine]
	};
}
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
/** What links a partner to home, in words. */
function kindOf(partner, data, language) {
	const text = textOf(language);
	if ((partner.kind ?? "twinning") === "twinning") return text.twinning;
	return localized$1(partner.country, language) !== localized$1(data.home.country, language) ? text.friendship : text.friendshipWithinGermany;
}
/** Whether the link rests or has ended, in words; null while it lives. */
function statusOf({ status, until }, language) {
	const text = textOf(language);
	if (status === "dormant") return text.dormant;
	if (status !== "ended") return null;
	return until === void 0 ? text.endedNoYear : fill(language, text.ended, { year: until });
}
/** Since when, in words, and whether it rests or has ended. */
function sinceOf(partner, language) {
	const text = textOf(language);
	const { since } = partner;
	const begun = since === null ? text.noYear : fill(language, text.since, { year: since });
	const status = statusOf(partner, language);
	return status === null ? begun : `${begun} · ${status}`;
}
/** The names of the two ends of a link; whose site it is comes first. */
function endsOf(partner, { home }, language, viewpoint) {
	const names = [home, partner].map(({ name }) => localized$1(name, language));
	return partner.id === viewpoint ? names.reverse() : names;
}
/** The same as a sentence says it. */
var pairOf = (partner, data, language, viewpoint) => formatList(language, endsOf(partner, data, language, viewpoint));
/** Clock time there, and by how much the clock differs from home's. */
function clockOf({ timeZone }, data, language, now) {
	const there = timeZone === void 0 ? null : localTime(timeZone, now, data.home.timeZone);
	if (there === null) return null;
	const text = textOf(language);
	const hours = Math.abs(there.offsetHours);
	const forms = there.offsetHours > 0 ? text.hoursAhead : text.hoursBehind;
	const difference = hours === 0 ? text.sameTime : fill(language, plural(language, forms, hours), { count: formatNumber(language, hours) });
	return `${there.time} (${difference})`;
}
/** Year of the beginning, and how long ago that is. */
function ageOf(partner, language, thisYear) {
	const text = textOf(language);
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
	return fill(language, plural(language, textOf(language).anniversary, years), {
		years: formatNumber(language, years),
		year
	});
}
function distanceOf({ lonLat }, data, language) {
	const km = formatNumber(language, Math.round(distanceKm(data.home.lonLat, lonLat)));
	return fill(language, textOf(language).distanceValue, { km });
}
function detailsOf(partner, data, language, open, now) {
	const text = textOf(language);
	const thisYear = yearOf$1(now);
	const { ownName } = partner;
	const foreign = ownName && ownName.text !== localized$1(partner.name, language) ? ownName : null;
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
	return fill(language, plural(language, textOf(language).anniversaryNow, years), { years: formatNumber(language, years) });
}
var MINUTE = 6e4;
/**
* All partners as text: complete by itself, in the order of the data, but whose site it is comes first. No
* year changes it.
*/
var makeListScene = memoize(listSceneOf, (data, options, selected, unfolded, now) => [
	data,
	options.language,
	options.show,
	options.viewpoint,
	options.headingLevel,
	selected,
	unfolded,
	Math.floor(now / MINUTE)
]);
function listSceneOf(data, { language, show, viewpoint, headingLevel }, selected, unfolded, now) {
	const text = textOf(language);
	const isAside = !show.includes("list");
	const isOwn = ({ id }) => Number(id === viewpoint);
	const partners = [...data.partners].sort((a, b) => isOwn(b) - isOwn(a));
	const [own] = partners;
	const isParted = own && isOwn(own) && partners[1] && !isAside;
	return {
		name: isParted ? pairOf(own, data, language, viewpoint) : text.list,
		through: isParted ? {
			text: text.through,
			level: Math.min(6, headingLevel + 1)
		} : null,
		isAside,
		items: partners.map((partner) => {
			const open = partner.id === selected;
			const href = httpsOnly(partner.site);
			const name = localized$1(partner.name, language);
			return {
				id: partner.id,
				role: roleOf(partner),
				name,
				since: sinceOf(partner, language),
				country: localized$1(partner.country, language),
				badge: badgeOf(partner, language, yearOf$1(now)),
				open,
				details: open || unfolded ? detailsOf(partner, data, language, open, now) : [],
				site: href === null ? null : {
					href,
					text: text.website,
					name: `${text.website}: ${name}`
				}
			};
		})
	};
}
// src/model/geo/morph.ts
/** The seams in the order in which they have to be cut: a globe bends land around its rim without a cut. */
var SEAMS = [
	"horizon",
	"point",
	"meridian"
];
/** The land in rings that can be drawn without tearing. */
var cutOpen = memoize((topology, { kind, rotate }) => {
	const rotation = geoRotation([...rotate]);
	const degrees = 180 / Math.PI;
	const rings = [];
	let ring = [];
	const sink = {
		polygonStart() {},
		polygonEnd() {},
		lineStart: () => ring = [],
		lineEnd: () => rings.push(ring),
		point: (x, y) => ring.push(rotation.invert([x * (1 - 1e-9), -y]))
	};
	const cutter = geoProjection((lambda, phi) => [lambda * degrees, phi * degrees]).rotate([...rotate]).scale(1).translate([0, 0]).precision(0);
	if (kind === "horizon") cutter.preclip((stream) => stream);
	else cutter.clipAngle(CUT_AT[kind]);
	geoStream(landWithin(topology, null), cutter.stream(sink));
	return rings;
}, (topology, { kind, rotate }) => [
	topology,
	kind,
	...rotate
], 4);
/** Whether a ring stays beyond one edge of the frame in both pictures. */
function isOutside(pair, width, height) {
	const beyond = (at, limit) => {
		let [less, more] = [true, true];
		for (let i = at; i < pair.length; i += 2) {
			const value = pair[i];
			if (value > 0) less = false;
			if (value < limit) more = false;
		}
		return less || more;
	};
	return beyond(0, width) || beyond(1, height);
}
var pairs = memoize((topology, a, b, width, height) => {
	return cutOpen(topology, SEAMS.indexOf(a.seam.kind) >= SEAMS.indexOf(b.seam.kind) ? a.seam : b.seam).map((ring) => ring.flatMap((lonLat) => [...a.place(lonLat), ...b.place(lonLat)])).filter((pair) => !isOutside(pair, width, height));
}, (topology, a, b, width, height) => [
	topology,
	a.key,
	b.key,
	width,
	height
], 2);
/**
* Path data of the land in a picture between those of two cameras: each point is `part` of its way
* from its place in one to its place in the other. Whole pixels: it moves.
*/
function landBetween(topology, a, b, part, width, height) {
	let path = "";
	for (const pair of pairs(topology, a, b, width, height)) {
		for (let i = 0; i < pair.length; i += 4) {
			const [ax, ay, bx, by] = pair.slice(i, i + 4);
			path += `${i ? "L" : "M"}${Math.round(ax + (bx - ax) * part)},${Math.round(ay + (by - ay) * part)}`;
		}
		path += "Z";
	}
	return path;
}
// src/scene/glide.ts
var mix = (a, b, part) => a + (b - a) * part;
/** A frame that the globe fills has its edge around the corners. */
var discAround = ({ camera, box }) => camera.disc ?? {
	at: [box.width / 2, box.height / 2],
	radius: Math.sqrt(box.width ** 2 + box.height ** 2)
};
/** A line that is whole in both pictures, between them. */
function routeBetween(a, b, part) {
	const [from, to] = [a.pieces[0] ?? [], b.pieces[0] ?? []];
	const isWhole = a.pieces.length === 1 && b.pieces.length === 1 && from.length === to.length;
	return {
		...b,
		pieces: isWhole ? [to.map((point, i) => between(from[i] ?? point, point, part))] : []
	};
}
/** Names that stand in both pictures move along with their dots. */
function labelsBetween(a, b, part, size) {
	return b.labels.flatMap((label) => {
		const from = a.labels.filter(({ id }) => id === label.id)[0];
		if (!from) return [];
		return [labelIn(label, boxAround(between(center(from.box), center(label.box), part), label.box), null, size)];
	});
}
/** The main panel between two layouts, as large as the picture: no lens, no grid, and only names that stand in both. */
function glidePanel(data, from, to, part) {
	const [a, b] = [from.panels[0], to.panels[0]];
	const { width, height } = to;
	const [discA, discB] = [discAround(a), discAround(b)];
	const dots = from.sheet.cities.map(({ id, lonLat, radius }) => {
		const [x, y] = between(a.camera.place(lonLat), b.camera.place(lonLat), part);
		return {
			id,
			x: round(x),
			y: round(y),
			r: radius
		};
	});
	const home = dots[0];
	return {
		id: "main",
		x: 0,
		y: 0,
		width,
		height,
		start: [home.x, home.y],
		graticule: "",
		land: landBetween(data.land, a.camera, b.camera, part, width, height),
		disc: a.camera.disc || b.camera.disc ? discOf({
			at: between(discA.at, discB.at, part),
			radius: mix(discA.radius, discB.radius, part)
		}, width, height) : null,
		outline: null,
		caption: null,
		rings: [],
		swarms: [],
		links: b.routes.map((route, i) => ({
			id: route.id,
			d: routePath(routeBetween(a.routes[i] ?? route, route, part))
		})),
		dots,
		labels: labelsBetween(a, b, part, to.sheet.labelSize)
	};
}
// src/scene/map.ts
function switchOf(data, { language, view, viewpoint }, { link }, framing, framings) {
	const text = textOf(language);
	const city = partnerOf(data, link);
	const steps = city ? [...framings, "link"] : framings;
	const here = Math.max(0, steps.indexOf(framing));
	const views = {
		world: text.world,
		"near-far": text.nearFar,
		globe: text.globe
	};
	const names = {
		all: text.wholeMap,
		region: text.crowdedRegion,
		link: city ? enumerate(language, endsOf(city, data, language, viewpoint)) : ""
	};
	const shown = (what) => fill(language, text.nowShown, { view: what });
	return {
		name: text.view,
		views: VIEWS.map((id) => ({
			id,
			text: views[id],
			isOn: id === view
		})),
		closer: {
			text: text.zoomIn,
			to: steps[here + 1] ?? null
		},
		back: {
			text: text.zoomOut,
			to: steps[here - 1] ?? null
		},
		sentences: {
			view: shown(views[view]),
			framing: shown(names[steps[here] ?? "all"])
		}
	};
}
/** What is drawn, with what year and selection make of it. */
function panelOf(panel, items, lead) {
	const of = (id) => items.get(id);
	const crowd = new Set(panel.swarms.flatMap(({ ids }) => ids));
	const isDrawn = ({ id }) => id === lead || !crowd.has(id);
	return {
		...panel,
		swarms: panel.swarms.map((swarm) => ({
			...of(swarm.ids[0]),
			...swarm
		})),
		links: panel.links.filter(isDrawn).map((link) => ({
			...of(link.id),
			...link
		})),
		dots: panel.dots.filter(isDrawn).map((dot) => ({
			...of(dot.id),
			...dot
		})),
		labels: panel.labels.map((label) => ({
			...of(label.id),
			...label
		}))
	};
}
var standing = memoize(mapSceneOf, (data, options, { framing }, moment, stage) => [
	data,
	...Object.values(stage),
	options.language,
	options.viewpoint,
	shotKey(shotOf(options, framing, moment.link)),
	...looksOf(data, moment)
]);
/** Most years change nothing on a map that stands: then it is the same value as before. */
var makeMapScene = (data, options, aim, moment, stage) => (aim.glide ? mapSceneOf : standing)(data, options, aim, moment, stage);
function mapSceneOf(data, options, aim, moment, stage) {
	const { language } = options;
	const text = textOf(language);
	const shot = shotOf(options, aim.framing, moment.link);
	const { glide } = aim;
	const starts = glide?.part === 0;
	const { layout, panels } = drawMap(data, language, stage, starts ? glide.from : glide?.to ?? shot);
	const items = /* @__PURE__ */ new Map([[data.home.id, homeItem(data.home.id)]]);
	const names = [];
	for (const partner of data.partners) {
		const item = itemOf(partner, moment);
		items.set(partner.id, item);
		if (isShown(item.phase)) names.push(localized$1(partner.name, language));
	}
	const named = nameAlso(layout.panels, moment.lead ?? data.home.id);
	const drawn = glide && !starts ? [glidePanel(data, drawMap(data, language, stage, glide.from).layout, layout, glide.part)] : panels().map((panel, i) => named[i] === layout.panels[i] ? panel : {
		...panel,
		labels: labelsIn(named[i], layout.sheet.labelSize)
	});
	const shown = fill(language, text.pictureAlt, { names: enumerate(language, names) });
	const views = switchOf(data, options, moment, shot.framing, layout.framings);
	const name = names.length > 0 ? shown : text.title;
	return {
		width: layout.width,
		height: layout.height,
		labelSize: round(layout.sheet.labelSize),
		isMoving: glide !== null,
		name: shot.framing === "all" ? name : `${name} ${views.sentences.framing}`,
		panels: drawn.map((panel) => panelOf(panel, items, moment.lead)),
		switch: views,
		notes: [
			text.mapNote,
			text.boundaryNote,
			text.mapData
		]
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
/** Steps of the search for places: the best answer comes early, and no proof of it is needed; more only where a name has none. */
var STEPS = 600;
/** Between two labels of a lane, and between a label and another one's stem, px. */
var GAP = 8;
var STEM_ROOM = 2;
/** Two labels overlap, or the line from the upper one runs through the lower one. */
function collide(a, b) {
	const low = a.lane <= b.lane ? a : b;
	const high = low === a ? b : a;
	if (high.lane < low.lane + low.lanes) return low.left < high.left + high.width + GAP && high.left < low.left + low.width + GAP;
	return high.mark > low.left - STEM_ROOM && high.mark < low.left + low.width + STEM_ROOM;
}
/** How far a label that leans to a side reaches beyond its mark on the other side, px. */
var OVERHANG = 2;
/** Where labels can stand: centred on their mark or leaning to a side, in the lowest lanes that are free. */
function spotsOf(mark, width, lanes, room) {
	const offsets = [
		[width / 2, 0],
		[width * .3, .2],
		[width * .7, .2],
		[OVERHANG, .4],
		[width - OVERHANG, .4]
	];
	const spots = [];
	for (let lane = 0; lane + lanes <= LANES; lane++) for (const [before, price] of offsets) {
		const left = Math.max(0, Math.min(room - width, mark - before));
		spots.push({
			lane,
			lanes,
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
/** The year of the beginning, and of an end. */
var yearsOf = ({ since, until }) => until === void 0 ? `${since}` : `${since}–${until}`;
/** Where a year stands on the axis, px; right to left where the language runs so. */
function scaleOf({ min, max }, language, { width, fontSize }) {
	const inset = THUMB_EM * fontSize;
	const rtl = direction(language) === "rtl";
	return (year) => {
		const x = inset + (year - min) / Math.max(1, max - min) * (width - 2 * inset);
		return round(rtl ? width - x : x);
	};
}
/** Partnerships of the same year stand together: the index of the first, and how wide each name is. */
function groupsOf(dated, widthOf) {
	const groups = [];
	dated.forEach((partner, first) => {
		const last = groups[groups.length - 1];
		if (last?.since === partner.since) last.widths.push(widthOf(partner));
		else groups.push({
			first,
			since: partner.since,
			widths: [widthOf(partner)]
		});
	});
	return groups;
}
/** All of the axis that does not depend on year and selection. Among many years some stay without a label. */
var layAxis = memoize((data, language, axis, stage) => {
	const { width, fontSize: em, measure } = stage;
	const at = scaleOf(axis, language, stage);
	const size = LABEL_EM * em;
	const groups = width < LABELS_FROM_EM * em ? [] : groupsOf(datedOf(data, axis.max), (partner) => Math.ceil(measure(`${localized$1(partner.name, language)} ${yearsOf(partner)}`, size, 600)));
	const places = groups.map(({ since, widths }) => spotsOf(at(since), Math.max(...widths), widths.length, width));
	let spots = choose(places, collide, void 0, STEPS);
	if (spots.includes(null)) spots = choose(places, collide);
	let lanes = 0;
	for (const spot of spots) if (spot) lanes = Math.max(lanes, spot.lane + spot.lanes);
	const line = LINE_EM * size;
	const top = lanes * line;
	const y = round(top + ABOVE_AXIS_EM * em);
	return {
		y,
		height: Math.ceil(y + BELOW_AXIS_EM * em),
		labels: groups.flatMap(({ first, widths }, i) => {
			const spot = spots[i];
			return spot ? widths.map((own, j) => labelAt(spot, j, own, first + j, top, line)) : [];
		}),
		ticks: tickItems(ticksOf(axis, width / (TICK_ROOM_EM * em)), at, width, em * TICK_EM, measure)
	};
}, (data, language, { min, max }, stage) => [
	data,
	language,
	min,
	max,
	...Object.values(stage)
]);
/** A name `above` others of its year, as wide as it is itself, as near to its mark as its group stands. */
function labelAt({ lane, left, width: widest, mark }, above, width, index, top, line) {
	const y = top - (lane + above + 1) * line;
	const x = left + (widest - width) * (mark - left) / widest;
	return {
		index,
		middle: round(x + width / 2),
		y: round(y + line * .75),
		foot: above === 0 ? round(y + line * .95) : null,
		box: {
			x: round(x),
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
		const text = `${year}`;
		const half = measure(text, size, 400) / 2;
		if (x - half >= 0 && x + half <= width) ticks.push({
			x,
			text
		});
	}
	return ticks;
}
// src/scene/timeline.ts
/** Below the axis. */
var TICK_END_EM = .8125;
/** How many partnerships there are at the chosen year. */
function countOf({ partners }, { year, axis }) {
	let count = 0;
	for (const partner of partners) {
		const phase = phaseAt(partner, year, axis);
		if (isShown(phase) && phase !== "after") count++;
	}
	return count;
}
/** What stands at its year on the axis, and beside it: most years change nothing there. */
var itemsOf = memoize((data, language, moment, stage) => {
	const { axis } = moment;
	const at = scaleOf(axis, language, stage);
	const dated = datedOf(data, axis.max);
	const undated = data.partners.filter((partner) => partner.since === null);
	const marks = dated.map((partner) => ({
		...itemOf(partner, moment),
		x: at(partner.since)
	}));
	return {
		marks: [...new Map(marks.map((mark) => [`${mark.x} ${mark.emphasis}`, mark])).values()],
		labels: layAxis(data, language, axis, stage).labels.map((label) => {
			const partner = dated[label.index];
			return {
				...marks[label.index],
				...label,
				name: localized$1(partner.name, language),
				year: yearsOf(partner)
			};
		}),
		undated: undated.length === 0 ? null : {
			title: textOf(language).undated,
			items: undated.map((partner) => ({
				...itemOf(partner, moment),
				name: localized$1(partner.name, language)
			}))
		}
	};
}, (data, language, moment, stage) => [
	data,
	language,
	...Object.values(stage),
	...looksOf(data, moment)
]);
function makeTimelineScene(data, language, moment, playing, stage) {
	const { axis, year } = moment;
	const text = textOf(language);
	const at = scaleOf(axis, language, stage);
	const { y, height, ticks } = layAxis(data, language, axis, stage);
	const index = countOf(data, moment);
	const count = {
		year,
		index,
		total: data.partners.length
	};
	const newcomers = [];
	for (const { since, name } of data.partners) if (since === year) newcomers.push(localized$1(name, language));
	const city = formatList(language, newcomers);
	const progress = fill(language, text.progress, count);
	const sentence = newcomers.length > 0 ? fill(language, text.playCaption, {
		...count,
		city
	}) : progress;
	const stops = beginnings(data.partners, axis);
	return {
		...itemsOf(data, language, moment, stage),
		name: text.timeline,
		width: stage.width,
		height,
		labelSize: round(LABEL_EM * stage.fontSize),
		y,
		start: at(axis.min),
		end: at(axis.max),
		tickEnd: round(y + TICK_END_EM * stage.fontSize),
		cursor: at(year),
		ticks,
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
			finished: fill(language, text.finished, { cities: fill(language, plural(language, text.cities, index), { count: formatNumber(language, index) }) }),
			step: newcomers.length > 0 ? fill(language, text.newInYear, {
				year,
				city
			}) : progress
		}
	};
}
// src/scene/scene.ts
/**
* `now` is the moment shown as the present, ms since 1970 UTC; `problems` are told where the options
* ask for it.
*/
function makeScene(data, options, state, stage, now, problems = []) {
	const { language, show } = options;
	const text = textOf(language);
	const moment = momentOf(data, {
		...options,
		...state
	}, now);
	const name = options.heading || titleOf(data, options);
	const drawn = (part) => show.includes(part) && stage.width > 0;
	return {
		axis: moment.axis,
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
		map: drawn("map") ? makeMapScene(data, options, state, moment, stage) : null,
		timeline: drawn("timeline") ? makeTimelineScene(data, language, moment, state.playing, stage) : null,
		list: show.some((part) => part !== "about") ? makeListScene(data, options, moment.selected, state.unfolded, now) : null,
		about: show.includes("about") ? aboutOf(data, language, state.unfolded) : null,
		debug: options.debug ? makeDebugScene(language, problems) : null
	};
}
/** Home and its partners; on a partner's own site the two of them. */
function titleOf(data, { language, viewpoint }) {
	const text = textOf(language);
	const own = partnerOf(data, viewpoint);
	if (!own) return text.title;
	const kind = kindOf(own, data, language);
	const rests = statusOf(own, language);
	const since = own.since ? sinceOf(own, language) : rests;
	return fill(language, own.since && !rests && kind === text.twinning ? text.pair : text.pairOf, {
		cities: pairOf(own, data, language, viewpoint),
		since: since || "",
		kind: since ? `${kind} · ${since}` : kind
	});
}
function aboutOf(data, language, open) {
	const text = textOf(language);
	const asOf = () => fill(language, text.asOf, { date: formatDate(language, data.asOf) });
	return {
		title: text.aboutTitle,
		sentences: [
			text.aboutUnderstanding,
			text.aboutExchange,
			text.aboutCooperation
		],
		source: open ? `${text.source} · ${asOf()}` : null
	};
}
// src/scene/poster.ts
/** Where nobody knows a width, px of the map: with its margins at 16 px the picture has 1200. */
var WIDTH = 1152;
/** Words have no more lines than this. */
var MOST_LINES = 12;
/**
* Heading, the year unless it is the last one, the map as large as the stage says, small print, source and
* date of the data.
*/
function makePoster(data, options, state, stage, now) {
	const { fontSize: em, measure } = stage;
	const width = stage.width || WIDTH;
	const scene = makeScene(data, {
		...options,
		show: PARTS
	}, {
		...state,
		unfolded: true
	}, {
		...stage,
		width
	}, now);
	const { map, timeline, about, heading } = scene;
	const margin = Math.round(1.5 * em);
	const isRtl = scene.dir === "rtl";
	const lines = [];
	let y = margin / 2;
	const write = (role, words = "", size = em, weight = 400) => {
		for (const text of wrap(words, width, MOST_LINES, (line) => measure(line, size, weight))) lines.push({
			role,
			text: directed(options.language, text),
			y: round(y += size * LINE_HEIGHT),
			size: round(size)
		});
	};
	if (heading) write("title", heading.text, 1.625 * em, 700);
	if (scene.year < scene.axis.max) write("date", timeline?.caption);
	y = Math.round(y + .75 * em);
	const panels = map.panels.map((panel) => ({
		...panel,
		x: panel.x + margin,
		y: panel.y + y
	}));
	y += map.height + em / 4;
	write("foot", `${map.notes.join(" ")}\u00a0· ${about?.source}`, .75 * em);
	return {
		...scene,
		width: width + 2 * margin,
		height: Math.round(y + margin / 2),
		panels,
		lines,
		x: isRtl ? width + margin : margin,
		anchor: isRtl ? "end" : "start"
	};
}
// src/view/map.ts
/** What is not there yet keeps its place, so that it can fade in, but is no part of the picture. */
var partOf = (name, phase, nothing) => phase === "before" ? nothing : name;
function linkView({ svg, nothing }, link) {
	return svg`<path class="link" part=${partOf("line", link.phase, nothing)} data-id=${link.id} data-role=${link.role} data-phase=${link.phase} data-emphasis=${link.emphasis} data-quiet=${link.quiet ? "" : nothing} d=${link.d}></path>`;
}
/** Lines, and their dots. No one of them can be meant: they have no id. */
var swarmView = ({ svg, nothing }, swarm) => svg`<path class="link swarm" part=${partOf("line", swarm.phase, nothing)} data-role=${swarm.role} data-phase=${swarm.phase} data-quiet=${swarm.quiet ? "" : nothing} d=${swarm.lines}></path><path class="link spots" part=${partOf("dot", swarm.phase, nothing)} data-role=${swarm.role} data-phase=${swarm.phase} d=${swarm.spots}></path>`;
function dotView({ svg, nothing }, dot) {
	const core = dot.role === "home" ? svg`<circle class="core" cx=${dot.x} cy=${dot.y} r="2.5"></circle>` : nothing;
	return svg`<circle class="dot" part=${partOf("dot", dot.phase, nothing)} data-id=${dot.id} data-role=${dot.role} data-phase=${dot.phase} data-quiet=${dot.quiet ? "" : nothing} cx=${dot.x} cy=${dot.y} r=${dot.r}></circle>${core}`;
}
function labelView({ svg, nothing }, label) {
	const leader = label.leader === null ? nothing : svg`<path class="leader" data-phase=${label.phase} d=${label.leader}></path>`;
	const text = label.lines.length === 1 ? label.lines[0] : label.lines.map((line, i) => svg`<tspan x=${label.x} y=${(label.y + i * label.dy).toFixed(1)}>${line}</tspan>`);
	return svg`${leader}<text class="label" part=${partOf("label", label.phase, nothing)} data-id=${label.id} data-role=${label.role} data-phase=${label.phase} data-emphasis=${label.emphasis} x=${label.x} y=${label.y} font-size=${label.size}>${text}</text>`;
}
/** The edge of the globe hides what the map draws beyond it. */
function discView({ svg }, disc) {
	return svg`<path class="beyond" d=${disc.beyond}></path><circle class="rim" cx=${disc.x} cy=${disc.y} r=${disc.r}></circle>`;
}
/** The words stand above the lines, the circles below them. */
var smallView = ({ svg }, name, { text, x, y, size }) => svg`<text class=${name} x=${x} y=${y} font-size=${size}>${text}</text>`;
/** The world, or its lens. */
function panelView(kit, panel) {
	const { svg, nothing } = kit;
	const outline = panel.outline === null ? nothing : svg`<path class="outline" d=${panel.outline}></path>`;
	return svg`<svg class="panel" aria-hidden="true" part=${panel.id === "lens" ? "lens" : nothing} data-panel=${panel.id} data-disc=${panel.disc === null ? nothing : ""} .style=${`--_from:${panel.start.join("px ")}px`} x=${panel.x} y=${panel.y} width=${panel.width} height=${panel.height} viewBox=${`0 0 ${panel.width} ${panel.height}`}>
    <rect class="sea" width=${panel.width} height=${panel.height}></rect>
    <path class="grid" d=${panel.graticule}></path>
    <path class="land" part="land" d=${panel.land}></path>
    ${panel.rings.map((ring) => svg`<circle class="ring" cx=${ring.x} cy=${ring.y} r=${ring.r}></circle>`)}
    ${panel.disc === null ? nothing : discView(kit, panel.disc)}
    ${outline}
    ${panel.swarms.map((swarm) => swarmView(kit, swarm))}${panel.links.map((link) => linkView(kit, link))}
    ${panel.dots.map((dot) => dotView(kit, dot))}
    ${panel.rings.map((ring) => ring.label === null ? nothing : smallView(kit, "km", ring.label))}
    ${panel.labels.map((label) => labelView(kit, label))}
    ${panel.caption === null ? nothing : smallView(kit, "lens-title", panel.caption)}
    <rect class="edge" width=${panel.width} height=${panel.height}></rect>
  </svg>`;
}
/** The map as one picture: a single image to assistive technology, the list beside it holds the same as text. */
function mapView(kit, map, on = {}) {
	const { html, nothing } = kit;
	return html`<svg
    class="picture"
    role="img"
    aria-label=${map.name}
    data-moving=${map.isMoving ? "" : nothing}
    viewBox=${`0 0 ${map.width} ${map.height}`}
    @click=${on.pick ?? nothing}
  >
    ${map.panels.map((panel) => panelView(kit, panel))}
  </svg>`;
}
// src/view/poster.ts
/** The picture to take away. */
function posterView(kit, poster) {
	const { html, svg } = kit;
	const { width, height, x } = poster;
	return html`<svg
    class="picture"
    lang=${poster.lang}
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    text-anchor=${poster.anchor}
  >
    ${svg`<title .textContent=${poster.name}></title><rect class="beyond" width=${width} height=${height}></rect>`}
    ${poster.panels.map((panel) => panelView(kit, panel))}
    ${poster.lines.map((line) => smallView(kit, line.role, {
		...line,
		x
	}))}
  </svg>`;
}
// src/view/style.ts
/**
* The drawing. The same rules serve the live map and the static picture. Inside the shadow root every
* colour is a private property, set from the public one and the theme.
*/
var PICTURE = `
.sea{fill:var(--_sea)}
.land{fill:var(--_land);stroke:var(--_edge);stroke-width:.75;stroke-linejoin:round}
.beyond{fill:var(--_surface)}
.grid,.rim,.ring,.outline,.leader,.edge,.link{fill:none;stroke:var(--_muted);stroke-width:1}
.grid{stroke:var(--_grid);stroke-width:.75}
.rim,.edge{stroke:var(--_edge)}
.ring{stroke-dasharray:1 3}
.outline{stroke-dasharray:2 3}
[data-disc]>.edge{stroke:none}
[data-panel=lens]>.edge{stroke:var(--_muted);stroke-width:2}
.link{stroke:var(--_accent);stroke-width:2;stroke-linecap:round}
.link[data-emphasis=receded]{stroke-width:1.25}
.link[data-role=friendship]{stroke:var(--_friend);stroke-dasharray:.1 5;stroke-width:2.75}
.link[data-quiet]{stroke-dasharray:9 5}
.link[data-phase=after]{stroke-dasharray:3 7}
.link[data-quiet][data-role=friendship]{stroke-dasharray:.1 11}
.dot{fill:var(--_accent);stroke:var(--_surface);stroke-width:1.5}
.dot[data-role=friendship]{fill:var(--_friend)}
.dot[data-quiet]{fill:var(--_surface);stroke:var(--_accent)}
[data-quiet][data-role=friendship]{stroke:var(--_friend)}
.dot[data-role=home]{fill:var(--_surface);stroke:var(--_text);stroke-width:2.5}
.core,.title,.date,.label{fill:var(--_text)}
.title,.label[data-role=home],.label[data-emphasis=selected]{font-weight:700}
.foot,.km,.lens-title{fill:var(--_muted)}
.label,.km,.lens-title{text-anchor:middle;font-weight:500;paint-order:stroke;stroke:var(--_land);stroke-width:3px;stroke-linejoin:round}
.lens-title{stroke-width:4px}
.swarm{stroke-width:.5!important}
.spots{stroke-dasharray:0!important;stroke-width:4!important}
.panel [data-phase=before]{visibility:hidden}
.link[data-emphasis=selected]{stroke-width:3.5}
`;
/** The rules of the drawing for a picture that stands by itself, in the colours of one theme. */
var pictureStyle = (theme) => PICTURE.replace(/var\(--_(\w+)\)/g, (_, name) => PALETTE[name][theme]);
var LAYOUT = `
:host{display:block!important}
:host([hidden]){display:none!important}
.root{all:initial;display:block;box-sizing:border-box;font-family:var(--dp-font,inherit);font-size:medium;line-height:1.45;color:var(--_text);background:var(--_surface);visibility:visible;unicode-bidi:isolate;-webkit-text-size-adjust:100%;text-size-adjust:100%;overflow-wrap:anywhere}
.root[dir=ltr]{direction:ltr}
.root[dir=rtl]{direction:rtl}
.root *{box-sizing:border-box}
.widget{position:relative;max-inline-size:90em}
.vh,.aside>:not(:focus-within){position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.end{position:absolute;inset-block-end:0}
.debug{margin:0 0 1em;padding:.5em 1em .5em 2em;border:2px dashed var(--_text);font-size:.875em}
.top{display:flex;flex-wrap:wrap;align-items:end;column-gap:1em}
.head,.bar{margin-block-end:.7em}
.head{flex:1 1 20em}
.heading{font-size:1.625em;font-weight:700;line-height:1.2;text-wrap:balance}
.subtitle{margin:.2em 0 0;color:var(--_muted)}
.skip{position:absolute;inset-inline-start:0;inset-block-start:0;z-index:2;padding:.6em 1em;background:var(--_surface);color:var(--_text);clip-path:inset(50%)}
.skip:focus{clip-path:none}
.figure{position:relative;margin:0}
.tip{position:absolute;inset:0 auto auto var(--_x);z-index:1;inline-size:max-content;max-inline-size:100%;margin:var(--_y) 0 0;padding:.2em .6em;border:1px solid var(--_text);border-radius:4px;background:var(--_text);color:var(--_surface);font-size:.8125em;transform:translate(calc(-1*var(--_x)),calc(-100% - var(--_r)))}
.tip.below{transform:translate(calc(-1*var(--_x)),var(--_r))}
.bar{display:flex;flex:0 1 auto;flex-wrap:wrap;align-items:center;gap:.4em}
.views{display:flex;flex-wrap:wrap;gap:2px;border:1.5px solid var(--_muted);border-radius:2em;padding:2px}
.view{border:0;border-radius:2em;padding:.3em .65em;min-block-size:2em;background:none;font-size:.8125em}
.view[aria-pressed=true]{background:var(--_text);color:var(--_surface)}
.zoom{display:flex;gap:.4em}
.round.small{inline-size:2.125em;block-size:2.125em}
.picture,.axis{display:block;inline-size:100%;block-size:auto;direction:ltr}
.picture{border-radius:var(--dp-radius,6px)}
.pointing .link:not([data-role=friendship],[data-emphasis=selected]){stroke-width:1.25}
.pointing .link.lit.lit{stroke-width:3.5}
.note{margin-block-start:.4em;font-size:.75em;color:var(--_muted)}
.dot:not([data-role=home]),.label:not([data-role=home]),.event,.lone{cursor:pointer}
[data-role=friendship]{--_accent:var(--_friend)}

.timeline{margin-block-start:1em}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
.now{flex:1 1 12em;margin:0;padding-inline-start:.25em;font-weight:600;font-variant-numeric:tabular-nums}
button{font:inherit;color:inherit;margin:0;cursor:pointer;appearance:none}
.round{display:grid;place-items:center;flex:none;inline-size:2.75em;block-size:2.75em;padding:0;border:1.5px solid var(--_muted);border-radius:50%;background:var(--_surface)}
.round.play{border-color:var(--_accent);background:var(--_accent);color:var(--_surface)}
.round[aria-disabled=true]{opacity:.5;cursor:default}
.icon{inline-size:1.375em;block-size:1.375em;fill:none;stroke:currentColor;stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round}
.play .icon{fill:currentColor;stroke-width:1}
[dir=rtl] .step .icon{transform:scaleX(-1)}
.scale{display:grid;margin-block-start:.75em}
.scale>*{grid-area:1/1}
.rail,.elapsed{stroke:var(--_muted);stroke-width:4;stroke-linecap:round}
.elapsed{stroke:var(--_accent)}
.tick,.stem{stroke:var(--_muted);stroke-width:.75}
.axis .year{fill:var(--_muted);font-size:.75em;text-anchor:middle;font-variant-numeric:tabular-nums}
.mark{fill:var(--_accent);stroke:var(--_surface);stroke-width:1.5}
.mark[data-quiet]{fill:var(--_surface);stroke:var(--_accent)}
.mark[data-phase=before]{fill:var(--_surface);stroke:var(--_muted)}
.event{fill:var(--_text);text-anchor:middle;font-variant-numeric:tabular-nums}
.event .name{font-weight:600}
.event .date{fill:var(--_muted)}
.event[data-phase=before]{fill:var(--_muted)}
.event[data-phase=before] .name{font-weight:400}
.event[data-emphasis=selected] .name,.lone[data-emphasis=selected]{text-decoration:underline;text-underline-offset:.2em}
.slider{align-self:end;font:inherit;inline-size:100%;block-size:1.5em;margin:0 0 1em;padding:0;background:none;appearance:none;cursor:pointer;touch-action:pan-y}
.slider::-moz-range-track{block-size:1.5em;background:none}
.slider::-webkit-slider-thumb{appearance:none;box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.slider::-moz-range-thumb{box-sizing:border-box;inline-size:1.5em;block-size:1.5em;border:3px solid var(--_accent);border-radius:50%;background:var(--_surface)}
.undated{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:flex-end;gap:.25em 1em;margin:.25em 0 0;font-size:.8125em;color:var(--_muted)}
.lone{display:inline-flex;align-items:baseline;gap:.4em;font-weight:600;color:var(--_text)}
.lone::before{content:"";box-sizing:border-box;inline-size:.7em;block-size:.7em;border:.4em solid var(--_accent);border-radius:50%}
.lone[data-quiet]::before{border-width:1.5px}
.lone[data-phase=before]{font-weight:400;color:var(--_muted)}
.lone[data-phase=before]::before{border:1.5px solid}

.list{container-type:inline-size;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr));align-items:start;gap:0 1.5em;margin:1.25em 0 0;padding:0;list-style:none}
.aside{position:absolute;inset:0 0 auto;z-index:2;margin:0}
.aside>:focus-within{padding:.4em;border:1px solid var(--_muted);background:var(--_surface)}
.item{border-block-start:1px solid var(--_edge)}
.item[data-open]{grid-row-end:span 5}
.city{display:grid;grid-template-columns:minmax(40%,1fr) minmax(0,auto) auto;gap:0 .75em;inline-size:100%;min-block-size:2.75em;padding:.55em .25em .6em;border:0;background:none;text-align:start;align-items:baseline}
button.city::after{content:"";grid-area:1/3/3;align-self:center;inline-size:.5em;block-size:.5em;margin-inline:.25em;border:solid var(--_muted);border-width:0 2px 2px 0;transform:rotate(45deg) translate(-15%,-15%)}
button.city[aria-expanded=true]::after{transform:rotate(225deg) translate(-15%,-15%)}
.city .name{font-weight:600}
.city .since{text-align:end;color:var(--_muted);font-size:.875em;font-variant-numeric:tabular-nums}
.city .country{grid-column:1;color:var(--_muted);font-size:.875em}
.badge{grid-column:1/3;justify-self:start;margin-block-start:.25em;padding:.1em .6em;border:1px solid var(--_accent);border-radius:1em;font-size:.8125em;color:var(--_text)}
.own .item,.item[data-open]{box-shadow:inset 0 2px var(--_accent)}
.details{padding:.5em .25em 1em}
dl{display:grid;gap:.35em;margin:0;font-size:.875em}
dl>div{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,8em),1fr));gap:0 .75em}
dt{color:var(--_muted)}
dd{margin:0}
.site{margin:.6em 0 0;font-size:.875em}
a{color:var(--_text);text-decoration:underline;text-underline-offset:.2em}
.site a{display:inline-block;min-block-size:1.75em;padding-block:.2em}

.own{display:block}
.own dl{grid-template-columns:repeat(auto-fill,minmax(min(100%,21.5em),1fr));column-gap:1.5em}
:where(.own) .city{grid-template-columns:minmax(0,auto) minmax(0,1fr) auto}
.own .name{font-size:1.25em}
.own .country{grid-column:1/3}
.through{margin-block:1.25em -.75em;font-weight:600;color:var(--_muted)}

@container (inline-size<15em){.city{grid-template-columns:minmax(0,1fr) auto}.city .since{grid-column:1}button.city::after{grid-area:1/2/4}.badge{grid-column:1}}

.about{margin-block-start:1.25em;border-block:1px solid var(--_edge)}
.about summary{padding:.7em .25em;font-weight:600;cursor:pointer}
.about p{max-inline-size:44em;margin:0 0 .75em;padding-inline:.25em}
.about .source{font-size:.8125em;color:var(--_muted)}

:focus{outline:none}
:focus-visible{outline:2px solid var(--_focus);outline-offset:2px}
.slider:focus-visible{outline:none}
.slider:focus-visible::-webkit-slider-thumb{outline:2px solid var(--_focus);outline-offset:2px}
.slider:focus-visible::-moz-range-thumb{outline:2px solid var(--_focus);outline-offset:2px}
button,summary,a,.slider{scroll-margin-block:6em}
`;
var each = (line) => COLOR_NAMES.map((name) => line(name, PALETTE[name])).join("");
/** Public property first, then the theme's shade. */
var assign = (shade) => each((name, shades) => `--_${name}:var(--dp-${name},${shade(shades)});`);
/** `light-dark()` follows the used colour scheme. */
var assignBoth = (light, dark) => assign((shades) => `light-dark(${shades[light]},${shades[dark]})`);
/**
* Themes. `auto` follows the page's `color-scheme`; where the page states none, the element marks
* itself `system` and follows the reader's. Engines without `light-dark()` get the light shades.
*/
var THEMES = `
.root{${assign(({ light }) => light)}}
.root[data-theme=contrast]{${assign(({ contrast }) => contrast)}}
@media (prefers-contrast:more){.root[data-theme=auto]{${assign(({ contrast }) => contrast)}}}
@supports (color:light-dark(#000,#fff)){
.root{color-scheme:inherit;${assignBoth("light", "dark")}}
.root.system{color-scheme:light dark}
.root[data-theme=light]{color-scheme:light}
.root[data-theme=dark]{color-scheme:dark}
.root[data-theme=contrast]{${assignBoth("contrast", "contrastDark")}}
@media (prefers-contrast:more){.root[data-theme=auto]{${assignBoth("contrast", "contrastDark")}}}
}
.root[data-theme=contrast] .land{stroke-width:.4}
.root[data-theme=contrast] .label{stroke-width:4.5px}
.root.tinted{--_accent:var(--dp-accent,var(--_tint))}
`;
/**
* What readers and media ask for stands last: it outweighs rules of the same weight before it. What begins in a
* playback rests a moment before the next year comes: each end of a movement costs frames of its own, and so
* they fall together with those of that year.
*/
var CIRCUMSTANCES = `
@media (hover:hover){.city:hover .name,.about summary:hover{text-decoration:underline;text-underline-offset:.2em}[aria-pressed=false]:hover,[aria-disabled=false]:hover{background:var(--_grid)}}
@media (pointer:coarse){.slider{block-size:2.75em;margin-block-end:.375em}.site a,.skip{padding-block:.7em}.root :is(button,a,summary){min-inline-size:44px;min-block-size:44px}}
@media (prefers-reduced-motion:no-preference){[data-panel=lens]{animation:lens .3s}@keyframes lens{from{opacity:0}}.link{transform-origin:var(--_from);transition:transform 1.73s cubic-bezier(.05,.75,.15,1),stroke-width .2s}.dot,.label,.leader{transition:opacity 1.73s cubic-bezier(.05,.75,.15,1)}.figure [data-phase=before]{opacity:0;transition:none}.figure .link[data-id][data-phase=before]{transform:scale(0)}}
@media (forced-colors:active){.root.root[data-theme]{--_sea:Canvas;--_land:Canvas;--_surface:Canvas;--_edge:CanvasText;--_muted:CanvasText;--_text:CanvasText;--_accent:LinkText;--_friend:LinkText;--_focus:Highlight}.grid{stroke:none}.tip{background:Canvas;color:CanvasText}.link[data-emphasis=selected]{stroke:Highlight}a{color:LinkText}.root .round{background:ButtonFace;color:ButtonText;border-color:ButtonText}.root .round[aria-disabled=true]{opacity:1;border-color:GrayText;color:GrayText}.view[aria-pressed=true]{forced-color-adjust:none;background:Highlight;color:HighlightText}[aria-pressed=false]:hover,[aria-disabled=false]:hover,.play:hover{outline:2px solid Highlight}}
@media print{.root.root[data-theme]{color-scheme:light;background:none;font-size:9pt;line-height:1.35;${each((name, s) => `--_${name}:${s.contrast};`)}--_muted:#444}
.bar,.controls .round,.slider,.skip,.tip,.aside,.city::after{display:none}
.heading{font-size:1.4em}
.picture{max-block-size:26em}
.axis{max-block-size:9em}
.land{stroke-width:.4}
.timeline,.list,.about{margin-block-start:.5em}
.list,.about{font-size:8pt}
.list{grid-template-columns:repeat(auto-fill,minmax(min(100%,20em),1fr))}
.now{padding:0}
.item{break-inside:avoid}
.item[data-open]{grid-row-end:auto;box-shadow:none}
.city{min-block-size:0;padding-block:.25em 0}
.details[hidden]{display:block}
.details{padding-block:0 .5em}
dl{gap:0}
dl>div{display:block}
dt,dd{display:inline}
dt{margin-inline-end:.5em}
.site{margin:0}
.site a{display:inline;color:var(--_muted);text-decoration:none}
.site a::after{content:attr(href);display:inline-block;direction:ltr;margin-inline:.5em;color:var(--_text)}
.about summary{display:block;padding-block:.25em}
.about p{display:inline;max-inline-size:none}
.about::details-content{content-visibility:visible;block-size:auto}}
`;
/** Everything the shadow root wears. */
var widgetStyle = LAYOUT + PICTURE + THEMES + CIRCUMSTANCES;
// src/view/list.ts
/** Set as a property, so that the time of day stays true even where a page translator has swapped text nodes. */
function detailView({ html }, { label, value, lang }) {
	return html`<div>
    <dt>${label}</dt>
    <dd>${lang === null ? html`<span .textContent=${value}></span>` : html`<bdi lang=${lang} dir="auto" translate="no" .textContent=${value}></bdi>`}</dd>
  </div>`;
}
function detailsView(kit, item, index) {
	const { html, nothing } = kit;
	const site = item.site === null ? nothing : html`<p class="site">
          <a href=${item.site.href} aria-label=${item.site.name}>${item.site.text}</a>
        </p>`;
	return html`<div class="details" part="details" id=${`d${index}`} ?hidden=${!item.open}>
    <dl>${item.details.map((detail) => detailView(kit, detail))}</dl>
    ${site}
  </div>`;
}
/** One city: a disclosure, its details inside, so that reading order needs no help. */
function itemView(kit, item, index, on) {
	const { html, nothing } = kit;
	const badge = item.badge === null ? nothing : html`<span class="badge">${item.badge}</span>`;
	const words = html`<span class="name">${item.name}</span> <span class="since">${item.since}</span>
    <span class="country">${item.country}</span> ${badge}`;
	const { toggle } = on;
	const head = toggle ? html`<button
        type="button"
        class="city"
        aria-expanded=${item.open ? "true" : "false"}
        aria-controls=${`d${index}`}
        @click=${() => toggle(item.id)}
      >
        ${words}
      </button>` : html`<p class="city">${words}</p>`;
	return html`<li
    class="item"
    part="item"
    data-id=${item.id}
    data-role=${item.role}
    data-open=${item.open ? "" : nothing}
  >
    ${head}${detailsView(kit, item, index)}
  </li>`;
}
/** All partners as text. Safari drops list semantics of unstyled lists: hence the role. */
function listView(kit, { items, isAside, name, through }, on = {}) {
	const { html, nothing } = kit;
	const rows = (look, from, to) => html`<ul
      class=${`list${look}`}
      part=${isAside ? nothing : "list"}
      role="list"
      aria-label=${from === 0 ? name : nothing}
      aria-labelledby=${from === 0 ? nothing : "through"}
    >
      ${items.slice(from, to).map((item, i) => itemView(kit, item, from + i, on))}
    </ul>`;
	if (through === null) return rows(isAside ? " aside" : "", 0);
	return html`${rows(" own", 0, 1)}
    <div class="through" id="through" role="heading" aria-level=${through.level}>
      ${through.text}
    </div>
    ${rows("", 1)}`;
}
// src/view/part.ts
/** Draws a part of a scene, unless it is the same value in the scene that stands there: then it stays. */
var partView = ({ nothing, noChange }, part, shown, view) => part === null ? nothing : part === shown ? noChange : view(part);
// src/view/round.ts
/** A sign in a button, 24 by 24 units. */
function iconView({ html }, d) {
	return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${d}></path>
  </svg>`;
}
/** A round button for a step. Where there is none it stays, and says so: the focus may be on it. */
function roundView(kit, look, icon, name, to, press) {
	return kit.html`<button
    type="button"
    class=${`round ${look}`}
    aria-label=${name}
    aria-disabled=${to === null ? "true" : "false"}
    @click=${press}
  >
    ${iconView(kit, icon)}
  </button>`;
}
// src/view/switch.ts
var ICONS$1 = {
	closer: "M12 5v14M5 12h14",
	back: "M5 12h14"
};
/** Which view of the globe, and how near: only where somebody can press. */
function switchView(kit, map, { look, zoom }) {
	const { html, nothing } = kit;
	const { name, views, closer, back } = map.switch;
	const view = ({ id, text, isOn }) => html`<button
      type="button"
      class="view"
      aria-pressed=${isOn ? "true" : "false"}
      @click=${() => look?.(id)}
    >
      ${text}
    </button>`;
	const step = (icon, { text, to }) => roundView(kit, "small", icon, text, to, () => zoom?.(to));
	return html`<div class="bar">
    <div class="views" role="group" aria-label=${name}>${views.map(view)}</div>
    ${zoom ? html`<div class="zoom">${step(ICONS$1.back, back)}${step(ICONS$1.closer, closer)}</div>` : nothing}
  </div>`;
}
// src/view/timeline.ts
var ICONS = {
	play: "M7 4.5v15l12.5-7.5z",
	pause: "M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z",
	back: "M15.5 5l-7 7 7 7",
	forth: "M8.5 5l7 7-7 7"
};
/** Play stands before the slider and before what it changes; its name changes, its state does not (APG, carousel). */
function controlsView(kit, time, on) {
	const { html } = kit;
	return html`<div class="controls">
    <button
      type="button"
      class="round play"
      part="play"
      aria-label=${time.buttons.play}
      @click=${on.toggle}
    >
      ${iconView(kit, time.playing ? ICONS.pause : ICONS.play)}
    </button>
    ${roundView(kit, "step back", ICONS.back, time.buttons.previous, time.previous, on.previous)}
    ${roundView(kit, "step", ICONS.forth, time.buttons.next, time.next, on.next)}
    ${captionView(kit, time)}
  </div>`;
}
/** Written as a property: a page translator that swaps text nodes cannot make the year stand still. */
function captionView({ html }, time) {
	return html`<p class="now" part="caption" aria-hidden="true" .textContent=${time.caption}></p>`;
}
function axisView(kit, time, on, shown) {
	const { html, svg, nothing } = kit;
	const pick = (id) => on.pick ? () => on.pick?.(id) : nothing;
	return html`<svg class="axis" aria-hidden="true" viewBox=${`0 0 ${time.width} ${time.height}`}>
    <path class="rail" d=${`M${time.start},${time.y}H${time.end}`}></path>
    <path
      class="elapsed"
      stroke-dasharray=${`${Math.abs(time.cursor - time.start)} ${time.width}`}
      d=${`M${time.start},${time.y}H${time.end}`}
    ></path>
    ${partView(kit, time.ticks, shown?.ticks, (ticks) => ticks.map((tick) => svg`<path class="tick" d=${`M${tick.x},${time.y + 7}V${time.tickEnd}`}></path><text class="year" x=${tick.x} y=${time.height - 3}>${tick.text}</text>`))}
    ${partView(kit, time.marks, shown?.marks, (marks) => marks.map((mark) => svg`<circle class="mark" data-id=${mark.id} data-role=${mark.role} data-phase=${mark.phase} data-quiet=${mark.quiet ? "" : nothing} cx=${mark.x} cy=${time.y} r="5"></circle>`))}
    ${partView(kit, time.labels, shown?.labels, (labels) => labels.map((label) => svg`${label.foot === null ? nothing : svg`<path class="stem" d=${`M${label.x},${label.foot}V${time.y - 6}`}></path>`}<text class="event" part="label" data-id=${label.id} data-phase=${label.phase} data-emphasis=${label.emphasis} x=${label.middle} y=${label.y} font-size=${time.labelSize} @click=${pick(label.id)}><tspan class="name">${label.name}</tspan> <tspan class="date">${label.year}</tspan></text>`))}
  </svg>`;
}
function sliderView({ html }, { slider }, on) {
	return html`<input
    type="range"
    class="slider"
    part="slider"
    step="1"
    min=${slider.min}
    max=${slider.max}
    aria-label=${slider.name}
    aria-valuetext=${slider.valueText}
    .value=${`${slider.value}`}
    @input=${on.slide}
    @keydown=${on.key}
    @focus=${on.touch}
    @pointerdown=${on.touch}
    @click=${on.tap}
  />`;
}
function undatedView({ html, nothing }, undated, on) {
	const pick = (id) => on.pick ? () => on.pick?.(id) : nothing;
	return html`<p class="undated">
    <span class="lane">${undated.title}</span
    >${undated.items.map((item) => html`<span class="lone" part="label" data-id=${item.id} data-role=${item.role} data-phase=${item.phase} data-emphasis=${item.emphasis} data-quiet=${item.quiet ? "" : nothing} @click=${pick(item.id)}>${item.name}</span>`)}
  </p>`;
}
/** The years as an axis; with handlers also as a slider with its buttons. */
function timelineView(kit, time, on = {}, shown) {
	const { html, nothing } = kit;
	return html`<div class="timeline" part="timeline" role="group" aria-label=${time.name}>
    ${on.toggle ? controlsView(kit, time, on) : captionView(kit, time)}
    <div class="scale">
      ${axisView(kit, time, on, shown)}${on.slide ? sliderView(kit, time, on) : nothing}
    </div>
    ${partView(kit, time.undated, shown?.undated, (undated) => undatedView(kit, undated, on))}
  </div>`;
}
// src/view/widget.ts
function headingView({ html, nothing }, heading, subtitle) {
	return html`<header class="head">
    <div class="heading" part="heading" role="heading" aria-level=${heading.level}>
      ${heading.text}
    </div>
    ${subtitle === null ? nothing : html`<p class="subtitle">${subtitle}</p>`}
  </header>`;
}
var figureView = ({ html }, map, picture, tip) => html`<figure class="figure" part="map">
    ${picture}${tip}
    <figcaption class="note" part="note">
      ${map.notes.map((note, i) => html`${i > 0 ? " " : ""}<span>${note}</span>`)}
    </figcaption>
  </figure>`;
function aboutView({ html, nothing }, about, opened) {
	return html`<details class="about" @toggle=${opened ?? nothing}>
    <summary>${about.title}</summary>
    ${about.sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${about.source === null ? nothing : html`<p class="source">${about.source}</p>`}
  </details>`;
}
function debugView({ html }, { lang, lines }) {
	return html`<ul class="debug" lang=${lang} dir="ltr" aria-label="debug">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
/**
* The whole widget inside its own root: language, direction and theme are its own, whatever the page says.
* `shown` is the scene that stands there.
*/
function widgetView(kit, scene, on = {}, shown) {
	const { html, nothing } = kit;
	const tip = on.over ? html`<p class="tip" aria-hidden="true" hidden></p>` : nothing;
	return html`<div
    class="root"
    lang=${scene.lang}
    dir=${scene.dir}
    data-theme=${scene.theme}
    @keydown=${on.escape ?? nothing}
    @pointerover=${on.over ?? nothing}
    @pointerleave=${on.out ?? nothing}
    @focusin=${on.over ?? nothing}
    @focusout=${on.out ?? nothing}
  >
    <section class="widget" aria-label=${scene.name}>
      ${scene.debug === null ? nothing : debugView(kit, scene.debug)}
      <div class="top">
        ${scene.heading === null ? nothing : headingView(kit, scene.heading, scene.subtitle)}
        ${on.skip ? html`<a class="skip" href="#end" @click=${on.skip}>${scene.skip}</a>` : nothing}
        ${partView(kit, scene.map, shown?.map, (map) => on.map?.look ? switchView(kit, map, on.map) : nothing)}
      </div>
      ${partView(kit, scene.map, shown?.map, (map) => figureView(kit, map, mapView(kit, map, on.map), tip))}
      ${scene.timeline === null ? nothing : timelineView(kit, scene.timeline, on.timeline, shown?.timeline)}
      ${partView(kit, scene.list, shown?.list, (list) => listView(kit, list, on.list))}
      ${scene.about === null ? nothing : aboutView(kit, scene.about, on.about)}
      <p class="vh" role="status"></p>
      <span class="end"></span>
    </section>
  </div>`;
}
export { enumerate as A, distanceKm as B, isShown as C, timetable as D, stepFrom as E, tagOf as F, localized$1 as G, nearest as H, textOf as I, bundled as K, write as L, formatDate as M, LANGUAGES as N, shotKey as O, direction as P, contains as R, clampYear as S, stepAt as T, quote as U, readDocument as V, sayProblem as W, momentOf as _, timelineView as a, PALETTE as b, widgetStyle as c, makePoster as d, makeScene as f, statusOf as g, sinceOf as h, widgetView as i, fill as j, shotOf as k, posterView as l, kindOf as m, figureView as n, listView as o, httpsOnly as p, land as q, headingView as r, pictureStyle as s, aboutView as t, mapView as u, partnerOf as v, phaseAt as w, beginnings as x, resolveOptions as y, distance as z };
