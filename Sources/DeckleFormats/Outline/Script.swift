/// A script whose letters tell in which language a text is likely written.
enum Script: Int, CaseIterable {
    case latin, greek, cyrillic, armenian, hebrew, arabic, ethiopic, devanagari, bengali, gurmukhi, gujarati, tamil
    case telugu, kannada, malayalam, sinhala, thai, lao, tibetan, burmese, georgian, khmer, hangul, kana, han

    /// The script of a letter; nil for what is no letter, or of another script.
    init?(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            guard (0x61...0x7A).contains(scalar.value | 0x20) else { return nil }
            self = .latin
            return
        }
        guard let block = Self.blocks.first(where: { $0.range.contains(scalar.value) }), scalar.properties.isAlphabetic
        else { return nil }
        self = block.script
    }

    /// The language that is most written in the script; nil where letters of it alone do not tell.
    var language: String? {
        switch self {
        case .latin: nil
        case .greek: "el"
        case .cyrillic: "ru"
        case .armenian: "hy"
        case .hebrew: "he"
        case .arabic: "ar"
        case .ethiopic: "am"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .burmese: "my"
        case .georgian: "ka"
        case .khmer: "km"
        case .hangul: "ko"
        case .kana: "ja"
        case .han: "zh"
        }
    }

    /// How many letters of an alphabet a character is worth in telling what a text is written in.
    var weight: Int {
        switch self {
        case .han, .kana, .hangul: 3
        default: 1
        }
    }

    /// The blocks of the letters (Unicode 16, Blocks.txt), those that are met most first.
    private static let blocks: [(range: ClosedRange<UInt32>, script: Script)] = [
        (0x00C0...0x024F, .latin), (0x0400...0x052F, .cyrillic), (0x0600...0x06FF, .arabic), (0x4E00...0x9FFF, .han),
        (0x3040...0x30FF, .kana), (0xAC00...0xD7A3, .hangul), (0x0370...0x03FF, .greek), (0x0590...0x05FF, .hebrew),
        (0x0900...0x097F, .devanagari), (0x0E00...0x0E7F, .thai), (0x0530...0x058F, .armenian),
        (0x0750...0x077F, .arabic), (0x0980...0x09FF, .bengali), (0x0A00...0x0A7F, .gurmukhi),
        (0x0A80...0x0AFF, .gujarati), (0x0B80...0x0BFF, .tamil), (0x0C00...0x0C7F, .telugu),
        (0x0C80...0x0CFF, .kannada), (0x0D00...0x0D7F, .malayalam), (0x0D80...0x0DFF, .sinhala),
        (0x0E80...0x0EFF, .lao), (0x0F00...0x0FFF, .tibetan), (0x1000...0x109F, .burmese),
        (0x10A0...0x10FF, .georgian), (0x1200...0x137F, .ethiopic), (0x1780...0x17FF, .khmer),
        (0x1E00...0x1EFF, .latin), (0x1F00...0x1FFF, .greek), (0x3400...0x4DBF, .han), (0xF900...0xFAFF, .han),
        (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFF, .arabic), (0x20000...0x323AF, .han),
    ]
}
