/// Where Chromium breaks a line between two signs that have no space between them; measured for all pairs of ASCII.
enum SignBreaks {
    /// No line begins with one of these after a hyphen or a question mark.
    private static let neverFirst = scalars("!),./:;?]}")
    private static let neverAfterHyphen = scalars("$")
    private static let neverAfterQuestion = scalars("\"'")
    /// What opens begins a line after these.
    private static let opening = scalars("(<[{")
    private static let beforeOpening = scalars("!\"#%&)*+,.:;=>\\]|}~")

    /// - Parameters:
    ///   - last: the sign that the line would end with, and the one before it; 0 for none.
    ///   - next: the sign that the next line would begin with.
    static func isBreak(_ last: (UInt32, UInt32), _ next: UInt32) -> Bool {
        switch last.1 {
        case 0x2D:
            // A minus stays with its number, unlike the hyphen of "ISO-8859".
            guard !isDigit(next) || isAlphanumeric(last.0) else { return false }
            return !neverFirst.contains(next) && !neverAfterHyphen.contains(next)
        case 0x3F: return !neverFirst.contains(next) && !neverAfterQuestion.contains(next)
        default: return opening.contains(next) && beforeOpening.contains(last.1)
        }
    }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    private static func isAlphanumeric(_ scalar: UInt32) -> Bool {
        isDigit(scalar) || (0x41...0x5A).contains(scalar & ~0x20) || scalar > 0x7F
    }
}
