/// Pictures that are known by their first bytes, and that no output can show.
enum ForeignPicture: String, Sendable, CaseIterable {
    case heic = "HEIC"
    case jpegXL = "JPEG XL"
    case tiff = "TIFF"
    case bmp = "BMP"

    /// The kind that the content shows; nil for anything else.
    init?(content bytes: [UInt8]) {
        guard let kind = Self.allCases.first(where: { $0.matches(bytes) }) else { return nil }
        self = kind
    }

    private func matches(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .heic: Self.heicBrands.contains { bytes.dropFirst(4).starts(with: ("ftyp" + $0).utf8) }
        // A bare codestream, or a file of boxes (ISO/IEC 18181-2).
        case .jpegXL: bytes.starts(with: [0xFF, 0x0A]) || bytes.starts(with: [0, 0, 0, 0x0C] + Array("JXL \r\n".utf8))
        case .tiff: bytes.starts(with: Array("II*\0".utf8)) || bytes.starts(with: Array("MM\0*".utf8))
        // Two letters begin many a text as well; the sizes of the header behind them do not.
        case .bmp:
            bytes.starts(with: "BM".utf8)
                && Self.bmpHeaders.contains { bytes.dropFirst(14).starts(with: [$0, 0, 0, 0]) }
        }
    }

    private static let heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx"]
    private static let bmpHeaders: [UInt8] = [12, 40, 52, 56, 64, 108, 124]
}
