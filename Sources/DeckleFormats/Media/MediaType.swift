/// The kinds of files that can be bundled, told apart by their first bytes.
package enum MediaType: String, Sendable, CaseIterable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case avif = "image/avif"
    case svg = "image/svg+xml"
    case mp3 = "audio/mpeg"
    case ogg = "audio/ogg"
    case wav = "audio/wav"
    case flac = "audio/flac"
    case m4a = "audio/mp4"

    /// The type that the content shows; nil for anything else.
    package init?(content bytes: [UInt8]) {
        let head = Array(bytes.prefix(512))
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: Array("GIF8".utf8)) {
            self = .gif
        } else if head.starts(with: Array("OggS".utf8)) {
            self = .ogg
        } else if head.starts(with: Array("fLaC".utf8)) {
            self = .flac
        } else if let type = Self.container(head) ?? Self.mpegAudio(head) ?? Self.vector(bytes) {
            self = type
        } else {
            return nil
        }
    }

    /// Whether a file of the type may have an extension, in lower case.
    func hasExtension(_ name: String) -> Bool {
        switch self {
        case .jpeg: ["jpg", "jpeg", "jpe", "jfif"].contains(name)
        case .ogg: ["ogg", "oga", "opus"].contains(name)
        case .m4a: ["m4a", "mp4"].contains(name)
        case .png: ["png", "apng"].contains(name)
        case .gif, .webp, .avif, .svg, .mp3, .wav, .flac: name == fileExtension
        }
    }

    package var fileExtension: String {
        switch self {
        case .png: "png"
        case .jpeg: "jpg"
        case .gif: "gif"
        case .webp: "webp"
        case .avif: "avif"
        case .svg: "svg"
        case .mp3: "mp3"
        case .ogg: "ogg"
        case .wav: "wav"
        case .flac: "flac"
        case .m4a: "m4a"
        }
    }

    /// Whether the content is compressed already, so that deflating it again only costs time.
    package var isCompressed: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .avif, .mp3, .ogg, .flac, .m4a: true
        case .svg, .wav: false
        }
    }

    /// RIFF (WebP, WAVE) and ISO base media (AVIF, MPEG-4 audio) name their content at offset 8.
    private static func container(_ head: [UInt8]) -> MediaType? {
        guard head.count >= 12 else { return nil }
        let brand = String(decoding: head[8..<12], as: UTF8.self)
        if head.starts(with: Array("RIFF".utf8)) {
            return brand == "WEBP" ? .webp : brand == "WAVE" ? .wav : nil
        }
        guard head[4..<8].elementsEqual("ftyp".utf8) else { return nil }
        return brand == "avif" ? .avif : brand == "M4A " ? .m4a : nil
    }

    private static func mpegAudio(_ head: [UInt8]) -> MediaType? {
        if head.starts(with: Array("ID3".utf8)) { return .mp3 }
        guard head.count >= 2, head[0] == 0xFF, head[1] & 0xE6 == 0xE2 else { return nil }
        return .mp3
    }

    /// Text that begins as XML and names the root of a picture, which a document type and comments may come before;
    /// who reads it finds out whether it is one. A mark of UTF-16 is enough.
    private static func vector(_ bytes: [UInt8]) -> MediaType? {
        if bytes.starts(with: [0xFE, 0xFF, 0, 0x3C]) || bytes.starts(with: [0xFF, 0xFE, 0x3C, 0]) { return .svg }
        let text = bytes.prefix(longestProlog).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        guard text.first == UInt8(ascii: "<") else { return nil }
        let name = Array("svg".utf8)
        return text.indices.contains { index in
            (text[index] == UInt8(ascii: "<") || text[index] == UInt8(ascii: ":"))
                && text[(index + 1)...].starts(with: name)
        } ? .svg : nil
    }

    /// In bytes.
    private static let longestProlog = 1 << 16
}
