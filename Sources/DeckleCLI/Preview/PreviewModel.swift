import DeckleCore

/// The builds of a preview, each made when it is asked for first, and thrown away when files change.
actor PreviewModel {
    private let request: DeckRequest
    private let look: PreviewLook
    private(set) var generation = 1
    /// What a page asked for last.
    private var shown: PreviewLook?
    private var count = 0
    private var builds: [PreviewLook: PreviewBuild] = [:]
    /// The last builds by their numbers: a page may still ask for files of one from before a change.
    private var kept: [(number: String, build: PreviewBuild)] = []

    /// So many builds are kept.
    private static let limit = 4

    init(_ request: DeckRequest, look: PreviewLook) {
        self.request = request
        self.look = look
    }

    /// Lets go of what has been made of files that have changed, and makes what is shown anew before it is asked for.
    func filesHaveChanged() {
        generation += 1
        builds = [:]
        if let shown { _ = build(shown) }
    }

    func state(theme: String?, paper: String?, stock: String?) -> PreviewState {
        let named = { (text: String?) in text?.isEmpty == false ? text : nil }
        let asked = PreviewLook(theme: named(theme) ?? look.theme, paper: named(paper), stock: named(stock))
        shown = asked
        return build(asked).state
    }

    func file(_ path: Substring) -> [UInt8]? {
        let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let build = kept.first(where: { $0.number == parts[0] })?.build else { return nil }
        return build.files[parts[1]]
    }

    /// The one to begin with, and all that are found by their names.
    private var themes: [String] {
        let (library, name) = ThemeFolders.library(for: look.theme, input: request.input)
        let others = (try? library.names())?.filter { $0 != name } ?? []
        return (others + [look.theme]).sorted()
    }

    private func build(_ look: PreviewLook) -> PreviewBuild {
        if let known = builds[look] { return known }
        count += 1
        ReadFiles.removeAll()
        let build = PreviewBuild(request, look: look, themes: themes, generation: generation, number: count)
        builds[look] = build
        // The page names what it was given when it asks again.
        builds[PreviewLook(theme: look.theme, paper: build.state.paper, stock: build.state.stock)] = build
        kept = [("\(count)", build)] + kept.prefix(Self.limit - 1)
        return build
    }
}
