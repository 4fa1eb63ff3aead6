internal import DeckleCore

/// An opaque colour in sRGB.
package struct Colour: Sendable, Hashable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    /// A colour as style sheets write it, `#` and three or six hexadecimal digits; nil for any other.
    package init?(css text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.utf8.dropFirst().compactMap { Hex.value(of: $0).map { UInt8($0) } }
        guard digits.count == text.utf8.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
        case 6: self.init(digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
        default: return nil
        }
    }

    init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour under another one that covers so many parts of a whole.
    func covered(by other: Colour, parts: Int, of whole: Int) -> Colour {
        func mix(_ below: UInt8, _ above: UInt8) -> UInt8 {
            UInt8(clamping: (Int(below) * (whole - parts) + Int(above) * parts + whole / 2) / whole)
        }
        return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
    }

    /// How well one is read on the other, from 1 to 21 (WCAG 2.2, contrast ratio).
    package func contrast(with other: Colour) -> Double {
        let lights = [luminance, other.luminance]
        return ((lights.max() ?? 1) + 0.05) / ((lights.min() ?? 0) + 0.05)
    }

    /// Whether it is lighter than another one.
    package func isLighter(than other: Colour) -> Bool { luminance > other.luminance }

    private var luminance: Double {
        0.2126 * Self.light(red) + 0.7152 * Self.light(green) + 0.0722 * Self.light(blue)
    }

    /// The light of a channel of sRGB: its 2.4th power but for the darkest, whose fifth root is found by Newton's steps.
    private static func light(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055, square = base * base
        let root = (0..<12).reduce(1.0) { root, _ in root - (root - square / (root * root * root * root)) / 5 }
        return square * root
    }

    /// How far two colours are apart, for telling which of several is the nearest.
    func distance(to other: Colour) -> Int {
        func square(_ left: UInt8, _ right: UInt8) -> Int { (Int(left) - Int(right)) * (Int(left) - Int(right)) }
        return square(red, other.red) + square(green, other.green) + square(blue, other.blue)
    }
}
