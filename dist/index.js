import { n as VERSION, t as DortmundPartnersElement } from "./chunks/element.js";
import { html, render } from "lit";
// src/register.ts
/** The tag under which the element is known. */
var TAG = "dortmund-partners";
/**
* Registers the element, unless the page would not let it draw. That is found out
* first: once an element is upgraded, its light children, the fallback, are covered for good.
*/
function register(element) {
	if (typeof document === "undefined" || typeof customElements === "undefined") return false;
	if (typeof Object.hasOwn !== "function") return false;
	try {
		const trial = document.createElement("div");
		render(html`<b>${"trial"}</b>`, trial);
		if (trial.textContent !== "trial") return false;
	} catch (reason) {
		console.info(`<${TAG}> cannot draw on this page; its fallback stays.`, reason);
		return false;
	}
	customElements.define(TAG, element);
	return true;
}
// src/index.ts
var present = typeof customElements === "undefined" ? void 0 : customElements.get(TAG);
if (!present) register(DortmundPartnersElement);
else if (present.version !== "0.1.0") {
	present.second = VERSION;
	console.info(`<${TAG}> ${present.version} is here already; ${VERSION} does nothing.`);
	for (const each of document.querySelectorAll(TAG)) each.requestUpdate?.();
}
export { DortmundPartnersElement };
