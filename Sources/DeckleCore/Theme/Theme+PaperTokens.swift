extension Theme.Token<FontStack> {
    /// The fonts of text on paper.
    public static var printSans: Self { Self("print-sans") }

    /// The fonts of code on paper.
    public static var printMono: Self { Self("print-mono") }
}
