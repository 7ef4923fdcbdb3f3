import { t as DortmundPartnersElement } from "./chunks/element.js";
import { html, render } from "lit";
// src/register.ts
/** The tag under which the element is known. */
var TAG = "dortmund-partners";
/**
* Registers the element, unless the tag is taken or the page would not let it draw. That is found out
* first: once an element is upgraded, its light children, the fallback, are covered for good.
*/
function register(element) {
	if (typeof document === "undefined" || typeof customElements === "undefined") return;
	if (customElements.get(TAG) || typeof Object.hasOwn !== "function") return;
	try {
		const trial = document.createElement("div");
		render(html`<b>${"trial"}</b>`, trial);
		if (trial.textContent !== "trial") return;
	} catch (reason) {
		console.info(`<${TAG}> cannot draw on this page; its fallback stays.`, reason);
		return;
	}
	customElements.define(TAG, element);
}
// src/index.ts
register(DortmundPartnersElement);
export { DortmundPartnersElement };
