/** The pages for frames and their answers to oEmbed, as the build writes them. */
export declare function embedFiles(address?: string): {
    readonly name: string;
    readonly text: string;
}[];
