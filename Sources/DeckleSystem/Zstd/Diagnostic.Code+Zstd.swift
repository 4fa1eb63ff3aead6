public import DeckleCore

extension Diagnostic.Code {
    /// Zstd could not compress.
    public static let zstdCompress = Self("zstd.compress", .failure)

    /// A compressed part of a package is damaged.
    public static let zstdDamaged = Self("zstd.damaged", .failure)

    /// Zstd could not unpack.
    public static let zstdDecompress = Self("zstd.decompress", .failure)
}
