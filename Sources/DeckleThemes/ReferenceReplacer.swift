internal import DeckleCore
internal import DeckleText

/// Replaces references such as `var(--ink)` or `[[answer]]` in a text by what they stand for.
struct ReferenceReplacer {
    private let open: [UInt8]
    private let close: [UInt8]

    /// - Parameters:
    ///   - open: what references begin with, before the name.
    ///   - close: what they end with.
    init(open: String, close: String) {
        self.open = Array(open.utf8)
        self.close = Array(close.utf8)
    }

    /// What stands for a name, nil for a reference that stays as it is; throws a ``Failure`` where nothing stands for it.
    ///
    /// - Parameters:
    ///   - range: where the whole reference stands, in UTF-8 bytes.
    ///   - place: the same for diagnostics.
    typealias Value = (_ name: String, _ range: Range<Int>, _ place: () -> Place) throws -> String?

    /// The text with every reference replaced; what only begins like one stays as it is.
    ///
    /// - Throws: ``Failure`` with the errors of all references.
    func replace(in text: String, file: String, by value: Value) throws -> String {
        guard mayOccur(in: text) else { return text }
        let bytes = Array(text.utf8)
        var result = ""
        var errors: [Diagnostic] = []
        var copied = text.startIndex
        var index = 0
        while let name = nextName(in: bytes, from: &index) {
            let whole = (name.lowerBound - open.count)..<(name.upperBound + close.count)
            index = whole.upperBound
            do {
                let name = String(text[text.range(ofBytes: name)])
                guard let value = try value(name, whole, { Place(file: file, text: text, range: whole) }) else {
                    continue
                }
                let range = text.range(ofBytes: whole)
                // Not `+=`, which takes a part of a text for any sequence and looks up what it can do.
                result.append(contentsOf: text[copied..<range.lowerBound])
                result += value
                copied = range.upperBound
            } catch let failure as Failure {
                errors += failure.diagnostics
            }
        }
        if !errors.isEmpty { throw Failure(errors) }
        guard copied > text.startIndex else { return text }
        result.append(contentsOf: text[copied...])
        return result
    }

    /// Whether the text holds a reference.
    func occurs(in text: String) -> Bool {
        guard mayOccur(in: text) else { return false }
        var index = 0
        return nextName(in: Array(text.utf8), from: &index) != nil
    }

    /// Whether a text holds what references begin with; most hold none, and it is found out fast.
    private func mayOccur(in text: String) -> Bool { text.holds(open) }

    /// Whether a text can be the name in a reference: letters, digits and hyphens of ASCII.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isNameByte)
    }

    /// The range of the next name between `open` and `close`; `index` moves on as far as was looked.
    private func nextName(in bytes: [UInt8], from index: inout Int) -> Range<Int>? {
        while let found = bytes[index...].range(of: open) {
            let start = found.upperBound
            let end = bytes[start...].firstIndex { !Self.isNameByte($0) } ?? bytes.count
            if end > start, bytes[end...].starts(with: close) { return start..<end }
            index = start
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension String {
    /// The range of these bytes of the text's UTF-8.
    fileprivate func range(ofBytes bytes: Range<Int>) -> Range<Index> {
        utf8.index(startIndex, offsetBy: bytes.lowerBound)..<utf8.index(startIndex, offsetBy: bytes.upperBound)
    }
}
