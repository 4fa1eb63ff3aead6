internal import DeckleCore

extension ThemeResolution {
    /// Merges a chain and replaces every token and label.
    ///
    /// - Parameter layers: the chain, the theme itself first; not empty.
    /// - Throws: ``Failure`` with all that is wrong in one step: in tokens, in labels, in files.
    init(_ layers: [ThemeLayer], language: String) throws {
        let tokens = try TokenTable(layers)
        let labels = try LabelTable(layers, language: language)
        let files = try FileTable(layers)
        theme = Theme(
            name: layers.first?.name ?? "",
            summary: layers.first?.manifest.summary ?? "",
            tokens: tokens.values,
            files: try files.resolved(tokens: tokens, labels: labels),
            labels: labels.labels,
            papers: Self.papers(layers)
        )
        chain = layers.map(Ancestor.init)
        fileTable = files
        tokenTable = tokens
        labelTable = labels
        // Built-in themes are inspected where they are made, not wherever they are used.
        let isOfUser = layers.contains { !$0.isBuiltIn }
        let advice = isOfUser ? try ThemeAdvice(layers, files).log(areBuiltIn: false) : []
        log = advice + labels.log(language: language)
    }

    /// The papers of a chain, those of the root first, so that what is taken unasked stays the same.
    private static func papers(_ layers: [ThemeLayer]) -> [Paper] {
        layers.reversed().flatMap(\.manifest.papers).reduce(into: []) { papers, paper in
            if let index = papers.firstIndex(where: { $0.name == paper.name }) {
                papers[index] = paper
            } else {
                papers.append(paper)
            }
        }
    }
}

extension ThemeResolution.Ancestor {
    init(_ layer: ThemeLayer) {
        name = layer.name
        title = layer.manifest.title ?? layer.name
        summary = layer.manifest.summary ?? ""
        author = layer.manifest.author
        licence = layer.manifest.licence
        path = layer.path
    }
}
