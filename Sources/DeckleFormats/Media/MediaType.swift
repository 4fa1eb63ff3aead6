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
        } else if let type = Self.container(head) ?? Self.mpegAudio(head) ?? Self.vector(head) {
            self = type
        } else {
            return nil
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

    private static func vector(_ head: [UInt8]) -> MediaType? {
        let text = String(decoding: head, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard text.hasPrefix("<") else { return nil }
        return text.hasPrefix("<svg") || text.contains("<svg") || text.contains("<!DOCTYPE svg") ? .svg : nil
    }
}
