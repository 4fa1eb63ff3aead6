internal import DeckleCore
internal import DeckleText

/// Documents that make one deck.
struct NuxtGroup {
    /// How sure it is that the documents belong together, surest last.
    enum Rank: Int {
        /// Lists that stand on their own.
        case loose
        /// Documents side by side in one list.
        case sideBySide
        /// Documents below an object that names a framework or topics.
        case hub
    }

    var rank: Rank
    /// What holds the documents; nil where nothing but Nuxt's own containers does.
    var hub: NuxtRecord?
    var documents: [NuxtDocument] = []
}

/// The object that lists of questions belong to: a page.
struct NuxtDocument {
    /// Its stop; that of the list where no object around it has a name.
    var stop: Int
    /// The slot of the object; nil where no object around the list has a name of its own.
    var slot: DevalueReference?
    var lists: [QuestionList]
    /// Where its only list stands, if its page is called after that.
    var place: NuxtPlace?

    /// The object, decoded anew each time: there are as many as pages, too many to keep.
    func record(in document: DevalueDocument) throws(Failure) -> NuxtRecord? {
        guard let slot else { return nil }
        return try NuxtRecord(document, at: slot)
    }
}
