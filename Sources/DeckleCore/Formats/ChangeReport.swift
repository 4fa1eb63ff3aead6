/// What has changed since the package before, question by question.
public struct ChangeReport: Sendable, Hashable {
    /// What became of a question.
    public enum Change: String, Sendable, Hashable, CaseIterable {
        case new
        /// What a learner sees of it, or what is kept with it, is another.
        case changed
        case unchanged
        /// It stands on another page, with its history.
        case moved
        /// It has another id, with its history.
        case renamed
        /// It is asked in another way and begins anew; the old note stays where it was imported.
        case kindChanged = "kind changed"
        /// It is still in the source, but was not selected.
        case leftOut = "left out"
        /// It is no longer there; it stays where it was imported.
        case vanished
    }

    /// A question, and what became of it.
    public struct Entry: Sendable, Hashable {
        public var change: Change
        /// `page path#question id`; of a question that vanished the last one.
        public var id: String
        /// The identity before, of a question that moved or was renamed.
        public var before: String?
        /// What to type into Anki's search to find the note, where it needs looking after.
        public var search: String?

        public init(_ change: Change, id: String, before: String? = nil, search: String? = nil) {
            self.change = change
            self.id = id
            self.before = before
            self.search = search
        }
    }

    /// New questions and vanished ones, where nothing tells which became which, or whether any did.
    public struct Doubt: Sendable, Hashable {
        /// What makes one think that they are the same.
        public enum Reason: String, Sendable, Hashable, CaseIterable {
            case sameText = "same text"
            /// In other words, but much the same ones.
            case alike
        }

        public var reason: Reason
        public var new: [String]
        public var vanished: [String]

        public init(_ reason: Reason, new: [String], vanished: [String]) {
            self.reason = reason
            self.new = new
            self.vanished = vanished
        }
    }

    /// Every question that is there, in reading order, then those that vanished.
    public var entries: [Entry]
    /// What was not guessed; the questions are among the new ones and the vanished ones.
    public var doubts: [Doubt]

    public init(entries: [Entry] = [], doubts: [Doubt] = []) {
        self.entries = entries
        self.doubts = doubts
    }

    public func entries(_ change: Change) -> [Entry] { entries.filter { $0.change == change } }

    public func count(_ change: Change) -> Int { entries.count { $0.change == change } }
}
