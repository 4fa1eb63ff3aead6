extension [Block] {
    /// Whether any block, or any inline in one, is of the kind that is looked for, however deep it lies.
    package func containsDeep(block: (Block) -> Bool, inline: (Inline) -> Bool) -> Bool {
        contains { candidate in
            if block(candidate) { return true }
            let children = candidate.children
            return children.inlines.containsDeep(inline) || children.blocks.containsDeep(block: block, inline: inline)
        }
    }

    /// Calls `visit` with every block, outer ones before those in them, in reading order.
    package func forEachDeep(_ visit: (Block) -> Void) {
        for block in self {
            visit(block)
            block.children.blocks.forEachDeep(visit)
        }
    }
}

extension Block {
    package var isFootnote: Bool {
        if case .footnote = self { true } else { false }
    }
}

extension [Inline] {
    /// Whether any inline is of the kind that is looked for, however deep it lies.
    package func containsDeep(_ isWanted: (Inline) -> Bool) -> Bool {
        contains { isWanted($0) || $0.children.containsDeep(isWanted) }
    }
}
