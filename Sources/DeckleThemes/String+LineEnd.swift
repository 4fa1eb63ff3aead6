extension String {
    /// The text without the line end that it ends with, `\n` or `\r\n`, as it stands within a line of another one.
    var withoutLastLineEnd: String {
        // In bytes: to drop a character the whole text would be gone through.
        var bytes = Substring(self).utf8
        guard bytes.last == UInt8(ascii: "\n") else { return self }
        bytes.removeLast()
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
