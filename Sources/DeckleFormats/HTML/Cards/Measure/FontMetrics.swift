internal import DeckleCore
internal import DeckleText

/// How wide the letters of a font are, in thousandths of an em, as a table of the theme says.
struct FontMetrics {
    private let regular: [UInt16]
    private let bold: [UInt16]
    /// By how much letters are taken for wider, because it is not known which font will be there.
    private let allowance: Double

    /// The widths of the first font of a stack; where there is no table for it those of the usual one, with an allowance.
    ///
    /// - Throws: ``Failure`` where the theme has no table, or what YAML says.
    init(of stack: FontStack, in theme: Theme) throws {
        let first = stack.names.first ?? ""
        let tables = theme.texts(in: "html/metrics", ending: ".yml")
        let own = tables.first { Self.fonts(of: $0.text).contains(first) }
        let text = try own?.text ?? theme.file("html/metrics/sans.yml")
        let document = try YAMLDocument(text, file: "\(theme.name)/html/metrics")
        regular = Self.widths(document.root["regular"])
        bold = Self.widths(document.root["bold"])
        allowance = own == nil ? 1.12 : 1
    }

    /// The advance width of a character, in ems.
    func width(of scalar: Unicode.Scalar, isBold: Bool) -> Double {
        let table = isBold ? bold : regular, index = Int(scalar.value)
        let known = index < table.count ? table[index] : 0
        return (known > 0 ? Double(known) / 1000 : Self.otherWidth(scalar)) * allowance
    }

    /// The width of what the font lacks, in ems: what other fonts have for it at most.
    private static func otherWidth(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xAD: 0
        case 0x0590...0x10FF: scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.85
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF01...0xFF60, 0x20000...0x3FFFD: 1
        default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1.4
        }
    }

    private static func fonts(of table: String) -> [String] {
        let mark = "fonts:"
        let line = table.split(separator: "\n").first { $0.hasPrefix(mark) }
        return line.map { FontStack($0.dropFirst(mark.count)).names } ?? []
    }

    /// The widths by character; 0 for what the font lacks.
    private static func widths(_ runs: YAMLNode?) -> [UInt16] {
        var widths: [UInt16] = []
        for run in runs?.entries ?? [] {
            guard let start = Int(run.name, radix: 16), start < 0x10000 else { continue }
            while widths.count < start { widths.append(0) }
            for item in (run.value.text ?? "").split(separator: " ") {
                let parts = item.split(separator: "*").map { UInt16($0) ?? 0 }
                guard let width = parts.first, widths.count < 0x10000 else { continue }
                widths += Array(repeating: width, count: min(Int(parts.count > 1 ? parts[1] : 1), 0x10000))
            }
        }
        return widths
    }
}
