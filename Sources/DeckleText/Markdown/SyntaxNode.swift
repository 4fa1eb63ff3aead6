internal import CCMarkGFM

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A node of a ``SyntaxTree``; valid as long as the tree is.
@safe
struct SyntaxNode {
    // Safe, because no node leaves the scope in which its tree is kept alive.
    private let node: OpaquePointer

    init(_ node: OpaquePointer) {
        unsafe self.node = node
    }

    /// What a node is.
    enum Kind {
        case paragraph, heading, list, item, quote, code, rule, html, footnote, table, row, cell
        case text, softBreak, lineBreak, codeSpan, tag, emphasis, strong, strikethrough, link, image, footnoteMark
        case other
    }

    var kind: Kind {
        switch unsafe cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_HTML_INLINE: .tag
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteMark
        case deckle_cmark_table(): .table
        case deckle_cmark_table_row(): .row
        case deckle_cmark_table_cell(): .cell
        case deckle_cmark_strikethrough(): .strikethrough
        default: .other
        }
    }

    var children: Children { unsafe Children(upcoming: cmark_node_first_child(node).map(SyntaxNode.init)) }

    /// The children of a node, in order.
    struct Children: Sequence, IteratorProtocol {
        fileprivate var upcoming: SyntaxNode?

        mutating func next() -> SyntaxNode? {
            defer { upcoming = unsafe upcoming.flatMap { unsafe cmark_node_next($0.node) }.map(SyntaxNode.init) }
            return upcoming
        }
    }

    /// Gives the literal text, as UTF-8, to `body`; nothing where there is none.
    func withLiteral(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let literal = unsafe cmark_node_get_literal(node) else { return }
        let length = unsafe strlen(literal)
        unsafe literal.withMemoryRebound(to: UInt8.self, capacity: length) {
            unsafe body(UnsafeBufferPointer(start: $0, count: length))
        }
    }

    /// Whether the first thing in the node is an HTML tag of that name.
    func startsWithTag(_ name: String) -> Bool {
        guard let first = children.upcoming, first.kind == .tag else { return false }
        return HTMLTag(first.literal)?.name == name
    }

    var literal: String { unsafe cmark_node_get_literal(node).map { unsafe String(cString: $0) } ?? "" }
    var startLine: Int { unsafe Int(cmark_node_get_start_line(node)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(node)) }
    var headingLevel: Int { unsafe min(max(Int(cmark_node_get_heading_level(node)), 1), 6) }
    var target: String { unsafe cmark_node_get_url(node).map { unsafe String(cString: $0) } ?? "" }
    var title: String? {
        unsafe cmark_node_get_title(node).flatMap { unsafe $0.pointee == 0 ? nil : String(cString: $0) }
    }
    var fenceInfo: String { unsafe cmark_node_get_fence_info(node).map { unsafe String(cString: $0) } ?? "" }

    /// The number of an ordered list's first item; nil for a bullet list.
    var listStart: Int? {
        unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
    }
    var isTight: Bool { unsafe cmark_node_get_list_tight(node) != 0 }

    /// Whether a task is done; nil where an item is no task.
    var isDone: Bool? {
        guard unsafe String(cString: cmark_node_get_type_string(node)) == "tasklist" else { return nil }
        return unsafe cmark_gfm_extensions_get_tasklist_item_checked(node)
    }

    var isHead: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(node) != 0 }

    /// One letter a column: `l`, `c`, `r` or zero.
    var alignments: [UInt8] {
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        return unsafe Array(
            UnsafeBufferPointer(start: letters, count: Int(cmark_gfm_extensions_get_table_columns(node)))
        )
    }

    /// Whether a code block is a fence that ran to the end of what it stands in.
    ///
    /// A closed fence ends on the line after its last line of code; one that its container closed ends in column 0.
    func isUnclosedFence(lines: Int) -> Bool {
        var length: Int32 = 0, offset: Int32 = 0, character: CChar = 0
        guard unsafe cmark_node_get_fenced(node, &length, &offset, &character) != 0 else { return false }
        let height = unsafe Int(cmark_node_get_end_line(node)) - startLine
        return unsafe height != lines + 1 || cmark_node_get_end_column(node) < 3
    }

    /// All text below the node, without recursion, so that any depth is safe.
    var text: String {
        guard let iterator = unsafe cmark_iter_new(node) else { return "" }
        defer { unsafe cmark_iter_free(iterator) }
        var text = ""
        while case let event = unsafe cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard let current = unsafe cmark_iter_get_node(iterator), event == CMARK_EVENT_ENTER else { continue }
            let below = unsafe SyntaxNode(current)
            switch below.kind {
            case .softBreak, .lineBreak: text += "\n"
            case .paragraph, .heading, .item, .row, .cell: text += text.isEmpty ? "" : " "
            default: text += below.literal
            }
        }
        return text
    }
}
