internal import DeckleCore

extension NuxtPage {
    /// What the page says that lies beside a payload; nothing where there is none.
    ///
    /// Sites lay the page `/tea` and its payload out as `tea/index.html`, or `tea.html`, and `tea/_payload.json`. A page
    /// that cannot be read, or that has another payload, has nothing to say of this one.
    static func surroundings(of payload: Source) -> NuxtSurroundings {
        let folder = FilePath.name(of: FilePath.folder(of: payload.path))
        for name in ["index.html", "../\(folder).html"] {
            guard let file = try? payload.file(at: name) else { continue }
            let page = NuxtPage(file, observer: nil)
            if page.isAround(FilePath.name(of: payload.path)) { return page.ownSurroundings }
        }
        return NuxtSurroundings()
    }
}
