export { t as DortmundPartnersElement } from "./chunks/element.js";
