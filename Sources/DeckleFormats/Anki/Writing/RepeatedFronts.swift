internal import DeckleCore
internal import DeckleSystem

/// Counts the notes that ask the same below the same names of topic and page, which no learner could tell apart.
///
/// A number behind the page's name does, on the card; the question stays as it is, as histories compare it.
struct RepeatedFronts {
    /// What stands above a question.
    private struct Crumb: Hashable {
        let topic: String
        let page: String
    }

    private struct Front: Hashable {
        let form: Form
        let fingerprint: UInt64
    }

    /// What several pages are called; only their notes are remembered when a page ends.
    private let shared: Set<Crumb>
    private var current: Crumb?
    private var counts: [Crumb: [Front: Int]] = [:]

    init(_ deck: Deck) {
        var known: Set<Crumb> = [], shared: Set<Crumb> = []
        for topic in deck.topics {
            for page in topic.pages {
                let crumb = Crumb(topic: topic.title, page: page.title)
                if !known.insert(crumb).inserted { shared.insert(crumb) }
            }
        }
        self.shared = shared
    }

    /// Which of the notes it is that have this front, from 1; asked once for each note, in reading order.
    mutating func turn(of front: String, as form: Form, topic: String, page: String) -> Int {
        let crumb = Crumb(topic: topic, page: page)
        if let current, current != crumb, !shared.contains(current) { counts[current] = nil }
        current = crumb
        let front = Front(form: form, fingerprint: Digest.fingerprint(front))
        let turn = counts[crumb]?[front].map { $0 + 1 } ?? 1
        counts[crumb, default: [:]][front] = turn
        return turn
    }
}
