/// How a string or a comment ends.
struct Delimiter: Sendable {
    /// Code within a string, such as `${…}`; quotes in it do not end the string.
    struct Interpolation: Sendable {
        let open: [UInt8]
        let close: UInt8

        init(_ open: String, _ close: Unicode.Scalar) {
            self.open = Array(open.utf8)
            self.close = UInt8(truncatingIfNeeded: close.value)
        }
    }

    let close: [UInt8]
    /// The byte that makes the next one literal.
    var escape: UInt8?
    var spansLines = false
    /// The opener where it nests, else empty.
    var nested: [UInt8] = []
    var interpolation: Interpolation?
    /// Whether there is no match without the closing text within a line and ``longestSearch`` bytes.
    var mustClose = false

    /// How far a text that must close is looked for, so that a line of openers costs linear time.
    static let longestSearch = 512
}
