internal import DeckleCore

extension HTMLWriter {
    mutating func write(_ code: CodeBlock) {
        guard let fileName = code.fileName else { return writeListing(code) }
        element("div", ["class": "code-file"]) { writer in
            writer.builder.element("div", ["class": "file", "dir": "ltr"], text: fileName)
            writer.builder.newline()
            writer.writeListing(code)
        }
    }

    private mutating func writeListing(_ code: CodeBlock) {
        let language = ClassName.make(code.language ?? "")
        element("pre", ["class": code.lineCount > dialect.measure.wholeLines ? "code tall" : "code", "dir": "ltr"]) {
            writer in
            writer.element("code", ["class": language.isEmpty ? nil : "language-\(language)"]) { writer in
                var text = code.text
                text.withUTF8 { writer.writeTokens(of: code, in: $0) }
            }
        }
    }

    /// Writes the text with its tokens and marked lines as elements; the text itself stays as it is.
    private mutating func writeTokens(of code: CodeBlock, in text: UnsafeBufferPointer<UInt8>) {
        var tokens = TokenCursor(code.tokens, text: text)
        var clozes = CodeClozeCursor(code.clozes)
        let hanging = dialect.hasHangingLines ? dialect.measure : nil
        for stretch in CodeStretch.split(text, marked: code.markedLines, hanging: hanging) {
            if let classes = stretch.classes {
                element("span", ["class": classes]) { writer in
                    writer.writeIndent(stretch.indent, &tokens, of: text)
                    writer.write(&tokens, &clozes, to: stretch.end, of: text)
                }
            } else {
                write(&tokens, &clozes, to: stretch.end, of: text)
            }
        }
    }

    private mutating func write(
        _ tokens: inout TokenCursor,
        _ clozes: inout CodeClozeCursor,
        to end: Int,
        of text: UnsafeBufferPointer<UInt8>,
        depth: Int = 0
    ) {
        while let cloze = clozes.next(before: end) {
            guard depth < CodeClozeCursor.depthLimit else { continue }
            write(&tokens, to: cloze.range.lowerBound, of: text)
            self.cloze(cloze.numbers, hint: cloze.hint) { writer in
                let end = min(cloze.range.upperBound, end)
                writer.write(&tokens, &clozes, to: end, of: text, depth: depth + 1)
            }
        }
        write(&tokens, to: end, of: text)
    }

    /// Writes the blank start of a line as an element, so that no line is broken behind it and left empty.
    private mutating func writeIndent(
        _ indent: CodeStretch.Indent?,
        _ tokens: inout TokenCursor,
        of text: UnsafeBufferPointer<UInt8>
    ) {
        guard let indent, indent.isHeld else { return }
        element("span", ["class": "indent"]) { $0.write(&tokens, to: indent.end, of: text) }
    }

    private mutating func write(_ tokens: inout TokenCursor, to end: Int, of text: UnsafeBufferPointer<UInt8>) {
        while let (kind, range) = tokens.next(before: end) {
            let piece = UnsafeBufferPointer(rebasing: text[range])
            if kind == .plain {
                builder.text(piece)
            } else {
                builder.span(class: kind.className, text: piece)
            }
        }
    }
}

extension CodeToken.Kind {
    /// The class that a theme colours, such as `k-kw`.
    var className: String { "k-" + rawValue }
}
