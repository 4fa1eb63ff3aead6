extension Theme {
    /// What pages can be laid out as, in the order of names.
    public var layouts: [ThemeLayout] {
        texts(in: "html/layouts", ending: ".mustache").map { ThemeLayout(name: $0.name) }
    }

    /// A layout of the theme.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-layout`
    public func layout(named name: String) throws -> ThemeLayout {
        if let layout = layouts.first(where: { $0.name == name }) { return layout }
        throw Failure(unknown(.themeUnknownLayout, "layout", name, among: layouts.map(\.name)))
    }

    /// A paper of the theme; the first for an empty name.
    ///
    /// - Throws: ``Failure`` with `theme.unknown-paper`
    public func paper(named name: String) throws -> Paper {
        if let paper = papers.first(where: { $0.name == name || name.isEmpty }) { return paper }
        throw Failure(unknown(.themeUnknownPaper, "paper", name, among: papers.map(\.name)))
    }

    private func unknown(_ code: Diagnostic.Code, _ kind: String, _ name: String, among names: [String]) -> Diagnostic {
        let near = Nearest.name(to: name, among: names).map { "did you mean \($0)?" }
        return .error(
            code,
            "the theme \"\(self.name)\" has no \(kind) \"\(name)\"",
            hint: near ?? "the \(kind)s are \(names.joined(separator: ", "))"
        )
    }
}
