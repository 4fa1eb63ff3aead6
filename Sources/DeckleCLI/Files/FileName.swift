/// Names of files made from a deck's identity.
enum FileName {
    /// The identity with everything replaced that a file system might refuse, at most 100 characters.
    static func safe(_ identity: String) -> String {
        let safe = identity.map { character in
            character.isLetter || character.isNumber || "-_.".contains(character) ? character : "-"
        }
        let name = String(safe.drop { $0 == "." }.prefix(100))
        return name.isEmpty ? "deck" : name
    }
}
