/** Of this code, as in package.json. Two copies on one page are told apart by it. */
export declare const VERSION = "0.1.0";
