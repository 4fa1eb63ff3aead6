package import DeckleCore
package import DeckleText

/// Renders the model as markup.
package struct HTMLRenderer {
    private let dialect: Dialect
    private let headingBase: Int
    private let idPrefix: String
    private let asset: (Media) -> String

    /// - Parameters:
    ///   - dialect: what the target does in its own way.
    ///   - headingBase: the level that a heading of level 1 gets.
    ///   - idPrefix: what ids (of footnotes) start with, unique in the file that the markup goes into.
    ///   - asset: the address of a bundled file as the target sees it.
    package init(
        dialect: Dialect,
        headingBase: Int,
        idPrefix: String,
        asset: @escaping (Media) -> String
    ) {
        self.dialect = dialect
        self.headingBase = headingBase
        self.idPrefix = idPrefix
        self.asset = asset
    }

    package func render(_ blocks: [Block]) throws -> Markup {
        .empty
    }

    package func render(_ inlines: [Inline]) throws -> Markup {
        .empty
    }
}
