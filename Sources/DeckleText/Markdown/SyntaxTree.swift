internal import CCMarkGFM
internal import Synchronization

/// A parsed Markdown document; the nodes live as long as it does.
@safe
final class SyntaxTree {
    // Safe, because the document is nobody else's, and is freed with its owner.
    private let document: OpaquePointer

    /// cmark-gfm 0.29.0.gfm.6 switches global tables while it parses with extensions (`src/inlines.c`,
    /// `SPECIAL_CHARS`), so one text is parsed at a time. Nodes are read without the lock.
    private static let parsing = Mutex(Extensions())

    /// The extensions of the parser, looked up once: `cmark_find_syntax_extension` walks a list of names.
    @safe
    private struct Extensions {
        // Safe, because the parser keeps its extensions for as long as the program runs.
        let table: OpaquePointer?
        let others: [OpaquePointer]

        init() {
            cmark_gfm_core_extensions_ensure_registered()
            unsafe table = cmark_find_syntax_extension("table")
            unsafe others = ["strikethrough", "autolink", "tasklist"].compactMap { (name: String) in
                unsafe cmark_find_syntax_extension(name)
            }
        }
    }

    /// Parses UTF-8 text; nil only where memory ran out.
    init?(_ text: [UInt8], tables: Bool = true) {
        let parsed = unsafe Self.parsing.withLock {
            unsafe Parsed(document: Self.parse(text, with: $0, tables: tables))
        }
        guard let document = unsafe parsed.document else { return nil }
        unsafe self.document = document
    }

    deinit { unsafe cmark_node_free(document) }

    /// Carries the document out of the lock; nothing else has a reference to it.
    @unsafe
    private struct Parsed: @unchecked Sendable {
        let document: OpaquePointer?
    }

    /// Gives the root to `body`, with the tree alive until that is done; no node may leave it.
    func withRoot<Result>(_ body: (SyntaxNode) -> Result) -> Result {
        withExtendedLifetime(self) { unsafe body(SyntaxNode(document)) }
    }

    private static func parse(_ text: [UInt8], with extensions: Extensions, tables: Bool) -> OpaquePointer? {
        guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        if tables, let table = unsafe extensions.table { unsafe cmark_parser_attach_syntax_extension(parser, table) }
        unsafe extensions.others.forEach { unsafe cmark_parser_attach_syntax_extension(parser, $0) }
        unsafe text.withUnsafeBytes { bytes in
            unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        return unsafe cmark_parser_finish(parser)
    }
}
