/// Small pictures and recordings of every type that can be bundled, whole to their ends.
public enum TinyFiles {
    /// By the extension of the type, two pixels wide where it is a picture.
    public static let all: [(name: String, bytes: [UInt8])] = [
        ("png", TinyPicture.png(width: 2, height: 1, colour: (200, 30, 30))), ("jpg", jpeg), ("gif", gif),
        ("webp", webp),
        ("avif", avif), ("svg", svg), ("mp3", mp3), ("ogg", ogg), ("wav", wav), ("flac", flac), ("m4a", m4a),
    ]

    public static let jpeg = bytes(
        "ffd8ffe000104a46494600010100000100010000ffdb004300"
            + String(repeating: "ff", count: 65)
            + "db004301"
            + String(repeating: "ff", count: 65)
            + "c00011080001000203012200021101031101ffc4001500010100000000000000000000000000000001ffc40014"
            + "100100000000000000000000000000000000ffc4001501010100000000000000000000000000000102ffc40014"
            + "110100000000000000000000000000000000ffda000c03010002110311003f008005bfffd9"
    )

    public static let gif = bytes(
        "47494638376102000100810000c81e1e0000000000000000002c00000000020001000008050001000808003b"
    )

    public static let webp = bytes(
        "524946461e000000574542505650384c110000002f0100000007508f22d7a3ff8188e87f0000"
    )

    /// A WebP that moves (RFC 9649, section 2.7), whose first frame is ``webp`` two pixels from the left and the top.
    public static func movingWebP(width: Int, height: Int) -> [UInt8] {
        func three(_ number: Int) -> [UInt8] { [0, 8, 16].map { UInt8(truncatingIfNeeded: number >> $0) } }
        func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] { Array(name.utf8) + three(data.count) + [0] + data }
        let frame = three(1) + three(1) + three(1) + three(0) + three(100) + [0] + webp[12...]
        let chunks =
            chunk("VP8X", [0x12, 0, 0, 0] + three(width - 1) + three(height - 1))
            + chunk("ANIM", [0, 0, 0, 0, 0, 0]) + chunk("ANMF", frame)
        return chunk("RIFF", Array("WEBP".utf8) + chunks)
    }

    public static let svg = Array(
        #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>"#.utf8
    )

    private static let avif = box("ftyp", Array("avif".utf8)) + box("meta", [0, 0, 0, 0]) + box("mdat", [1, 2, 3])

    private static let m4a = box("ftyp", Array("M4A ".utf8)) + box("moov", []) + box("mdat", [1, 2, 3])

    public static let mp3: [UInt8] = Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 2, 1, 2] + [0xFF, 0xFB, 0x90, 0x00, 0]

    private static let ogg = Array("OggS".utf8) + [0, 2] + Array(repeating: 0, count: 20) + [2, 1, 2, 7, 8, 9]

    private static let wav =
        Array("RIFF".utf8) + [38, 0, 0, 0] + Array("WAVEfmt ".utf8) + [16, 0, 0, 0, 1, 0, 1, 0]
        + [0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0] + Array("data".utf8) + [2, 0, 0, 0, 0, 0]

    private static let flac =
        Array("fLaC".utf8) + [0x80, 0, 0, 34] + Array(repeating: 0, count: 34) + [0xFF, 0xF8, 0x69, 0x08]

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(8 + content.count)] + Array(name.utf8) + content
    }

    private static func bytes(_ digits: String) -> [UInt8] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
    }
}
