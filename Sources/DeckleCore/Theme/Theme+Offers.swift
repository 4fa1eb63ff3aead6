extension Theme {
    /// What pages can be laid out as, in the order of names.
    public var layouts: [ThemeLayout] {
        texts(in: "html/layouts", ending: ".mustache").map { ThemeLayout(name: $0.name) }
    }

    /// A layout of the theme.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-layout`
    public func layout(named name: String) throws -> ThemeLayout {
        try offer(layouts.first { $0.name == name }, "layout", name, among: layouts.map(\.name))
    }

    /// A paper of the theme; the first for an empty name.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-paper`
    public func paper(named name: String) throws -> Paper {
        try offer(papers.first { $0.name == name || name.isEmpty }, "paper", name, among: papers.map(\.name))
    }

    private func offer<Offer>(_ offer: Offer?, _ kind: String, _ name: String, among names: [String]) throws -> Offer {
        if let offer { return offer }
        let near = Nearest.name(to: name, among: names)
        throw Failure(
            .error(
                "theme.unknown-\(kind)",
                "the theme \"\(self.name)\" has no \(kind) \"\(name)\"",
                hint: near.map { "did you mean \($0)?" } ?? "the \(kind)s are \(names.joined(separator: ", "))"
            )
        )
    }
}
