internal import DeckleCore
internal import DeckleText

/// Composes the files of a content folder into the payload that a site would make of them.
struct ContentBuilder {
    private let folder: Source
    private let lists: ContentLists
    private var composer = ContentComposer()
    private var hubs: [ContentHub] = []
    /// Where the hub of a slug stands.
    private var positions: [String: Int] = [:]
    private var topics: [(hub: String?, reference: DevalueReference)] = []
    private var modified: Timestamp?
    private var log: [Diagnostic] = []
    /// Markdown files that list no questions.
    private var others: [String] = []

    init(_ folder: Source, lists: ContentLists) {
        self.folder = folder
        self.lists = lists
    }

    /// Frameworks and topics first, so that pages find them.
    mutating func add(_ files: [String]) {
        let kinds = files.map(ContentFile.Kind.init)
        for wanted in [[ContentFile.Kind.framework], [.topic], [.page, .data]] {
            for (file, kind) in zip(files, kinds) where wanted.contains(kind) { add(file, kind) }
        }
    }

    private mutating func add(_ path: String, _ kind: ContentFile.Kind) {
        do {
            guard let file = try ContentFile(path, kind: kind, lists: lists, in: folder) else {
                if kind == .page { others.append(path) }
                return
            }
            modified = [modified, file.modified].compactMap(\.self).max()
            switch kind {
            case .framework: addFramework(file)
            case .topic: addTopic(file)
            case .page, .data, .other: addPage(file)
            }
        } catch {
            log += (error as? Failure)?.diagnostics ?? []
        }
    }

    /// A framework without a slug is called after its file, as the site's `id` of it ends in that.
    private mutating func addFramework(_ file: ContentFile) {
        let root = file.document.root
        var members = composer.members(of: root)
        let stem = ContentPath(file.path).parts.last ?? ""
        if root["slug"] == nil, root["id"] == nil {
            members.append(DevalueMember(name: "id", reference: composer.text(stem)))
        }
        let hub = hub(root["slug"]?.text ?? root["id"]?.text ?? stem, name: root["name"]?.text)
        hubs[hub].framework = composer.object(members)
    }

    private mutating func addTopic(_ file: ContentFile) {
        let root = file.document.root
        var members = composer.members(of: root)
        if root["slug"] == nil, root["name"] == nil, root["title"] == nil {
            let stem = ContentPath(file.path).parts.last ?? ""
            members.append(DevalueMember(name: "slug", reference: composer.text(stem)))
        }
        topics.append((root["frameworkSlug"]?.text, composer.object(members)))
    }

    private mutating func addPage(_ file: ContentFile) {
        let root = file.document.root
        guard let (name, list) = lists.list(in: root) else {
            others.append(file.path)
            return
        }
        guard let items = list.items, lists.holdsQuestions(list) else {
            log.append(ContentPlaces.leftOut(name, at: file.document.place(of: list)))
            return
        }
        let path = ContentPath(file.path)
        let hub = hub(of: root, path)
        var members = composer.members(of: root)
        for (name, text) in path.facts(besides: root, hub: hubs[hub].slug) {
            members.append(DevalueMember(name: name, reference: composer.text(text)))
        }
        hubs[hub].pages.append(
            ContentPage(
                file: file.path,
                list: name,
                id: root["path"]?.text ?? path.text,
                lines: items.map { UInt32(clamping: $0.line) },
                reference: composer.object(members)
            )
        )
    }

    /// The position of the hub that a page belongs to: the one it names, else the only one that has a file, else the one
    /// that its folder names.
    private mutating func hub(of page: YAMLNode, _ path: ContentPath) -> Int {
        let name = page["framework"]?.text
        let listed = hubs.filter { $0.framework != nil }
        let known = listed.first { $0.name != nil && $0.name == name } ?? (listed.count == 1 ? listed.first : nil)
        return hub(page["frameworkSlug"]?.text?.nonEmpty ?? known?.slug ?? path.folder ?? "", name: name)
    }

    private mutating func hub(_ slug: String, name: String?) -> Int {
        if let known = positions[slug] { return known }
        positions[slug] = hubs.count
        hubs.append(ContentHub(slug: slug, name: name))
        return hubs.count - 1
    }
}

// MARK: - The payload

extension ContentBuilder {
    mutating func content() -> ContentPayload {
        noteOthers()
        let hubs = self.hubs.filter { !$0.pages.isEmpty }
        let listed = self.hubs.filter { $0.framework != nil }
        var entries: [DevalueMember] = []
        for (index, hub) in hubs.enumerated() {
            entries.append(DevalueMember(name: String(index), reference: reference(to: hub, isListed: !listed.isEmpty)))
        }
        let data = composer.object(entries)
        let root = [DevalueMember(name: "data", reference: data)]
        return ContentPayload(
            bytes: composer.document(root: root),
            places: ContentPlaces(folder: folder, lists: lists, pages: hubs.map(\.pages)),
            modified: modified,
            log: log,
            hub: listed.count == 1 ? listed.first : nil
        )
    }

    /// - Parameter isListed: whether frameworks have files; one that has none is then named by its pages.
    private mutating func reference(to hub: ContentHub, isListed: Bool) -> DevalueReference {
        var members: [DevalueMember] = []
        if let framework = hub.framework ?? (isListed && !hub.slug.isEmpty ? named(hub) : nil) {
            members.append(DevalueMember(name: "framework", reference: framework))
        }
        let topics = topics.filter { $0.hub == nil || $0.hub == hub.slug }.map(\.reference)
        if !topics.isEmpty { members.append(DevalueMember(name: "topics", reference: composer.array(topics))) }
        members.append(DevalueMember(name: "qa", reference: composer.array(hub.pages.map(\.reference))))
        return composer.object(members)
    }

    private mutating func named(_ hub: ContentHub) -> DevalueReference {
        composer.object([
            DevalueMember(name: "slug", reference: composer.text(hub.slug)),
            DevalueMember(name: "name", reference: composer.text(hub.name ?? Slug.title(hub.slug))),
        ])
    }

    private mutating func noteOthers() {
        guard !others.isEmpty else { return }
        let count =
            others.count == 1 ? "a file lists no questions and is" : "\(others.count) files list no questions and are"
        let more = others.count > 5 ? " and \(others.count - 5) more" : ""
        log.append(
            .note(
                .contentFileLeftOut,
                "\(count) left out: " + others.prefix(5).joined(separator: ", ") + more,
                at: Place(file: folder.name)
            )
        )
    }
}
