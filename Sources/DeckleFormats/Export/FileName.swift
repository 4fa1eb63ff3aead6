/// Names of files made from identities.
package enum FileName {
    /// The identity with everything replaced that a file system might refuse, at most so many characters and twice as many
    /// bytes.
    package static func safe(_ identity: String, limit: Int = 100) -> String {
        let name = shortened(identity, to: limit)
        return name.isEmpty ? "deck" : name
    }

    /// The same, empty where nothing is left.
    static func shortened(_ identity: String, to limit: Int) -> String {
        let safe = String(
            identity.map { character in
                character.isLetter || character.isNumber || "-_.".contains(character) ? character : "-"
            }
        )
        var name = safe.drop { $0 == "." }.prefix(limit)
        while name.utf8.count > 2 * limit { name.removeLast() }
        return String(name)
    }
}
