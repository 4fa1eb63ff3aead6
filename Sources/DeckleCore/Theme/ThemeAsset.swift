/// A font or a picture of a theme, or the licence of one: what an output must hold beside a style sheet.
public struct ThemeAsset: Sendable, Hashable {
    /// The path in the theme, such as `fonts/serif.woff2`.
    public var path: String
    /// The media type.
    public var type: String
    public var bytes: [UInt8]

    /// Whether this is a licence, which nothing but a person reads.
    public var isLicence: Bool { type == Self.licenceType }

    /// Whether this is a font, which may not go anywhere without its licence.
    public var isFont: Bool { type.hasPrefix("font/") }

    /// The folders that assets lie in.
    public static let folders = ["fonts", "pictures"]

    private static let licenceType = "text/plain"

    /// Media types by file name extension (IANA).
    private static let types = [
        "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "svg": "image/svg+xml", "webp": "image/webp",
        "txt": licenceType,
    ]

    /// Nil for what is neither a font, nor a picture, nor the text of a licence in one of ``folders``.
    ///
    /// Paths are of ASCII letters, digits and `-._/`, so that they are addresses in every output as they are.
    public init?(path: String, bytes: [UInt8]) {
        guard let type = Self.type(ofFile: path) else { return nil }
        self.path = path
        self.type = type
        self.bytes = bytes
    }

    /// Whether a file of that path can be an asset.
    public static func canBe(_ path: String) -> Bool { type(ofFile: path) != nil }

    /// The path of the folder, with a slash at its end.
    public var folder: Substring { path[...(path.lastIndex(of: "/") ?? path.startIndex)] }

    private static func type(ofFile path: String) -> String? {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isPlain, folders.contains(where: { path.hasPrefix($0 + "/") }) else { return nil }
        return path.lastIndex(of: ".").flatMap { types[path[path.index(after: $0)...].lowercased()] }
    }
}
