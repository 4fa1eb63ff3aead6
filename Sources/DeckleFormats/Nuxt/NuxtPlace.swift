internal import DeckleCore
internal import DeckleText

/// What a list is called that cannot be one page with those around it: the keys that lead to it.
struct NuxtPlace {
    /// The keys with slashes between them, the first slash at the beginning.
    let path: String
    let title: String

    /// Nil where nothing but keys that a build makes up leads to the list.
    ///
    /// - Parameter page: the stop of the object that the list belongs to; nil where none has a name.
    init?(
        _ stop: Int,
        below page: Int?,
        finder: QuestionFinder,
        in document: DevalueDocument
    ) throws(Failure) {
        var keys: [(id: String, title: String)] = []
        for stop in finder.trail.ancestors(from: stop).prefix(while: { $0 != page }).reversed()
        where !finder.frame.contains(stop) {
            if let key = try Self.key(of: finder.trail.stops[stop], in: document) { keys.append(key) }
        }
        // What any list is called says nothing beside what is around it.
        if keys.count > 1, let last = keys.last, QuestionShape.listNames.contains(last.id) { keys.removeLast() }
        guard let last = keys.last else { return nil }
        path = keys.map { "/\($0.id)" }.joined()
        title = last.title
    }

    /// A member's name, else that of an object in a list, else its number; nil for names that begin as those do which
    /// Nuxt makes up for data without a key.
    private static func key(
        of stop: NuxtTrail.Stop,
        in document: DevalueDocument
    ) throws(Failure) -> (id: String, title: String)? {
        switch stop.step {
        case .root: return nil
        case .member(let name):
            guard !name.hasPrefix("$"), let id = Slug.identity(name) else { return nil }
            return (id, Slug.name(name))
        case .item(let index):
            let word = try NuxtRecord(document, at: stop.slot)?.text(NuxtRecord.wordNames)?.text
            guard let word, let id = Slug.of(word).nonEmpty else { return ("\(index + 1)", "\(index + 1)") }
            return (id, word)
        }
    }
}
