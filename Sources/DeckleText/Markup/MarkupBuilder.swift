/// Builds markup that is well-formed both as HTML and as XML (polyglot), so one builder serves every target.
///
/// Text and attribute values are escaped, elements are closed by construction, empty elements close themselves, and
/// characters that XML 1.0 (section 2.2) does not allow become U+FFFD.
package struct MarkupBuilder {
    private var bytes: [UInt8] = []
    private let inert: InertRuns
    private let textEscape: MarkupEscape
    /// Text not written yet, because an inert run may start in one piece of text and end in the next.
    private var pending: [UInt8] = []

    /// A builder whose markup never holds one of the `inert` runs as it is.
    ///
    /// In text such a run is parted by a `span` around its first character, which holds for clients that look at the
    /// parsed document too; in an attribute value the first character becomes a reference.
    ///
    /// - Parameter escape: where text will stand; the values of attributes are always escaped as such.
    package init(inert: InertRuns = .none, escape: MarkupEscape = .text) {
        self.inert = inert
        textEscape = escape
    }

    /// The markup built so far.
    package var markup: Markup {
        guard !pending.isEmpty else { return Markup(text: unsafe bytes.withUnsafeBytes { unsafe String(utf8: $0) }) }
        var complete = self
        complete.flush()
        return complete.markup
    }

    /// Hands over what is built so far, once it is more than a piece, and begins anew: so a large document is never whole
    /// in memory.
    ///
    /// - Parameter size: the size of a piece in bytes; 0 for all that is left at the end.
    package mutating func drain(above size: Int = 1 << 16, to take: ([UInt8]) throws -> Void) rethrows {
        flush()
        guard bytes.count > size else { return }
        try take(bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes an element with what `content` writes in it.
    package mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String?> = [:],
        content: (inout MarkupBuilder) throws -> Void
    ) rethrows {
        open(name, attributes)
        try content(&self)
        close(name)
    }

    /// Writes an element that holds only text.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        open(name, attributes)
        self.text(text)
        close(name)
    }

    /// Writes text in a `span` of a class; code is full of them, so they do without a list of attributes.
    package mutating func span(class name: String, text: UnsafeBufferPointer<UInt8>) {
        flush()
        bytes.append(contentsOf: #"<span class=""#.utf8)
        var name = name
        name.withUTF8 { unsafe attribute($0) }
        bytes.append(contentsOf: #"">"#.utf8)
        unsafe self.text(text)
        close("span")
    }

    /// Writes an element that never has content, such as `br`.
    package mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        start(name, attributes)
        bytes.append(UInt8(ascii: "/"))
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes text.
    package mutating func text(_ text: some StringProtocol) {
        let done: Void? = text.utf8.withContiguousStorageIfAvailable { unsafe self.text($0) }
        if done == nil { unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe self.text($0) } }
    }

    /// Writes text given as UTF-8.
    package mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        if inert.isEmpty {
            unsafe escape(text, textEscape)
        } else {
            unsafe pending.append(contentsOf: text)
        }
    }

    /// Writes text that the client is meant to act on: escaped, but never parted.
    ///
    /// A comment keeps it from running into a last letter that is the same as its first, as in `}` before `}}`.
    package mutating func active(_ text: String) {
        flush()
        if let last = bytes.last, last == text.utf8.first { bytes.append(contentsOf: Self.comment) }
        var text = text
        text.withUTF8 { unsafe escape($0, textEscape) }
    }

    /// Writes text that the client shows in brackets of its own; a comment keeps them from making an inert run of it.
    package mutating func bracketed(_ text: String) {
        flush()
        let shown = Array("[\(text)]".utf8)
        let isRun = unsafe shown.withUnsafeBufferPointer { unsafe inert.length(at: 0, in: $0) != nil }
        if isRun { bytes.append(contentsOf: Self.comment) }
        self.text(text)
    }

    /// Writes text of a formula, in which an inert run is parted by a comment: a script that sets formulas in type
    /// passes over comments, but ends a formula at an element.
    package mutating func formula(_ text: String) {
        flush()
        var text = text
        text.withUTF8 { text in
            unsafe part(text, textEscape) { builder, first in
                unsafe builder.escape(first, builder.textEscape)
                builder.bytes.append(contentsOf: Self.comment)
            }
        }
    }

    private static let comment = Array("<!-- -->".utf8)

    /// Writes markup that another builder made.
    package mutating func append(_ markup: Markup) {
        flush()
        bytes.append(contentsOf: markup.text.utf8)
    }

    /// Writes the XML declaration, which XML documents start with (XML 1.0, section 2.8).
    package mutating func declaration() {
        bytes.append(contentsOf: #"<?xml version="1.0" encoding="utf-8"?>"#.utf8)
        newline()
    }

    /// Writes a line end between elements.
    package mutating func newline() {
        flush()
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes a start tag; ``close(_:)`` of the same name must follow, which ``element(_:_:content:)`` sees to.
    ///
    /// What copies markup element by element calls the two itself.
    package mutating func open(_ name: String, _ attributes: some Sequence<(key: String, value: String?)>) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes the end tag of the element opened last.
    package mutating func close(_ name: String) {
        flush()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func start(_ name: String, _ attributes: some Sequence<(key: String, value: String?)>) {
        flush()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for (key, value) in attributes {
            guard var value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            value.withUTF8 { unsafe attribute($0) }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Writes the text that waits, parting the inert runs in it.
    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let text = pending
        pending.removeAll(keepingCapacity: true)
        unsafe text.withUnsafeBufferPointer { text in
            unsafe part(text, textEscape) { builder, first in
                builder.bytes.append(contentsOf: "<span>".utf8)
                unsafe builder.escape(first, builder.textEscape)
                builder.bytes.append(contentsOf: "</span>".utf8)
            }
        }
    }

    private mutating func attribute(_ value: UnsafeBufferPointer<UInt8>) {
        unsafe part(value, .attribute) { builder, first in
            builder.bytes.append(contentsOf: unsafe "&#\(first[0]);".utf8)
        }
    }

    /// Escapes text, giving the first byte of every inert run to `writeFirst`.
    private mutating func part(
        _ text: UnsafeBufferPointer<UInt8>,
        _ context: MarkupEscape,
        writeFirst: (inout MarkupBuilder, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        if !inert.isEmpty {
            for index in text.indices where unsafe inert.length(at: index, in: text) != nil {
                unsafe escape(UnsafeBufferPointer(rebasing: text[start..<index]), context)
                unsafe writeFirst(&self, UnsafeBufferPointer(rebasing: text[index...index]))
                start = index + 1
            }
        }
        unsafe escape(UnsafeBufferPointer(rebasing: text[start...]), context)
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ context: MarkupEscape) {
        unsafe context.escape(text, into: &bytes)
    }
}

/// What writes markup by way of a builder and must know, element by element, where it stands.
package protocol MarkupWriter {
    var builder: MarkupBuilder { get set }
}

extension MarkupWriter {
    /// Writes an element with what `content` writes in it.
    package mutating func element(
        _ name: String,
        _ attributes: KeyValuePairs<String, String?> = [:],
        content: (inout Self) throws -> Void
    ) rethrows {
        builder.open(name, attributes)
        try content(&self)
        builder.close(name)
    }
}
