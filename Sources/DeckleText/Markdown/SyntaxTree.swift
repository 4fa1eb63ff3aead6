internal import CCMarkGFM
internal import Synchronization

/// A parsed Markdown document; the nodes live as long as it does.
final class SyntaxTree {
    private let document: OpaquePointer

    /// cmark-gfm 0.29.0.gfm.6 switches global tables while it parses with extensions (`src/inlines.c`,
    /// `SPECIAL_CHARS`), so one text is parsed at a time. Nodes are read without the lock.
    private static let lock = Mutex(false)

    /// Parses UTF-8 text; nil only where memory ran out.
    init?(_ text: [UInt8], tables: Bool = true) {
        let parsed = Self.lock.withLock { isRegistered in
            if !isRegistered { cmark_gfm_core_extensions_ensure_registered() }
            isRegistered = true
            return Parsed(document: Self.parse(text, tables: tables))
        }
        guard let document = parsed.document else { return nil }
        self.document = document
    }

    deinit { cmark_node_free(document) }

    /// Carries the document out of the lock; nothing else has a reference to it.
    private struct Parsed: @unchecked Sendable {
        let document: OpaquePointer?
    }

    /// Gives the root to `body`, with the tree alive until that is done; no node may leave it.
    func withRoot<Result>(_ body: (SyntaxNode) -> Result) -> Result {
        withExtendedLifetime(self) { body(SyntaxNode(document)) }
    }

    private static func parse(_ text: [UInt8], tables: Bool) -> OpaquePointer? {
        guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink", "tasklist"] where tables || name != "table" {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        text.withUnsafeBytes { bytes in
            cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        return cmark_parser_finish(parser)
    }
}
