/// A length as CSS writes it: a number and a unit (CSS Values 4, section 6).
public struct Length: Sendable, Hashable {
    public enum Unit: String, Sendable, CaseIterable {
        case pixel = "px"
        case point = "pt"
        case pica = "pc"
        case millimetre = "mm"
        case centimetre = "cm"
        case inch = "in"
        case em
        case rootEm = "rem"
        case xHeight = "ex"
        /// The width of a digit.
        case digit = "ch"
        case viewportWidth = "vw"
        case viewportHeight = "vh"
        case percent = "%"
    }

    public var value: Double
    public var unit: Unit

    public init(_ value: Double, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }

    /// Reads a length such as `9pt`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        self.init(text: Substring(text))
    }

    private init?(text: Substring) {
        let number = text.utf8.prefix(while: Self.isPartOfNumber)
        // Most values that are asked are no lengths, so what is cheap to see comes first.
        guard !number.isEmpty, number.endIndex < text.endIndex,
            let unit = Unit(rawValue: String(text[number.endIndex...])),
            let value = Double(text[..<number.endIndex]), value.isFinite
        else { return nil }
        self.init(value, unit)
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// The length in millimetres; nil where it depends on a font or a window.
    public var millimetres: Double? {
        let inch = 25.4
        return switch unit {
        case .pixel: value * inch / 96
        case .point: value * inch / 72
        case .pica: value * inch / 6
        case .millimetre: value
        case .centimetre: value * 10
        case .inch: value * inch
        case .em, .rootEm, .xHeight, .digit, .viewportWidth, .viewportHeight, .percent: nil
        }
    }
}

extension Length: CustomStringConvertible {
    public var description: String { value.plain + unit.rawValue }
}

extension Double {
    /// The number to three decimal places, without those that say nothing: `210`, `215.9`.
    package var plain: String {
        let text = String((self * 1000).rounded() / 1000)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
