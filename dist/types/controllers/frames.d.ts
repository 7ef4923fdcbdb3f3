/** Calls `step` with every frame of the page until the answer is called. */
export declare function onEachFrame(step: () => void): () => void;
