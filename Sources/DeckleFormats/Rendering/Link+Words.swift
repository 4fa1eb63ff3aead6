internal import DeckleCore

extension Link {
    /// What stands for the link where none can be: its text, and behind it in brackets where it leads, unless the text
    /// says that.
    var words: [Inline] {
        guard let place else { return content }
        let said = [says(place) || says(target) ? nil : place, title].compactMap(\.self)
        return said.isEmpty ? content : content + [.text(" (\(said.joined(separator: ", ")))")]
    }

    /// The address that it can be followed to from anywhere; nil where there is none.
    var address: String? {
        switch destination {
        case .address(let address): address
        case .words, .nowhere: nil
        }
    }

    private var place: String? {
        switch destination {
        case .address(let address): address
        case .words(let words): words
        case .nowhere: nil
        }
    }

    private func says(_ words: String) -> Bool { content == [.text(words)] || content == [.code(words)] }
}
