public import DeckleCore

extension Diagnostic.Code {
    /// An archive is damaged.
    public static let zipDamaged = Self("zip.damaged", .failure)

    /// Zlib could not compress.
    public static let zipDeflate = Self("zip.deflate", .failure)

    /// Zlib could not unpack.
    public static let zipInflate = Self("zip.inflate", .failure)

    /// An archive would grow beyond 4 GiB or 65,534 files.
    public static let zipTooLarge = Self("zip.too-large", .failure)
}
