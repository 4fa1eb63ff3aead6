internal import DeckleCore
internal import DeckleText

/// Where a page comes from: its path, and its address where the site is known.
struct PageSource: TemplateView {
    let path: String
    let address: String?

    static let fields: [TemplateField<Self>] = [
        .text("path") { $0.path },
        .text("address") { $0.address },
    ]

    /// Nil for a page of no site, whose id is a name and no path, such as that of a section of a Markdown file.
    init?(_ page: PageOutline, site: String?) {
        path = page.id
        address = PageAddress(site: site, page: page.id).address(of: "")
        guard address != nil || path.hasPrefix("/") else { return nil }
    }
}
