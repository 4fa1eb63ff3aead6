internal import DeckleCore

/// Walks through the tokens of a code block and hands them out in pieces that end where they are asked to.
struct TokenCursor {
    private let tokens: [CodeToken]
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// The offset up to which everything was handed out.
    private var offset = 0
    /// The offset behind the token at `index`.
    private var tokenEnd: Int

    init(_ tokens: [CodeToken], text: UnsafeBufferPointer<UInt8>) {
        self.tokens = tokens
        self.text = text
        tokenEnd = 0
        tokenEnd = end(ofTokenFrom: 0)
    }

    /// The next token, or what of it lies before `limit`; nil once everything before `limit` was handed out.
    ///
    /// Text that no token covers is plain.
    mutating func next(before limit: Int) -> (kind: CodeToken.Kind, range: Range<Int>)? {
        let limit = min(limit, text.count)
        while offset >= tokenEnd, index < tokens.count {
            index += 1
            tokenEnd = end(ofTokenFrom: tokenEnd)
        }
        guard offset < limit else { return nil }
        let range = offset..<min(limit, tokenEnd)
        offset = range.upperBound
        return (index < tokens.count ? tokens[index].kind : .plain, range)
    }

    /// The offset behind the current token, moved on to where a character ends.
    private func end(ofTokenFrom start: Int) -> Int {
        guard index < tokens.count else { return text.count }
        var end = start + min(max(tokens[index].length, 0), text.count - start)
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}
